// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/compression.h"
#include "tests/central/people_service.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;

//! What somebody might try.
class TestPeopleAbuse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoAdministersOneCentreDoesNotReachAnother();
    void aRevokedDeviceIsSentAwayAtEveryCall();
    void aTokenOfAnotherDeviceIsWorthNothing();
    void oddHeadersAndPathsAreTurnedAway();
    void hugeBodiesAreTurnedAway();
    void waitingPasswordsHoldNobodyUp();
    void passwordsBeyondTheQueueAreAskedToWait();
    void theLogOfCallsNamesNobody();
};

void TestPeopleAbuse::whoAdministersOneCentreDoesNotReachAnother()
{
    PeopleService people;
    auto &store = people.world.store();
    const QString other = u"01980000-0000-7000-8000-000000000601"_s;
    QVERIFY(bool(store.centres.add({other, u"411625"_s, u"郸城中心"_s, 0})));
    const auto code = store.enrolments.invite({other, {}, wire::DeviceRole::Centre});
    const auto device = store.enrolments.enrol({*code, u"x"_s});
    const QString id = device->device.toString(QUuid::WithoutBraces);
    QCOMPARE(people.send("POST", u"/v1/devices/%1/revoke"_s.arg(id)).problem(), ProblemKind::Scope);
    QCOMPARE(people.world.get(session, device->token).status, 200);
    QVERIFY(!people.send("GET", u"/v1/devices"_s).body.contains(id.toLatin1()));
    // The session of one centre at a device of another is nobody's.
    QCOMPARE(people.world.send("GET", u"/v1/accounts"_s, {}, device->token, people.adminSession).problem(),
             ProblemKind::Person);
    QCOMPARE(people.tryIn(device->token, u"admin"_s).problem(), ProblemKind::WrongAccount);
    const auto stranger = *store.addPerson(other, u"王"_s, {});
    QCOMPARE(people.put(u"wang"_s, {stranger, Role::Operator, {}, true, password}).problem(),
             ProblemKind::Scope);
    const QByteArray reveal
        = wire::toJson(wire::RevealRequest{u"person"_s, stranger.value, {u"phone"_s}, u"why not"_s});
    QCOMPARE(people.send("POST", u"/v1/reveals"_s, reveal).problem(), ProblemKind::Scope);
}

void TestPeopleAbuse::aRevokedDeviceIsSentAwayAtEveryCall()
{
    PeopleService people;
    const auto other = people.world.enrol();
    const QString session2 = people.signIn(other.token, u"admin"_s);
    const QString id = other.device.toString(QUuid::WithoutBraces);
    QCOMPARE(people.send("POST", u"/v1/devices/%1/revoke"_s.arg(id)).status, 200);
    QCOMPARE(people.send("POST", u"/v1/devices/%1/revoke"_s.arg(id)).status, 200); // and stays so
    for (const QString &path :
         {u"/v1/changes"_s, u"/v1/snapshot"_s, u"/v1/digest"_s, session, u"/v1/accounts"_s, u"/v1/audit"_s}) {
        const auto answer = people.world.send("GET", path, {}, other.token, session2);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.problem(), ProblemKind::Revoked);
    }
    QCOMPARE(people.tryIn(other.token, u"admin"_s).problem(), ProblemKind::Revoked);
    QCOMPARE(people.world.post(u"/v1/changes"_s, "{\"changes\":[]}", other.token).problem(),
             ProblemKind::Revoked);
    QCOMPARE(people.world.get(session, other.token + u'x').problem(), ProblemKind::Token);
    const auto list = wire::deviceListFromJson(people.send("GET", u"/v1/devices"_s).body);
    QCOMPARE(list->devices.size(), 2);
    QVERIFY(list->devices.last().revokedAt.isValid());
    QVERIFY(!list->devices.first().revokedAt.isValid());
}

void TestPeopleAbuse::aTokenOfAnotherDeviceIsWorthNothing()
{
    PeopleService people;
    const auto other = people.world.enrol();
    QCOMPARE(people.world.send("GET", u"/v1/accounts"_s, {}, other.token, people.adminSession).problem(),
             ProblemKind::Person);
}

