// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_here.h"
#include "sync/secrets/file_secrets.h"
#include "sync/transport/signing_in.h"
#include "tests/support/fake_people.h"
#include "tests/support/scratch_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sk;
using sk::testing::FakePeople;
using sk::testing::FakePeopleLine;
using sk::testing::ScratchStore;
using Why = SignInFailure::Why;

namespace {

const QString right = u"correct horse"_s;

//! An enrolled desk with a clock and an uptime that stand until they are moved.
struct Desk {
    Desk() : secrets(scratch.folder() + u"/secrets"_s)
    {
        if (!setEnrolment(scratch.session().database(),
                          {.url = u"https://centre.example"_s, .device = QUuid::createUuid()}))
            qFatal("not enrolled");
        people.add(u"li"_s, right, Role::Dispatcher);
        begin();
    }
    //! As a program that is opened anew.
    void begin()
    {
        SigningIn::Needs needs{scratch.session(), secrets, [this] { return line(); }};
        needs.uptime = [this] { return uptime; };
        needs.offlineDays = [] { return qint64(30); };
        needs.cost = password::Cost::Cheapest;
        signing = std::make_unique<SigningIn>(std::move(needs));
        signedIn = std::make_unique<QSignalSpy>(signing.get(), &SigningIn::signedIn);
        failed = std::make_unique<QSignalSpy>(signing.get(), &SigningIn::failed);
    }
    std::unique_ptr<PeopleCalls> line() { return std::make_unique<FakePeopleLine>(people); }
    bool getsIn(const QString &password, const QString &account = u"li"_s)
    {
        return settled([&] { signing->signIn(account, password); });
    }
    bool comesBack(const QString &password)
    {
        return settled([&] { signing->unlock(password); });
    }
    bool changes(const QString &before, const QString &after)
    {
        return settled([&] { signing->changePassword(before, after); });
    }
    bool settled(const std::function<void()> &ask)
    {
        const qsizetype in = signedIn->size();
        const qsizetype out = failed->size();
        ask();
        if (!QTest::qWaitFor([&] { return signedIn->size() + failed->size() > in + out; }))
            qFatal("nothing came of it");
        return signedIn->size() > in;
    }
    SignInFailure why() { return failed->last().first().value<SignInFailure>(); }
    void cutLine() { people.trouble = SyncTrouble{SyncTrouble::Kind::Offline, 0, {}}; }

    ScratchStore scratch;
    FileSecrets secrets;
    FakePeople people;
    Uptime uptime{u"boot"_s, 1h};
    std::unique_ptr<SigningIn> signing;
    std::unique_ptr<QSignalSpy> signedIn;
    std::unique_ptr<QSignalSpy> failed;
};

} // namespace

class SigningInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSignsInAtTheCentreSitsHere()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right, u" LI "_s));
        const Seat seat = *seatOf(desk.scratch.session());
        QCOMPARE(seat.account, u"li"_s);
        QCOMPARE(seat.role, Role::Dispatcher);
        QCOMPARE(*lastAccount(desk.scratch.session()), u"li"_s);
        QVERIFY(desk.signing->areThereAccounts());
        QVERIFY(!desk.signedIn->last().at(1).toBool());
    }

    void withoutALineTheLastSignInCounts()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right));
        desk.signing->signOut();
        QVERIFY(seatOf(desk.scratch.session())->account.isEmpty());
        desk.begin();
        desk.cutLine();
        QVERIFY(!desk.getsIn(u"wrong horse"_s));
        QCOMPARE(desk.why().why, Why::Wrong);
        QVERIFY(desk.getsIn(right));
        QVERIFY(desk.signedIn->last().at(1).toBool());
        QCOMPARE(seatOf(desk.scratch.session())->name, u"李晓静"_s);
    }

    void withoutALineAStrangerDoesNotGetIn()
    {
        Desk desk;
        desk.cutLine();
        QVERIFY(!desk.getsIn(right));
        QCOMPARE(desk.why().why, Why::NeverHere);
    }

    void aSignInWithoutALineEndsAfterSomeDays()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right));
        desk.cutLine();
        desk.scratch.advance(30LL * 24 * 3600);
        QVERIFY(desk.getsIn(right));
        desk.scratch.advance(60);
        QVERIFY(!desk.getsIn(right));
        QCOMPARE(desk.why().why, Why::TooLongAgo);
        desk.scratch.advance(-20LL * 24 * 3600); // the clock put back does not help
        QVERIFY(!desk.getsIn(right));
        QCOMPARE(desk.why().why, Why::TooLongAgo);
    }

    void wrongPasswordsCostALongerAndLongerWait_data()
    {
        QTest::addColumn<bool>("online");
        QTest::newRow("with a line") << true;
        QTest::newRow("without") << false;
    }
    void wrongPasswordsCostALongerAndLongerWait()
    {
        QFETCH(bool, online);
        Desk desk;
        QVERIFY(desk.getsIn(right));
        if (!online)
            desk.cutLine();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!desk.getsIn(u"guess"_s));
        QVERIFY(!desk.getsIn(right)); // even the right one is not looked at
        QCOMPARE(desk.why().why, Why::Waiting);
        QCOMPARE(desk.why().wait, std::chrono::milliseconds(60s));
        desk.scratch.advance(3600); // the clock put forward does not help, nor does a restart
        desk.uptime = {u"another boot"_s, 5s};
        desk.begin();
        QVERIFY(!desk.getsIn(right));
        desk.uptime.since += 59s;
        QVERIFY(!desk.getsIn(right));
        desk.uptime.since += 1s;
        QVERIFY(!desk.getsIn(u"guess"_s));
        QCOMPARE(desk.why().wait, std::chrono::milliseconds(120s));
        desk.uptime.since += 120s;
        QVERIFY(desk.getsIn(right));
        QVERIFY(!desk.getsIn(u"guess"_s));
        QCOMPARE(desk.why().wait.count(), 0); // counted anew
    }

    void anAccountTheCentreDisabledDoesNotGetInWithoutALineLater()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right));
        desk.people.accounts[u"li"_s].entry.active = false;
        QVERIFY(!desk.getsIn(right));
        QTRY_VERIFY(!readNow(desk.secrets,
                             nameOfSignIn(enrolmentOf(desk.scratch.session().database())->device, u"li"_s),
                             100ms));
        desk.cutLine();
        QVERIFY(!desk.getsIn(right));
        QCOMPARE(desk.why().why, Why::NeverHere);
    }

    void aWrongPasswordAtTheCentreDoesNotTakeTheSignInWithoutALineAway()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right));
        QVERIFY(!desk.getsIn(u"typo"_s));
        QCoreApplication::processEvents();
        desk.cutLine();
        QVERIFY(desk.getsIn(right));
    }

    void whoComesBackNeedsNoLine()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right));
        const int asked = desk.people.signIns;
        QVERIFY(desk.comesBack(right));
        QCOMPARE(desk.people.signIns, asked);
        QVERIFY(!desk.comesBack(u"guess"_s));
        QCOMPARE(desk.people.signIns, asked + 1); // changed elsewhere, perhaps
    }

    void aPasswordChangedElsewhereOpensTheLock()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right));
        desk.people.accounts[u"li"_s].password = u"battery staple"_s;
        QVERIFY(desk.comesBack(u"battery staple"_s));
    }

    void aOneTimePasswordIsChangedBeforeAnythingElse()
    {
        Desk desk;
        desk.people.add(u"new"_s, u"once only"_s, Role::Operator, true);
        QSignalSpy must(desk.signing.get(), &SigningIn::mustChangePassword);
        desk.signing->signIn(u"new"_s, u"once only"_s);
        QVERIFY(must.wait());
        QVERIFY(seatOf(desk.scratch.session())->account.isEmpty());
        QVERIFY(!desk.changes(u"once only"_s, u"short"_s));
        QCOMPARE(desk.why().why, Why::BadPassword);
        QVERIFY(desk.changes(u"once only"_s, u"long enough now"_s));
        QCOMPARE(seatOf(desk.scratch.session())->account, u"new"_s);
        desk.cutLine();
        QVERIFY(desk.getsIn(u"long enough now"_s, u"new"_s));
    }

    void aProgramOpenedAgainKnowsWhoseLockItIs()
    {
        Desk desk;
        QVERIFY(desk.getsIn(right));
        desk.begin();
        QSignalSpy resumed(desk.signing.get(), &SigningIn::resumed);
        desk.signing->resume();
        QTRY_COMPARE(resumed.size(), 1);
        QVERIFY(resumed.first().first().toBool());
        QCOMPARE(desk.signing->current()->account, u"li"_s);
        desk.cutLine();
        QVERIFY(desk.comesBack(right));
    }

    void theDeskLearnsThatPeopleSignInFromNowOn()
    {
        Desk desk;
        QVERIFY(!desk.signing->areThereAccounts());
        QSignalSpy found(desk.signing.get(), &SigningIn::accountsFound);
        desk.signing->askStanding();
        QVERIFY(found.wait());
        QVERIFY(desk.signing->areThereAccounts());
    }

    void whoseSessionEndedAtTheCentreHasToSignInAgain_data()
    {
        QTest::addColumn<bool>("otherRole");
        QTest::newRow("disabled") << false;
        QTest::newRow("another role") << true;
    }
    void whoseSessionEndedAtTheCentreHasToSignInAgain()
    {
        QFETCH(bool, otherRole);
        Desk desk;
        QVERIFY(desk.getsIn(right));
        QSignalSpy ended(desk.signing.get(), &SigningIn::ended);
        if (otherRole)
            desk.people.accounts[u"li"_s].entry.role = Role::Finance;
        else
            desk.people.tokens.clear();
        desk.signing->askStanding();
        QVERIFY(ended.wait());
    }
};

QTEST_GUILESS_MAIN(SigningInTest)
#include "tst_signing_in.moc"
