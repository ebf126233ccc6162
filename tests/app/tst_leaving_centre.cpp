// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/leaving_centre.h"
#include "app/desktop/revealing.h"
#include "app/desktop/telling.h"
#include "models/domain/customer.h"
#include "models/domain/registration.h"
#include "models/store/people_here.h"
#include "models/store/reports.h"
#include "models/store/seat.h"
#include "sync/courier/courier_file.h"
#include "sync/courier/courier_keys.h"
#include "sync/secrets/kept_sign_in.h"
#include "sync/transport/signing_in.h"
#include "tests/support/desk_world.h"
#include "tests/support/fake_people.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sk::testing::DeskWorld;
using sk::testing::FakePeople;
using sk::testing::FakePeopleLine;

namespace {

//! A desk of a centre, with a customer the centre does not have yet.
struct World : DeskWorld {
    World()
    {
        enrol();
        device = enrolmentOf(scratch.session().database())->device;
        customer = scratch.saved(Customer{.name = u"沈丘运输"_s, .phone = u"13903940123"_s});
        keep(device.toString(QUuid::WithoutBraces), u"token"_s);
        keep(nameOfSignIn(device, u"li"_s), u"sign-in"_s);
        if (!setLastAccount(scratch.session(), u"li"_s))
            qFatal("no account");
        drafts.keep(u"registration/new"_s, {{u"phone"_s, u"13903940123"_s}});
    }
    void keep(const QString &key, const QString &secret)
    {
        if (!writeNow(secrets, key, secret, 1s))
            qFatal("no secret");
    }
    void giveCourierKeys()
    {
        keep(courier::nameOfKeys(device.toString(QUuid::WithoutBraces)),
             courier::DeskKeys{courier::newKeys(), courier::newKeys().open}.text());
    }
    bool knows(const QString &key) { return bool(readNow(secrets, key, 1s)); }

    QUuid device;
    Customer customer;
};

} // namespace

//! Out of the centre, and what the centre hears of beside changes.
class LeavingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotSentIsSealedAndTheRestIsGone()
    {
        World world;
        world.giveCourierKeys();
        LeavingCentre leaving(world.desk);
        QSignalSpy left(&leaving, &LeavingCentre::left);
        leaving.leave(Farewell::Why::Revoked);
        QTRY_COMPARE(left.size(), 1);
        const auto farewell = *farewellOf(world.scratch.session());
        QVERIFY(farewell);
        QCOMPARE(farewell->unsent, 1);
        QCOMPARE(farewell->why, Farewell::Why::Revoked);
        QFile file(farewell->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto front = courier::frontOf(file);
        QVERIFY(front);
        QCOMPARE(front->header.device, world.device);
        file.seek(0);
        QVERIFY(!file.readAll().contains("13903940123"));
        QCOMPARE(*world.scratch.session().table<Customer>().count(), 0);
        QVERIFY(world.drafts.keysOf({}).isEmpty());
        QVERIFY(!world.knows(world.device.toString(QUuid::WithoutBraces)));
        QVERIFY(!world.knows(nameOfSignIn(world.device, u"li"_s)));
    }

    void withoutTheFileNothingIsWiped()
    {
        World world; // no courier keys
        LeavingCentre leaving(world.desk);
        QSignalSpy failed(&leaving, &LeavingCentre::failed);
        leaving.leave(Farewell::Why::Revoked);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QCOMPARE(*world.scratch.session().table<Customer>().count(), 1);
        QVERIFY(world.knows(world.device.toString(QUuid::WithoutBraces)));
        QVERIFY(!*farewellOf(world.scratch.session()));
    }

    void whereEverythingWasSentNoFileIsNeeded()
    {
        World world;
        if (!world.scratch.session().ledger().accepted(world.onlyChange(), 7))
            qFatal("not accepted");
        LeavingCentre leaving(world.desk);
        QSignalSpy left(&leaving, &LeavingCentre::left);
        leaving.leave(Farewell::Why::Wished);
        QTRY_COMPARE(left.size(), 1);
        QVERIFY((*farewellOf(world.scratch.session()))->file.isEmpty());
    }

    void theCentreIsToldWhatWasExported()
    {
        World world;
        FakePeople people;
        world.desk.line = [&] { return std::make_unique<FakePeopleLine>(people); };
        for (int i = 1; i <= 3; ++i)
            QVERIFY(bool(report(world.scratch.session(),
                                {.what = u"exported"_s, .subject = u"registration"_s, .count = i})));
        Telling telling(world.desk);
        telling.tell();
        QTRY_COMPARE(people.notices.size(), 3);
        QTRY_VERIFY(reportsToTell(world.scratch.session(), 9)->isEmpty());
        QCOMPARE(people.notices.last().count, 3);
    }

    void withoutALineItWaits()
    {
        World world;
        FakePeople people;
        people.trouble = SyncTrouble{SyncTrouble::Kind::Offline, 0, {}};
        world.desk.line = [&] { return std::make_unique<FakePeopleLine>(people); };
        QVERIFY(bool(report(world.scratch.session(), {.what = u"exported"_s, .subject = u"x"_s})));
        Telling telling(world.desk);
        telling.tell();
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QCOMPARE(reportsToTell(world.scratch.session(), 9)->size(), 1);
    }

    void aHiddenValueIsShownWithAReasonThatIsKept_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("this computer holds it") << true;
        QTest::newRow("only the centre does") << false;
    }
    void aHiddenValueIsShownWithAReasonThatIsKept()
    {
        QFETCH(bool, here);
        World world;
        FakePeople people;
        people.revealed = {u"13903940123"_s};
        const RightsTable table = *readRights(u":/reference"_s);
        SigningIn signing({world.scratch.session(), world.secrets, world.desk.line});
        world.desk.table = &table;
        world.desk.signing = &signing;
        world.desk.line = [&] { return std::make_unique<FakePeopleLine>(people); };
        QVERIFY(bool(setPeopleSignIn(world.scratch.session(), true)));
        QVERIFY(bool(
            sitDown(world.scratch.session(), {{QUuid::createUuid()}, u"李晓静"_s, Role::Operator, u"li"_s})));
        const auto registration = world.scratch.saved(
            Registration{.phone = here ? u"13903940123"_s : QString(), .plate = u"豫P12345"_s});
        const HiddenValue value{u"registration"_s, registration.id.value, u"phone"_s, u"豫P12345"_s};
        QString shown;
        QObject screen;
        world.prompter.text = std::nullopt; // thinks better of it
        revealValue(world.desk, value, &screen, [&](const QString &text) { shown = text; });
        QVERIFY(shown.isEmpty());
        world.prompter.text = u"call about the appointment"_s;
        revealValue(world.desk, value, &screen, [&](const QString &text) { shown = text; });
        QTRY_COMPARE(shown, u"13903940123"_s);
        const auto waiting = *reportsToTell(world.scratch.session(), 9);
        QCOMPARE(waiting.size(), here ? 1 : 0);
        QCOMPARE(people.reveals.size(), here ? 0 : 1);
        QCOMPARE(here ? waiting.first().reason : people.reveals.first().reason, *world.prompter.text);
        if (here)
            QVERIFY(!waiting.first().subject.contains(u"13903940123"_s));
    }
};

QTEST_MAIN(LeavingTest)
#include "tst_leaving_centre.moc"