void TestPeopleAbuse::oddHeadersAndPathsAreTurnedAway()
{
    PeopleService people;
    const auto get = [&](const QString &path) { return people.send("GET", path).status; };
    QCOMPARE(get(u"/v1/accounts/"_s), 404);
    QCOMPARE(get(u"/v1/accounts/admin"_s), 405);
    QCOMPARE(get(u"/v1/accounts/admin/x"_s), 404);
    QCOMPARE(get(u"/v1/accounts/{account}"_s), 405); // a name like any other
    QCOMPARE(get(u"/v1/devices//revoke"_s), 404);
    const auto person = *people.world.store().addPerson(ServiceWorld::centreId, u"李娜"_s, {});
    for (const QString &name : {u"li%20"_s, u"li%0d%0aX:y"_s, u"li'--"_s, u"LI"_s, u"li%2f"_s})
        QCOMPARE(people.put(name, {person, Role::Operator, {}, true, password}).status, 404);
    QCOMPARE(people.send("POST", u"/v1/devices/x/revoke"_s).status, 404);
    QCOMPARE(
        people.world.send("GET", u"/v1/accounts"_s, {}, people.device.token, QString(200, u'x')).problem(),
        ProblemKind::Malformed);
    // Two sessions in one request: whose call would it be?
    const auto line = people.world.connection();
    line->write("GET /v1/accounts HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + people.device.token.toLatin1() + "\r\nStationkeeper-Person: x\r\nStationkeeper-Person: "
                + people.adminSession.toLatin1() + "\r\n\r\n");
    QByteArray answer;
    while (line->waitForReadyRead(10'000))
        answer += line->readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 400"));
}

void TestPeopleAbuse::hugeBodiesAreTurnedAway()
{
    PeopleService people;
    const QByteArray huge = "{\"account\":\"admin\",\"password\":\"" + QByteArray(1'000'000, 'x') + "\"}";
    QCOMPARE(people.world.post(session, huge, people.device.token).problem(), ProblemKind::TooLarge);
    const auto packed = wire::Compressor::make(wire::Encoding::Zstd)->add(huge, true);
    QVERIFY(packed.size() < 4096);
    QCOMPARE(
        people.world.post(session, packed, people.device.token, {{"Content-Encoding", "zstd"}}).problem(),
        ProblemKind::TooLarge);
    const QByteArray longWord = "{\"account\":\"admin\",\"password\":\"" + QByteArray(200, 'x') + "\"}";
    QCOMPARE(people.world.post(session, longWord, people.device.token).problem(), ProblemKind::TooLarge);
    for (const auto *body : {"", "[]", "{\"account\":1,\"password\":\"x\"}", "\xff\xfe"})
        QCOMPARE(people.world.post(session, body, people.device.token).problem(), ProblemKind::Malformed);
    QCOMPARE(people.audit().filter(u"sign_in_failed"_s).size(), 0);
}

void TestPeopleAbuse::waitingPasswordsHoldNobodyUp()
{
    PeopleService people;
    QList<QNetworkReply *> replies;
    const QByteArray body = wire::toJson(wire::SignInRequest{u"admin"_s, password});
    for (int i = 0; i < 30; ++i) {
        QNetworkRequest request = people.world.request(session, people.device.token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        replies.append(people.world.network.post(request, body));
    }
    QCOMPARE(people.world.get(u"/v1/health"_s).status, 200);
    int good = 0;
    for (QNetworkReply *reply : replies)
        good += ServiceWorld::finished(*reply).status == 200;
    // Who tries while others at the same account are being looked at may be asked to wait, never let in
    // wrongly.
    QVERIFY(good > 0);
}

void TestPeopleAbuse::passwordsBeyondTheQueueAreAskedToWait()
{
    ServiceLimits limits;
    limits.waitingPasswords = 0;
    ServiceWorld world(limits);
    const auto device = world.enrol();
    const auto answer = world.post(session, wire::toJson(wire::SignInRequest{u"a1"_s, u"x"_s}), device.token);
    QCOMPARE(answer.problem(), ProblemKind::Busy);
}

void TestPeopleAbuse::theLogOfCallsNamesNobody()
{
    static QStringList lines;
    lines.clear();
    PeopleService people;
    const auto person = *people.world.store().addPerson(ServiceWorld::centreId, u"李娜"_s, {});
    static QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
    people.put(u"very.private"_s, {person, Role::Operator, {}, true, u"one-time word"_s});
    people.tryIn(people.device.token, u"very.private"_s, u"one-time word"_s);
    people.world.service->stop();
    qInstallMessageHandler(before);
    const QString all = lines.join(u'\n');
    QVERIFY(all.contains(u"path=/v1/accounts/{account}"_s));
    for (const QString &secret : {u"very.private"_s, u"one-time word"_s, people.adminSession, u"李娜"_s})
        QVERIFY2(!all.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(TestPeopleAbuse)
#include "tst_people_abuse.moc"
