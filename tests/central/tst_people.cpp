// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/people_service.h"
#include "tests/central/service_contract.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;

class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerIsAsAgreed();
    void everyTroubleIsAProblemAsAgreed();
    void aDeskLearnsThatPeopleSignIn();
    void onlyAnAdministratorAdministers();
    void aOneTimePasswordIsChangedFirst();
    void anAccountIsMadeAndUsed();
};

void TestPeople::everyAnswerIsAsAgreed()
{
    PeopleService people;
    const Contract contract;
    const auto check = [&](const QString &path, const QString &method, const Response &answer) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(complaintsOn(contract, path, method, answer), QStringList());
    };
    const auto in = people.tryIn(people.device.token, u"admin"_s);
    check(session, u"post"_s, in);
    const QString token = wire::signedInFromJson(in.body)->token;
    check(session, u"get"_s, people.send("GET", session));
    check(session, u"get"_s, people.world.get(session, people.device.token));
    check(u"/v1/session/password"_s, u"post"_s,
          people.send("POST", u"/v1/session/password"_s,
                      wire::toJson(wire::PasswordChange{password, u"another word"_s})));
    check(u"/v1/accounts/{account}"_s, u"put"_s,
          people.put(u"li.na"_s,
                     {*people.world.store().addPerson(ServiceWorld::centreId, u"李娜"_s, {}),
                      Role::Partner,
                      {people.depot},
                      true,
                      u"one-time word"_s}));
    check(u"/v1/accounts"_s, u"get"_s, people.send("GET", u"/v1/accounts"_s));
    check(u"/v1/devices"_s, u"get"_s, people.send("GET", u"/v1/devices"_s));
    const auto other = people.world.enrol();
    check(u"/v1/devices/{device}/revoke"_s, u"post"_s,
          people.send("POST", u"/v1/devices/%1/revoke"_s.arg(other.device.toString(QUuid::WithoutBraces))));
    check(u"/v1/invitations"_s, u"post"_s,
          people.send("POST", u"/v1/invitations"_s,
                      wire::toJson(wire::InvitationRequest{{people.depot}, wire::DeviceRole::Partner})));
    const auto revealed = people.send(
        "POST", u"/v1/reveals"_s,
        wire::toJson(wire::RevealRequest{u"person"_s, people.admin.value, {u"phone"_s}, u"why not"_s}));
    check(u"/v1/reveals"_s, u"post"_s, revealed);
    check(u"/v1/events"_s, u"post"_s,
          people.send("POST", u"/v1/events"_s,
                      wire::toJson(wire::Notice{people.ids.next(),
                                                wire::NoticeKind::Exported,
                                                u"customer"_s,
                                                1,
                                                systemClock(),
                                                people.admin,
                                                {}})));
    check(u"/v1/audit"_s, u"get"_s, people.send("GET", u"/v1/audit?after=1&limit=3"_s));
    check(session, u"delete"_s, people.send("DELETE", session));
    QCOMPARE(people.send("GET", u"/v1/accounts"_s).problem(), ProblemKind::Person);
    Q_UNUSED(token);
}

void TestPeople::everyTroubleIsAProblemAsAgreed()
{
    PeopleService people;
    const Contract contract;
    const auto check = [&](const Response &answer, int status, ProblemKind kind) {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.problem(), kind);
        QCOMPARE(complaintsOn(contract, session, u"post"_s, answer), QStringList());
    };
    const auto person = *people.world.store().addPerson(ServiceWorld::centreId, u"李娜"_s, {});
    check(people.tryIn(people.device.token, u"admin"_s, u"x"_s), 401, ProblemKind::WrongAccount);
    check(people.world.get(u"/v1/accounts"_s, people.device.token), 401, ProblemKind::Person);
    check(people.put(u"li.na"_s, {person, Role::Operator, {}, true, u"short"_s}), 422, ProblemKind::Password);
    check(people.put(u"li.na"_s, {person, Role::Operator, {}, true, {}}), 422, ProblemKind::Password);
    check(people.put(u"li.na"_s, {{people.ids.next()}, Role::Operator, {}, true, password}), 403,
          ProblemKind::Scope);
    check(people.put(u"li.na"_s, {person, Role::HeadOffice, {}, true, password}), 403, ProblemKind::Scope);
    check(people.put(u"li.na"_s, {people.admin, Role::Operator, {}, true, password}), 409,
          ProblemKind::Taken);
    check(people.put(u"admin"_s, {people.admin, Role::Operator, {}, true, {}}), 409,
          ProblemKind::LastAdministrator);
    check(people.put(u"L"_s, {person, Role::Operator, {}, true, password}), 404, ProblemKind::Absent);
    check(people.send("PUT", u"/v1/accounts/li.na"_s, "{}"), 400, ProblemKind::Malformed);
    check(people.send("GET", u"/v1/audit?after=-1"_s), 400, ProblemKind::Malformed);
    check(people.send("PATCH", u"/v1/accounts/li.na"_s, "{}"), 405, ProblemKind::Method);
    check(people.send("POST", u"/v1/session/password"_s,
                      wire::toJson(wire::PasswordChange{u"wrong"_s, u"another word"_s})),
          401, ProblemKind::WrongAccount);
    check(people.send("POST", u"/v1/session/password"_s,
                      wire::toJson(wire::PasswordChange{password, password})),
          422, ProblemKind::Password);
    check(people.send("POST", u"/v1/session/password"_s,
                      wire::toJson(wire::PasswordChange{password, u"short"_s})),
          422, ProblemKind::Password);
    check(people.send("POST", u"/v1/invitations"_s,
                      wire::toJson(wire::InvitationRequest{{people.ids.next()}, wire::DeviceRole::Depot})),
          403, ProblemKind::Scope);
    check(people.send("POST", u"/v1/invitations"_s,
                      wire::toJson(wire::InvitationRequest{{}, wire::DeviceRole::HeadOffice})),
          403, ProblemKind::Scope);
    for (int i = 0; i < 4; ++i)
        people.tryIn(people.device.token, u"nobody"_s);
    const auto locked = people.tryIn(people.device.token, u"nobody"_s);
    check(locked, 429, ProblemKind::Locked);
    QVERIFY(locked.headers.value("retry-after").toInt() > 0);
}

