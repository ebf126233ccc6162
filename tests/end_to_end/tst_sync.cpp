// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/conflicts.h"
#include "models/store/waiting.h"
#include "tests/support/real_desk.h"

#include <QTest>

using namespace sk;
using namespace sk::testing;

namespace {

const Registration truck{.plate = u"豫P12345"_s, .vin = u"LFV3B28R8A3025310"_s, .note = u"原"_s};

QString noteOf(RealDesk &desk, RegistrationId id)
{
    const auto found = desk.session().table<Registration>().find(id);
    return *found ? (*found)->note : u"(none)"_s;
}

} // namespace

Q_DECLARE_METATYPE(sk::testing::RealCentre::Certificate)

//! Desktops and the real service over real HTTPS.
class SyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOneDesktopSavesTheOtherSees()
    {
        RealCentre centre;
        RealDesk north(centre);
        RealDesk south(centre);
        QVERIFY(north.enrolment().letters != south.enrolment().letters);
        north.saved(truck);
        QCOMPARE(north.sync().trouble, SyncTrouble::Kind::None);
        const SyncStanding standing = south.sync();
        QCOMPARE(standing.trouble, SyncTrouble::Kind::None);
        QCOMPARE(standing.repairs, 0);
        QCOMPARE(south.all<Registration>() == north.all<Registration>(), true);
        QCOMPARE(waitingIn(north.db())->changes, 0);
    }

    void aChangeIsSeenElsewhereWithinASecond()
    {
        RealCentre centre;
        RealDesk north(centre);
        RealDesk south(centre);
        north.syncer.start();
        south.syncer.start();
        QTRY_COMPARE(north.syncer.standing().phase, SyncStanding::Phase::Current);
        QTRY_COMPARE(south.syncer.standing().phase, SyncStanding::Phase::Current);
        Registration mine = north.saved(truck);
        QTRY_COMPARE_WITH_TIMEOUT(noteOf(south, mine.id), mine.note, 1000);
        mine.note = u"南"_s;
        south.saved(mine);
        QTRY_COMPARE_WITH_TIMEOUT(noteOf(north, mine.id), mine.note, 1000);
        QTRY_COMPARE(south.syncer.standing().waiting.changes, 0);
    }

    void aWeekOfflineConvergesAndEveryClashIsListed()
    {
        RealCentre centre;
        RealDesk north(centre);
        RealDesk south(centre);
        QList<Registration> yard;
        for (int i = 0; i < 20; ++i)
            yard.append(north.saved(truck));
        north.sync();
        south.sync();
        for (int i = 0; i < yard.size(); ++i) { // both edit all; every second one alike in field
            Registration here = yard.at(i);
            here.note = u"北%1"_s.arg(i);
            north.saved(here);
            Registration there = yard.at(i);
            if (i % 2)
                there.note = u"南%1"_s.arg(i);
            else
                there.position = u"南%1"_s.arg(i);
            south.saved(there);
        }
        south.saved(truck);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(north.sync().trouble, SyncTrouble::Kind::None);
            QCOMPARE(south.sync().trouble, SyncTrouble::Kind::None);
        }
        QCOMPARE(north.sync().repairs, 0);
        QCOMPARE(south.all<Registration>() == north.all<Registration>(), true);
        QCOMPARE(south.all<Registration>().size(), yard.size() + 1);
        QCOMPARE(conflictsIn(north.db())->size() + conflictsIn(south.db())->size(), yard.size() / 2);
    }

    void aCentreThatCannotProveItselfIsNeverBelieved_data()
    {
        QTest::addColumn<RealCentre::Certificate>("certificate");
        QTest::addColumn<bool>("ownAuthority");
        QTest::addRow("another authority") << RealCentre::Certificate{} << false;
        QTest::addRow("another host") << RealCentre::Certificate{{u"centre.example"_s}} << true;
        QTest::addRow("too old") << RealCentre::Certificate{{u"127.0.0.1"_s}, systemClock().addYears(-3)}
                                 << true;
        QTest::addRow("of the future")
            << RealCentre::Certificate{{u"127.0.0.1"_s}, systemClock().addYears(1)} << true;
    }
    void aCentreThatCannotProveItselfIsNeverBelieved()
    {
        QFETCH(RealCentre::Certificate, certificate);
        QFETCH(bool, ownAuthority);
        RealCentre centre(certificate);
        CentralAddress address = centre.address();
        if (!ownAuthority)
            address.authority = RealCentre().address().authority;
        RealDesk desk;
        const auto outcome = desk.enrol(address, centre.code());
        QVERIFY(std::holds_alternative<SyncTrouble>(outcome));
        QCOMPARE(std::get<SyncTrouble>(outcome).kind, SyncTrouble::Kind::Untrusted);
        QVERIFY(!desk.enrolment().isEnrolled());
    }

    void withoutAPinTheSystemsAuthoritiesDecide()
    {
        RealCentre centre;
        RealDesk desk;
        const auto outcome = desk.enrol({centre.address().url, {}}, centre.code());
        QCOMPARE(std::get<SyncTrouble>(outcome).kind, SyncTrouble::Kind::Untrusted);
    }

    void aCertificateThatChangesItsAuthorityLaterIsNotBelievedEither()
    {
        RealCentre centre;
        RealCentre impostor;
        RealDesk desk(centre);
        Enrolment enrolment = desk.enrolment();
        enrolment.url = impostor.address().url;
        QVERIFY(bool(setEnrolment(desk.db(), enrolment)));
        QCOMPARE(desk.sync().trouble, SyncTrouble::Kind::Untrusted);
    }

    void aRevokedDesktopStopsAndEnrolsAgain()
    {
        RealCentre centre;
        RealDesk desk(centre);
        const Registration mine = desk.saved(truck);
        QCOMPARE(desk.sync().trouble, SyncTrouble::Kind::None);
        centre.revoke(desk.enrolment().letters);
        desk.syncer.start();
        QTRY_COMPARE(desk.syncer.standing().trouble, SyncTrouble::Kind::Dismissed);
        QCOMPARE(desk.syncer.standing().phase, SyncStanding::Phase::Stopped);
        desk.syncer.stop();
        QVERIFY(std::holds_alternative<Enrolment>(desk.enrol(centre.address(), centre.code())));
        QCOMPARE(desk.sync().trouble, SyncTrouble::Kind::None);
        QCOMPARE(noteOf(desk, mine.id), mine.note);
    }

    void aCodeWorksOnce()
    {
        RealCentre centre;
        RealDesk first;
        RealDesk second;
        const QString code = centre.code();
        QVERIFY(std::holds_alternative<Enrolment>(first.enrol(centre.address(), code)));
        const auto outcome = second.enrol(centre.address(), code);
        QCOMPARE(std::get<SyncTrouble>(outcome).kind, SyncTrouble::Kind::WrongCode);
    }

    void whatWasWorkedBeforeTheEnrolmentReachesTheCentre()
    {
        RealCentre centre;
        RealDesk desk;
        Registration early = truck;
        early.number = *desk.session().nextNumber(u"AZ"_s);
        early = desk.saved(early);
        QVERIFY(std::holds_alternative<Enrolment>(desk.enrol(centre.address(), centre.code())));
        const SyncStanding standing = desk.sync();
        QCOMPARE(standing.trouble, SyncTrouble::Kind::None);
        QCOMPARE(standing.waiting == Waiting{}, true); // no conflict, nothing refused
        RealDesk other(centre);
        QCOMPARE(other.sync().trouble, SyncTrouble::Kind::None);
        const auto arrived = other.session().table<Registration>().find(early.id);
        QVERIFY(arrived && *arrived);
        QCOMPARE((*arrived)->centre.value, desk.enrolment().centre);
        QVERIFY((*arrived)->number.contains(desk.enrolment().letters));
    }

    void aStoreStaysWithItsCentre()
    {
        RealCentre centre;
        RealDesk desk(centre);
        const Enrolment before = desk.enrolment();
        RealCentre other(u"01980000-0000-7000-8000-000000000601"_s);
        const auto outcome = desk.enrol(other.address(), other.code());
        QCOMPARE(std::get<SyncTrouble>(outcome).kind, SyncTrouble::Kind::OtherCentre);
        QCOMPARE(desk.enrolment() == before, true);
    }

    void aServiceThatComesBackIsFoundAgain()
    {
        RealCentre centre;
        RealDesk desk(centre);
        desk.syncer.start();
        QTRY_COMPARE(desk.syncer.standing().phase, SyncStanding::Phase::Current);
        centre.stop();
        QTRY_COMPARE(desk.syncer.standing().trouble, SyncTrouble::Kind::Offline);
        const Registration mine = desk.saved(truck);
        centre.start();
        desk.syncer.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.syncer.standing().phase, SyncStanding::Phase::Current, 10'000);
        QTRY_COMPARE(desk.syncer.standing().waiting.changes, 0);
        RealDesk other(centre);
        QCOMPARE(other.sync().trouble, SyncTrouble::Kind::None);
        QCOMPARE(noteOf(other, mine.id), mine.note);
    }

    void withoutItsTokenADeskSaysSo()
    {
        RealCentre centre;
        RealDesk desk(centre);
        QVERIFY(bool(removeNow(desk.secrets, desk.enrolment().device.toString(QUuid::WithoutBraces),
                               std::chrono::seconds(5))));
        desk.syncer.start();
        QCOMPARE(desk.syncer.standing().trouble, SyncTrouble::Kind::NoToken);
        QVERIFY(!desk.syncer.isRunning());
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
