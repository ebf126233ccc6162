// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachment.h"
#include "models/store/doubled.h"
#include "models/store/joining_desk.h"
#include "models/store/stock_window.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

//! A desk with one vehicle that was entered twice.
struct World {
    World()
    {
        Vehicle truck{.plate = u"豫P12345"_s};
        Registration form{.plate = truck.plate};
        form.registeredAt = desk.session().now();
        form.vehicle = desk.saved(truck).id;
        form.note = u"first"_s;
        older = desk.saved(form);
        desk.advance(60);
        truck.vin = u"LFV3B28R8A3025310"_s;
        form.registeredAt = desk.session().now();
        form.vehicle = desk.saved(truck).id;
        form.note = u"second"_s;
        form.position = u"cab"_s;
        younger = desk.saved(form);
        photo = desk.saved(Attachment{.recordKind = u"registration"_s, .record = younger.id.value});
        desk.advance(60);
    }

    JoinedPair pair() { return *pairToJoin(desk.session(), younger.id, older.id); }
    Result<> join(JoinSide note = JoinSide::Going)
    {
        return sk::join(desk.session(), pair(), {{u"note"_s, note}});
    }
    template<typename RecordId>
    auto found(const RecordId &id)
    {
        using Record = std::conditional_t<
            std::is_same_v<RecordId, RegistrationId>, Registration,
            std::conditional_t<std::is_same_v<RecordId, VehicleId>, Vehicle, Attachment>>;
        return *desk.session().table<Record>().find(id);
    }
    QList<JoiningState> joinings() { return *joiningsIn(desk.session()); }

    ScratchStore desk;
    Registration older;
    Registration younger;
    Attachment photo;
};

} // namespace

