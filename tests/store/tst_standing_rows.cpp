// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/standing.h"
#include "models/store/registration_scan.h"
#include "models/store/today_query.h"
#include "models/store/warranty_desk.h"
#include "tests/support/scratch_store.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

//! Two vehicles and everything that was signed for them, as several desks may have written it.
struct Journal {
    Registration lorry;
    Registration trailer;
    QList<Acceptance> entries;
};

Acceptance entry(const Registration &of, int hour, Conclusion conclusion, AcceptanceId corrects = {})
{
    Acceptance acceptance;
    acceptance.id = {QUuid::createUuid()};
    acceptance.registration = of.id;
    acceptance.signedAt = QDateTime(QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC);
    acceptance.conclusion = conclusion;
    acceptance.corrects = corrects;
    return acceptance;
}

Journal journal()
{
    Journal made;
    made.lorry.id = {QUuid::createUuid()};
    made.trailer.id = {QUuid::createUuid()};
    const Acceptance mistaken = entry(made.lorry, 9, Conclusion::Passed);
    made.entries = {mistaken, entry(made.lorry, 4, Conclusion::ToMend, mistaken.id),
                    entry(made.lorry, 3, Conclusion::Passed, mistaken.id),
                    entry(made.trailer, 5, Conclusion::Failed), entry(made.trailer, 6, Conclusion::Passed)};
    // An answer to another vehicle's entry answers nothing.
    made.entries.append(entry(made.trailer, 1, Conclusion::Passed, made.entries.at(1).id));
    return made;
}

QList<Acceptance> of(const Registration &vehicle, const QList<Acceptance> &entries)
{
    QList<Acceptance> own;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(own),
                 [&](const Acceptance &each) { return each.registration == vehicle.id; });
    return own;
}

QHash<RegistrationId, AcceptanceStanding> scanned(Session &session)
{
    QHash<RegistrationId, AcceptanceStanding> standings;
    const std::atomic<bool> stop = false;
    (void)scanRegistrations(
        session, [&](const PassingRegistration &each) { standings.insert(each.id, each.acceptance); }, stop);
    return standings;
}

} // namespace

//! Lists, panels, paper and the day's work name the same acceptance as the one that stands.
class StandingRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfAskingAnswersTheSameInAnyOrderOfArrival()
    {
        std::mt19937 dice(20261123);
        Journal told = journal();
        for (int order = 0; order < 12; ++order) {
            ScratchStore desk;
            desk.saved(told.lorry);
            desk.saved(told.trailer);
            for (const Acceptance &each : std::as_const(told.entries))
                desk.saved(each);
            const auto all = scanned(desk.session());
            Database &db = desk.session().database();
            for (const Registration &vehicle : {told.lorry, told.trailer}) {
                const Acceptance expected = *lastStanding(of(vehicle, told.entries));
                QCOMPARE(all.value(vehicle.id).id == expected.id, true);
                QCOMPARE(all.value(vehicle.id).conclusion, expected.conclusion);
                QCOMPARE(*db.read([&] { return standingOf(db, vehicle.id); }) == all.value(vehicle.id), true);
            }
            QCOMPARE(all.value(told.lorry.id).conclusion, Conclusion::ToMend);
            QCOMPARE(all.value(told.trailer.id).conclusion, Conclusion::Passed);
            std::shuffle(told.entries.begin(), told.entries.end(), dice);
        }
    }

    void aVehicleThatFailedWaitsForNoCard()
    {
        ScratchStore desk;
        const Registration failed = running(desk, Conclusion::Failed);
        const Registration passed = running(desk, Conclusion::Passed);
        const auto cards = cardsNotHandedOut(desk.session(), desk.session().now(), 10);
        QCOMPARE(cards->total, 1);
        QCOMPARE(cards->first.first().id == passed.id, true);
        QCOMPARE(cardHandedOver(desk.session(), {failed.id}, desk.session().now()).failure().kind,
                 Failure::Kind::Invalid);
    }

    void aCardThatWasHandedOverLeavesTheList()
    {
        ScratchStore desk;
        const Registration one = running(desk, Conclusion::Passed);
        const Registration other = running(desk, Conclusion::ToMend);
        const QDateTime at = desk.session().now();
        QCOMPARE(cardHandedOver(desk.session(), {one.id}, at.addSecs(60)).failure().kind,
                 Failure::Kind::Invalid); // nobody hands over tomorrow's card
        QVERIFY(!cardHandedOver(desk.session(), {one.id, {QUuid::createUuid()}}, at)); // all or none
        QVERIFY(!(*desk.session().table<Registration>().find(one.id))->warrantyCardAt.isValid());
        QVERIFY(bool(cardHandedOver(desk.session(), {one.id, other.id}, at)));
        QCOMPARE(cardsNotHandedOut(desk.session(), at, 10)->total, 0);
        desk.advance(3600);
        QVERIFY(bool(cardHandedOver(desk.session(), {one.id}, desk.session().now())));
        QCOMPARE((*desk.session().table<Registration>().find(one.id))->warrantyCardAt,
                 at); // the first counts
    }

    void onlyTheEntryThatStandsIsToBeFiled()
    {
        ScratchStore desk;
        Journal told = journal();
        desk.saved(told.lorry);
        desk.saved(told.trailer);
        for (const Acceptance &each : std::as_const(told.entries))
            desk.saved(each);
        QCOMPARE(acceptancesNotFiled(desk.session(), 10)->total, 2);
    }

    void whoNeverCameOnlineIsFound()
    {
        ScratchStore desk;
        Registration late;
        late.plate = u"豫P00001"_s;
        late.installedAt = desk.session().now().addDays(-3);
        desk.saved(late);
        Registration online = late;
        online.firstOnlineAt = late.installedAt.addSecs(600);
        desk.saved(online);
        Registration fresh = late;
        fresh.installedAt = desk.session().now();
        desk.saved(fresh);
        desk.saved(Registration{.plate = u"豫P00002"_s}); // not installed yet
        const auto found = neverOnline(desk.session(), desk.session().now().addDays(-1), 10);
        QCOMPARE(found->total, 1);
        QCOMPARE(found->first.first().at, late.installedAt);
        QCOMPARE(neverOnline(desk.session(), desk.session().now(), 1)->total, 2);
    }

private:
    static Registration running(ScratchStore &desk, Conclusion conclusion)
    {
        Registration registration;
        registration.runningAt = desk.session().now().addDays(-20);
        registration = desk.saved(registration);
        desk.saved(entry(registration, 3, conclusion));
        return registration;
    }
};

QTEST_GUILESS_MAIN(StandingRowsTest)
#include "tst_standing_rows.moc"
