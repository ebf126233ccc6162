// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_here.h"
#include "models/store/reports.h"
#include "models/store/seat.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

const Seat li{{QUuid::createUuid()}, u"李晓静"_s, Role::Dispatcher, u"li.xiaojing"_s};

} // namespace

class PeopleHereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeACentreHasAccountsTheSeatIsAChoice()
    {
        ScratchStore desk;
        QVERIFY(!*doPeopleSignIn(desk.session()));
        const Person wang = desk.saved(Person{.name = u"王芳"_s, .role = Role::Supervisor});
        QVERIFY(bool(takeSeat(desk.session(), wang.id)));
        QCOMPARE(seatOf(desk.session())->name, u"王芳"_s);
        QVERIFY(seatOf(desk.session())->account.isEmpty());
    }

    void whereNobodySignedInTheLeastIsSeen()
    {
        ScratchStore desk;
        const Person wang = desk.saved(Person{.name = u"王芳"_s, .role = Role::Supervisor});
        QVERIFY(bool(takeSeat(desk.session(), wang.id)));
        QVERIFY(bool(setPeopleSignIn(desk.session(), true)));
        const Seat nobody = *seatOf(desk.session());
        QVERIFY(nobody.person.isNull());
        QCOMPARE(nobody.role, Role::Partner);
    }

    void whoSignedInWritesUnderTheirNameAlsoAfterTheProgramIsOpenedAgain()
    {
        ScratchStore desk;
        QVERIFY(bool(setPeopleSignIn(desk.session(), true)));
        QVERIFY(bool(sitDown(desk.session(), li)));
        QCOMPARE(*seatOf(desk.session()), li);
        const Person added = desk.saved(Person{.name = u"李强"_s});
        QCOMPARE(desk.session().historyOf(added.id.value)->first().by, u"李晓静"_s);
        desk.close();
        desk.reopen();
        QCOMPARE(*seatOf(desk.session()), li);
        QVERIFY(bool(sitDown(desk.session(), {})));
        QVERIFY(seatOf(desk.session())->account.isEmpty());
    }

    void aWaitSurvivesTheProgram()
    {
        ScratchStore desk;
        const SignInWait wait{6, 60'000ms, {u"boot"_s, 1ms}};
        QVERIFY(bool(keepSignInWait(desk.session(), u"li"_s, wait)));
        desk.close();
        desk.reopen();
        QCOMPARE(*signInWaitOf(desk.session(), u"li"_s), wait);
        QCOMPARE(*signInWaitOf(desk.session(), u"wang"_s), SignInWait());
        QVERIFY(bool(keepSignInWait(desk.session(), u"li"_s, {})));
        QCOMPARE(*signInWaitOf(desk.session(), u"li"_s), SignInWait());
    }

    void aClockPutBackDoesNotMakeTheDeskYounger()
    {
        ScratchStore desk;
        const QDateTime now = desk.session().now();
        QCOMPARE(*latestMoment(desk.session(), now), now);
        QCOMPARE(*latestMoment(desk.session(), now.addDays(-9)), now);
        QCOMPARE(*latestMoment(desk.session(), now.addDays(2)), now.addDays(2));
    }

    void whatTheCentreIsToldWaitsInOrderUntilItWasTold()
    {
        ScratchStore desk;
        QVERIFY(bool(setPeopleSignIn(desk.session(), true)));
        QVERIFY(bool(sitDown(desk.session(), li)));
        QVERIFY(bool(report(desk.session(), {.what = u"exported"_s, .subject = u"registration"_s})));
        QVERIFY(reportsToTell(desk.session(), 10)->isEmpty()); // there is no centre to tell
        QVERIFY(bool(setEnrolment(desk.session().database(), {.device = QUuid::createUuid()})));
        QVERIFY(
            bool(report(desk.session(), {.what = u"exported"_s, .subject = u"registration"_s, .count = 7})));
        QVERIFY(bool(report(
            desk.session(),
            {.what = u"revealed"_s, .subject = u"sim_card"_s, .count = 1, .reason = u"运营商核对"_s})));
        const auto waiting = *reportsToTell(desk.session(), 10);
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting.first().count, 7);
        QCOMPARE(waiting.first().by, li.person);
        QCOMPARE(waiting.last().reason, u"运营商核对"_s);
        QVERIFY(waiting.first().id != waiting.last().id);
        QVERIFY(bool(forgetReport(desk.session(), waiting.first().id)));
        QCOMPARE(reportsToTell(desk.session(), 10)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(PeopleHereTest)
#include "tst_people_here.moc"