//! Two registrations of one vehicle become one, and two again.
class JoiningStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theYoungerGoesIntoTheOlderWithAllThatBelongsToIt()
    {
        World world;
        QCOMPARE(doublesIn(world.desk.session())->size(), 1);
        QVERIFY(bool(world.join()));
        const auto kept = world.found(world.older.id);
        QCOMPARE(kept->note, u"second"_s);
        QCOMPARE(kept->position, u"cab"_s);
        QVERIFY(!world.found(world.younger.id));
        QCOMPARE(world.found(world.photo.id)->record, world.older.id.value);
        QVERIFY(!world.found(world.younger.vehicle));
        QCOMPARE(world.found(world.older.vehicle)->vin, u"LFV3B28R8A3025310"_s);
        QVERIFY(doublesIn(world.desk.session())->isEmpty());
        QCOMPARE(world.joinings().first().joining.other, world.younger.id);
        QCOMPARE(world.joinings().first().trouble, JoiningState::Trouble::None);
    }

    void otherFormsOfTheVehicleNameTheOneThatStays()
    {
        World world;
        const Registration third = world.desk.saved(
            Registration{.vehicle = world.younger.vehicle, .plate = u"豫P12345"_s, .note = u"repair"_s});
        QVERIFY(bool(world.join()));
        QCOMPARE(world.found(third.id)->vehicle, world.older.vehicle);
    }

    void takenApartBothStandAsBefore()
    {
        World world;
        QVERIFY(bool(world.join()));
        world.desk.advance(3600);
        QVERIFY(bool(takeApart(world.desk.session(), world.joinings().first().joining)));
        QCOMPARE(*world.found(world.older.id), world.older);
        QCOMPARE(*world.found(world.younger.id), world.younger);
        QCOMPARE(world.found(world.photo.id)->record, world.younger.id.value);
        QVERIFY(world.found(world.younger.vehicle).has_value());
        QVERIFY(world.joinings().isEmpty());
        QCOMPARE(doublesIn(world.desk.session())->size(), 1); // asked again
    }

    void whatSomebodyWroteSinceStaysWhenTheyAreTakenApart()
    {
        World world;
        QVERIFY(bool(world.join()));
        world.desk.advance(3600);
        Registration edited = *world.found(world.older.id);
        edited.note = u"third"_s;
        world.desk.saved(edited);
        QVERIFY(bool(takeApart(world.desk.session(), world.joinings().first().joining)));
        QCOMPARE(world.found(world.older.id)->note, u"third"_s);
        QVERIFY(world.found(world.older.id)->position.isEmpty());
    }

    void nothingIsJoinedWithoutEveryChoice()
    {
        World world;
        const auto done = join(world.desk.session(), world.pair(), {});
        QCOMPARE(done.failure().kind, Failure::Kind::Invalid);
        QCOMPARE(done.failure().detail, u"note"_s);
        QVERIFY(world.found(world.younger.id).has_value());
    }

    void whatChangedSinceItWasSeenIsLookedAtAgain()
    {
        World world;
        const JoinedPair seen = world.pair();
        Registration edited = world.younger;
        edited.note = u"third"_s;
        world.desk.saved(edited);
        const auto done = join(world.desk.session(), seen, {{u"note"_s, JoinSide::Going}});
        QCOMPARE(done.failure().kind, Failure::Kind::Conflict);
    }

    void acceptedWorkIsNeverGivenUp()
    {
        World world;
        world.desk.saved(Acceptance{.registration = world.younger.id});
        QCOMPARE(world.pair().staying.id, world.younger.id);
        world.desk.saved(Acceptance{.registration = world.older.id});
        const auto pair = pairToJoin(world.desk.session(), world.older.id, world.younger.id);
        QCOMPARE(pair.failure().kind, Failure::Kind::Settled);
    }

    void oneThatWasAcceptedSinceIsToldOf()
    {
        World world;
        QVERIFY(bool(world.join()));
        world.desk.saved(Acceptance{.registration = world.younger.id}); // from another desk
        QCOMPARE(world.joinings().first().trouble, JoiningState::Trouble::AcceptedSince);
    }

    void whereNeitherStandsAPersonIsAsked()
    {
        World world;
        QVERIFY(bool(world.join()));
        QVERIFY(bool(world.desk.session().table<Registration>().remove(world.older.id)));
        const auto joinings = world.joinings();
        QCOMPARE(joinings.first().trouble, JoiningState::Trouble::NoneStands);
        QVERIFY(bool(leaveBothGone(world.desk.session(), joinings.first().joining)));
        QVERIFY(world.joinings().isEmpty());
    }

    void twoVehiclesAreRememberedAndNotAskedAgain()
    {
        World world;
        QVERIFY(bool(keepApart(world.desk.session(), world.younger.id, world.older.id)));
        QVERIFY(doublesIn(world.desk.session())->isEmpty());
        QCOMPARE(countOf(*doubledIn(world.desk.session())), 0);
        world.desk.saved(Registration{.plate = u"豫P12345"_s});
        QCOMPARE(doublesIn(world.desk.session())->size(), 2); // the third with each of them
    }

    void whatWasWrittenOfTheOneThatWentLeadsToTheOneThatStays()
    {
        World world;
        const Terminal terminal = world.desk.saved(Terminal{.number = u"T1"_s});
        const CustodyEntry entry
            = world.desk.saved(CustodyEntry{.terminal = terminal.id, .registration = world.younger.id});
        QVERIFY(bool(world.join()));
        const auto lines = *custodyHistory(world.desk.session(), Stocked::Terminal, terminal.id.value);
        QCOMPARE(lines.first().entry.registration, world.older.id);
        QCOMPARE((*world.desk.session().table<CustodyEntry>().find(entry.id))->registration,
                 world.younger.id); // as written
    }

    void everyChangeIsOwedToTheCentre()
    {
        World world;
        Database &db = world.desk.session().database();
        QVERIFY(bool(db.write([&] { db.run("DELETE FROM outbox"); })));
        QVERIFY(bool(world.join()));
        QStringList kinds;
        for (const OutboxEntry &each : *db.read([&] { return Outbox(db).after(0, 100); }))
            kinds.append(each.kind);
        kinds.sort();
        QCOMPARE(kinds,
                 (QStringList{u"attachment"_s, u"comparison"_s, u"registration"_s, u"registration"_s,
                              u"vehicle"_s, u"vehicle"_s}));
    }
};

QTEST_GUILESS_MAIN(JoiningStoreTest)
#include "tst_joining.moc"
