// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/central_line.h"
#include "sync/transport/people_line.h"
#include "tests/support/real_centre.h"

#include <QTest>

using namespace sk;
using namespace sk::testing;

namespace {

const QString password = u"correct horse"_s;

template<typename Answer>
std::variant<Answer, SyncTrouble> answerOf(const std::function<void(const Then<Answer> &)> &call)
{
    std::optional<std::variant<Answer, SyncTrouble>> answer;
    call([&](const std::variant<Answer, SyncTrouble> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("a call did not end");
    return *answer;
}

//! What the centre said instead; Unknown when it did as it was asked.
template<typename Answer>
wire::ProblemKind problemIn(const std::variant<Answer, SyncTrouble> &answer)
{
    const auto *trouble = std::get_if<SyncTrouble>(&answer);
    return trouble ? trouble->problem : wire::ProblemKind::Unknown;
}

} // namespace

//! The desktop's end of the calls about people, against the real service.
class PeopleLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<RealCentre>();
        m_admin = m_centre->account(u"admin"_s, Role::Administrator, password);
        CentralLine line(m_centre->address(), {});
        const auto enrolled = answerOf<wire::EnrolmentAnswer>([&](const auto &then) {
            line.enrol({m_centre->code(), u"desk"_s, {}}, then);
        });
        m_device = std::get<wire::EnrolmentAnswer>(enrolled);
        m_line = std::make_unique<PeopleLine>(m_centre->address(), m_device.token);
    }

    void whoSignsInIsSomebodyUntilHeSignsOut()
    {
        using wire::SessionStanding;
        const auto standing = [this] {
            return std::get<SessionStanding>(
                answerOf<SessionStanding>([this](const auto &then) { m_line->standing(then); }));
        };
        QVERIFY(standing().people);
        QVERIFY(standing().account.isEmpty());
        const auto wrong = signIn(u"wrong"_s);
        QCOMPARE(std::get<SyncTrouble>(wrong).kind, SyncTrouble::Kind::PersonRefused);
        QCOMPARE(problemIn(wrong), wire::ProblemKind::WrongAccount);
        QVERIFY(m_line->person().isEmpty());
        QCOMPARE(std::get<wire::SignedIn>(signIn(password)).person, m_admin);
        QCOMPARE(standing().account, u"admin"_s);
        answerOf<wire::Done>([this](const auto &then) { m_line->signOut(then); });
        QVERIFY(standing().account.isEmpty());
    }

    void anAdministratorDoesHisWork()
    {
        signIn(password);
        QCOMPARE(problemIn(accounts()), wire::ProblemKind::MustChange);
        const auto changed = answerOf<wire::Done>([this](const auto &then) {
            m_line->changePassword({password, u"words of my own"_s}, then);
        });
        QCOMPARE(problemIn(changed), wire::ProblemKind::Unknown);
        QCOMPARE(std::get<wire::AccountList>(accounts()).accounts.size(), 1);
        const auto put = answerOf<wire::Done>([this](const auto &then) {
            m_line->putAccount(u"admin"_s, {m_admin, Role::Operator, {}, true, {}}, then);
        });
        QCOMPARE(problemIn(put), wire::ProblemKind::LastAdministrator);
        const auto invited = answerOf<wire::InvitationAnswer>([this](const auto &then) {
            m_line->invite({{}, wire::DeviceRole::Centre}, then);
        });
        QVERIFY(!std::get<wire::InvitationAnswer>(invited).code.isEmpty());
        const auto revealed = answerOf<wire::Revealed>([this](const auto &then) {
            m_line->reveal({u"person"_s, m_admin.value, {u"phone"_s}, u"why not"_s}, then);
        });
        QCOMPARE(std::get<wire::Revealed>(revealed).values.size(), 1);
        const auto told = answerOf<wire::Done>([this](const auto &then) {
            m_line->tellEvent({QUuid::createUuid(),
                               wire::NoticeKind::Exported,
                               u"customer"_s,
                               1,
                               systemClock(),
                               m_admin,
                               {}},
                              then);
        });
        QCOMPARE(problemIn(told), wire::ProblemKind::Unknown);
        const auto page
            = answerOf<wire::AuditPage>([this](const auto &then) { m_line->audit(0, 100, then); });
        const auto &lines = std::get<wire::AuditPage>(page).lines;
        QVERIFY(lines.size() > 5);
        QCOMPARE(lines.last().what, u"exported"_s);
    }

    void aRevokedDeviceIsToldSo()
    {
        signIn(password);
        answerOf<wire::Done>([this](const auto &then) {
            m_line->changePassword({password, u"words of my own"_s}, then);
        });
        const auto list = answerOf<wire::DeviceList>([this](const auto &then) { m_line->devices(then); });
        QCOMPARE(std::get<wire::DeviceList>(list).devices.first().device, m_device.device);
        answerOf<wire::Done>([this](const auto &then) { m_line->revoke(m_device.device, then); });
        QCOMPARE(std::get<SyncTrouble>(accounts()).kind, SyncTrouble::Kind::Dismissed);
        CentralLine line(m_centre->address(), m_device.token);
        const auto digest = answerOf<Digest>([&](const auto &then) { line.compare(then); });
        QCOMPARE(std::get<SyncTrouble>(digest).kind, SyncTrouble::Kind::Dismissed);
    }

    void aDestroyedLineSaysNothing()
    {
        bool isTold = false;
        m_line->standing([&](const auto &) { isTold = true; });
        m_line->hangUp();
        m_line->standing([&](const auto &) { isTold = true; });
        m_line.reset();
        PeopleLine odd({u"http://127.0.0.1"_s, {}}, u"x"_s);
        const auto answer = answerOf<wire::SessionStanding>([&](const auto &then) { odd.standing(then); });
        QCOMPARE(std::get<SyncTrouble>(answer).kind, SyncTrouble::Kind::BadAddress);
        QVERIFY(!isTold);
    }

private:
    std::variant<wire::SignedIn, SyncTrouble> signIn(const QString &word)
    {
        return answerOf<wire::SignedIn>([&](const auto &then) { m_line->signIn({u"admin"_s, word}, then); });
    }
    std::variant<wire::AccountList, SyncTrouble> accounts()
    {
        return answerOf<wire::AccountList>([this](const auto &then) { m_line->accounts(then); });
    }

    std::unique_ptr<RealCentre> m_centre;
    PersonId m_admin;
    wire::EnrolmentAnswer m_device;
    std::unique_ptr<PeopleLine> m_line;
};

QTEST_GUILESS_MAIN(PeopleLineTest)
#include "tst_people_line.moc"