void TestPeople::aDeskLearnsThatPeopleSignIn()
{
    ServiceWorld empty;
    const auto device = empty.enrol();
    QVERIFY(!device.people);
    QVERIFY(!wire::sessionStandingFromJson(empty.get(session, device.token).body)->people);
    PeopleService people;
    QVERIFY(people.device.people);
    const auto standing = wire::sessionStandingFromJson(people.send("GET", session).body);
    QVERIFY(standing->people);
    QCOMPARE(standing->account, u"admin"_s);
    QCOMPARE(standing->role, Role::Administrator);
    const auto nobody = wire::sessionStandingFromJson(
        people.world.send("GET", session, {}, people.device.token, u"stale"_s).body);
    QVERIFY(nobody->people);
    QVERIFY(nobody->account.isEmpty());
}

void TestPeople::onlyAnAdministratorAdministers()
{
    PeopleService people;
    const auto person = people.account(u"boss"_s, Role::Supervisor);
    const QString boss = people.signIn(people.device.token, u"boss"_s);
    const QByteArray wish = wire::toJson(wire::AccountWish{person, Role::Administrator, {}, true, {}});
    const QByteArray invitation = wire::toJson(wire::InvitationRequest{{}, wire::DeviceRole::Centre});
    const QString revoke
        = u"/v1/devices/%1/revoke"_s.arg(people.device.device.toString(QUuid::WithoutBraces));
    const QList<std::tuple<QByteArray, QString, QByteArray>> calls{{"GET", u"/v1/accounts"_s, {}},
                                                                   {"PUT", u"/v1/accounts/boss"_s, wish},
                                                                   {"GET", u"/v1/devices"_s, {}},
                                                                   {"POST", revoke, {}},
                                                                   {"POST", u"/v1/invitations"_s, invitation},
                                                                   {"GET", u"/v1/audit"_s, {}}};
    for (const auto &[method, path, body] : calls) {
        for (const QString &nobody : {QString(), u"x"_s, people.device.token})
            QCOMPARE(people.world.send(method, path, body, people.device.token, nobody).problem(),
                     ProblemKind::Person);
        QCOMPARE(people.world.send(method, path, body, people.device.token, boss).problem(),
                 ProblemKind::Right);
        QCOMPARE(people.world.send(method, path, body, {}, people.adminSession).problem(),
                 ProblemKind::Token);
    }
    QCOMPARE(people.audit().filter(u"refused [boss]"_s).size(), calls.size());
    QVERIFY(people.audit().contains(u"refused [boss] /v1/accounts/{account} right administer"_s));
    const auto count = people.account(u"count"_s, Role::Finance);
    const QString finance = people.signIn(people.device.token, u"count"_s);
    const QByteArray reveal
        = wire::toJson(wire::RevealRequest{u"person"_s, count.value, {u"phone"_s}, u"why not"_s});
    QCOMPARE(people.world.send("POST", u"/v1/reveals"_s, reveal, people.device.token, finance).problem(),
             ProblemKind::Right);
    QCOMPARE(people.world.send("POST", u"/v1/reveals"_s, reveal, people.device.token, {}).problem(),
             ProblemKind::Person);
    QCOMPARE(people.world.send("POST", u"/v1/reveals"_s, reveal, people.device.token, boss).status, 200);
}

void TestPeople::aOneTimePasswordIsChangedFirst()
{
    PeopleService people;
    people.account(u"second"_s, Role::Administrator, true);
    const QString token = people.signIn(people.device.token, u"second"_s);
    const auto send = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
        return people.world.send(method, path, body, people.device.token, token);
    };
    QCOMPARE(send("GET", u"/v1/accounts"_s).problem(), ProblemKind::MustChange);
    QVERIFY(wire::sessionStandingFromJson(send("GET", session).body)->mustChange);
    QCOMPARE(send("POST", u"/v1/session/password"_s,
                  wire::toJson(wire::PasswordChange{password, u"words of my own"_s}))
                 .status,
             200);
    QCOMPARE(send("GET", u"/v1/accounts"_s).status, 200);
}

void TestPeople::anAccountIsMadeAndUsed()
{
    PeopleService people;
    const auto person = *people.world.store().addPerson(ServiceWorld::centreId, u"李娜"_s, {});
    QCOMPARE(people.put(u"li.na"_s, {person, Role::Operator, {}, true, u"one-time word"_s}).status, 200);
    const auto in
        = wire::signedInFromJson(people.tryIn(people.device.token, u"LI.NA"_s, u"one-time word"_s).body);
    QCOMPARE(in->name, u"李娜"_s);
    QVERIFY(in->mustChange);
    QCOMPARE(people.put(u"li.na"_s, {person, Role::Operator, {}, false, {}}).status, 200);
    QCOMPARE(people.world.send("DELETE", session, {}, people.device.token, in->token).problem(),
             ProblemKind::Person);
    QCOMPARE(people.tryIn(people.device.token, u"li.na"_s, u"one-time word"_s).problem(),
             ProblemKind::WrongAccount);
    const auto list = wire::accountListFromJson(people.send("GET", u"/v1/accounts"_s).body);
    QCOMPARE(list->accounts.size(), 2);
    QVERIFY(!list->accounts.last().active);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
