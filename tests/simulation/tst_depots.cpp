// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/registration.h"
#include "models/domain/vehicle.h"
#include "models/store/conflicts.h"
#include "models/store/digest.h"
#include "models/store/quarantine.h"
#include "models/store/waiting.h"
#include "tests/simulation/kept_values.h"
#include "tests/simulation/near_line.h"
#include "tests/support/scratch_store.h"

#include <QFileInfo>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;
using central::CentralStore;
using wire::DeviceRole;

namespace {

constexpr int centres = 2;

QString centreId(int number)
{
    return u"01980000-0000-7000-8000-00000000060%1"_s.arg(number);
}

//! Two centres may well number their depots alike.
QString depotId(int number)
{
    return u"01980000-0000-7000-8000-0000000007%1"_s.arg(number, 2, 10, QChar(u'0'));
}

//! A desk with a place at the real centre, and a line that may break.
class PlacedDesk {
public:
    PlacedDesk(CentralStore &centre, int ofCentre, DeviceRole role, int depot)
        : m_centre(centre)
        , caller{QUuid::createUuid().toString(QUuid::WithoutBraces), centreId(ofCentre),
                 depot ? depotId(depot) : QString(), role}
    {
        Enrolment enrolment;
        enrolment.device = QUuid::fromString(caller.device);
        enrolment.centre = QUuid::fromString(caller.centre);
        enrolment.depot = QUuid::fromString(caller.depot);
        enrolment.role = std::get<QString>(toValue(role));
        Q_UNUSED(bool(setEnrolment(db(), enrolment)));
    }

    Database &db() { return store.session().database(); }
    //! `luck` says false when a call or its answer is lost.
    SyncStanding sync(const NearLine::Luck &luck)
    {
        return NearLine(m_centre, caller).sync(store.session(), luck);
    }
    template<typename Record>
    QList<Record> all()
    {
        return *store.session().table<Record>().all();
    }

private:
    CentralStore &m_centre;

public:
    const central::Caller caller;
    ScratchStore store;
    LastNotes lastNotes;
    int notes = 0;
};

} // namespace

using Desks = std::vector<std::unique_ptr<PlacedDesk>>;

//! Desks of two centres, of a depot and a partner each, at the real central store: records move between
//! depots while everybody writes and lines break. SEED=7 in the environment runs that one alone, STORMS=500
//! more.
class DepotSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void everyDeskEndsWithItsShareAndNothingIsLost()
    {
        QList<quint32> seeds;
        const int more = qEnvironmentVariableIntValue("STORMS");
        for (quint32 seed = 1; seed <= quint32(more > 0 ? more : 12); ++seed)
            seeds.append(seed);
        if (const int chosen = qEnvironmentVariableIntValue("SEED"); chosen > 0)
            seeds = {quint32(chosen)};
        for (const quint32 seed : seeds) {
            run(seed);
            if (QTest::currentTestFailed()) {
                qInfo("SEED=%u", seed);
                return;
            }
        }
    }

private:
    static void edit(PlacedDesk &desk, const std::function<int(int)> &dice)
    {
        auto registrations = desk.all<Registration>();
        Registration one = registrations.isEmpty() || dice(3) == 0
            ? Registration{}
            : registrations.at(dice(int(registrations.size())));
        const bool isCentres = desk.caller.seesWholeCentre();
        if (one.id.isNull())
            one.depot = isCentres ? DepotId() : DepotId::fromText(desk.caller.depot);
        if (isCentres && dice(2))
            one.depot = DepotId::fromText(std::array{QString(), depotId(1), depotId(2)}.at(size_t(dice(3))));
        one.note = u"%1 %2-%3"_s.arg(desk.caller.centre, desk.caller.device).arg(++desk.notes);
        if (one.vehicle.isNull() || dice(4) == 0) {
            const auto vehicles = desk.all<Vehicle>();
            one.vehicle = vehicles.isEmpty() || dice(2) ? desk.store.saved(Vehicle{.plate = one.note}).id
                                                        : vehicles.at(dice(int(vehicles.size()))).id;
        }
        if (one.id.isNull())
            one.phone = u"138%1"_s.arg(dice(100'000'000), 8, 10, QChar(u'0'));
        one = desk.store.saved(one);
        desk.lastNotes.insert(one.id.value, one.note);
        if (dice(5) == 0)
            desk.store.saved(Acceptance{.registration = one.id,
                                        .depot = one.depot,
                                        .conclusion = Conclusion::Failed,
                                        .note = one.note});
        if (dice(12) == 0)
            Q_UNUSED(bool(desk.store.session().table<Registration>().remove(one.id)));
    }

    static void run(quint32 seed)
    {
        const QTemporaryDir folder;
        ScratchStore clocks;
        auto opened = CentralStore::open(folder.path(), clocks.clock(), true);
        QVERIFY(bool(opened));
        CentralStore &centre = **opened;
        Desks desks;
        for (int i = 0; i < centres; ++i) {
            QVERIFY(bool(centre.addCentre({centreId(i), u"41162%1"_s.arg(i), u"沈丘中心"_s, 0})));
            desks.push_back(std::make_unique<PlacedDesk>(centre, i, DeviceRole::Centre, 0));
            desks.push_back(std::make_unique<PlacedDesk>(centre, i, DeviceRole::Depot, 1));
            desks.push_back(std::make_unique<PlacedDesk>(centre, i, DeviceRole::Partner, 2));
        }
        std::minstd_rand random(seed);
        const auto dice = [&](int sides) { return int(random() % quint32(sides)); };
        for (int turn = 0; turn < 200; ++turn) {
            PlacedDesk &desk = *desks.at(size_t(dice(int(desks.size()))));
            if (dice(3))
                edit(desk, dice);
            else
                desk.sync([&] { return dice(6) > 0; });
        }
        for (int round = 0; round < 4; ++round)
            for (auto &desk : desks)
                QCOMPARE(desk->sync([] { return true; }).trouble, SyncTrouble::Kind::None);
        compare(centre, desks);
        const KeptValues kept(folder.path());
        QCOMPARE(kept.writtenOverUnseen(), QString());
        for (const auto &desk : desks)
            QCOMPARE(lostAt(*desk, kept), QString());
    }

    //! Everybody's last word stands in the centre's history, in a conflict, or with a person who has to look.
    static QString lostAt(PlacedDesk &desk, const KeptValues &kept)
    {
        constexpr int all = 100'000;
        const QList<Conflict> conflicts = *conflictsIn(desk.db()) + *settledConflictsIn(desk.db(), all);
        const QList<Quarantined> aside = *quarantinedIn(desk.db());
        for (auto last = desk.lastNotes.cbegin(); last != desk.lastNotes.cend(); ++last) {
            const bool isInConflict = std::ranges::any_of(conflicts, [&](const Conflict &each) {
                return each.id == last.key() && each.local == Value{last.value()};
            });
            const bool isAside
                = std::ranges::any_of(aside, [&](const Quarantined &each) { return each.id == last.key(); });
            if (!isInConflict && !isAside && !kept.everHeld(last.key(), last.value()))
                return u"%1 of %2 is lost"_s.arg(last.value(), last.key().toString());
        }
        return {};
    }

    static void compare(CentralStore &centre, const Desks &desks)
    {
        QCOMPARE(*centre.complaints(), QStringList());
        for (const auto &desk : desks) {
            QCOMPARE(desk->sync([] { return true; }).repairs, 0);
            QCOMPARE(waitingIn(desk->db())->changes, 0);
            QCOMPARE(digestOf(desk->db())->kinds == centre.pages.digest(desk->caller)->kinds, true);
            // What stays at a desk though it is no longer its own is a person's unsent edit, set aside.
            const auto aside = quarantinedIn(desk->db());
            for (const Quarantined &each : *aside)
                QCOMPARE(each.reason, u"scope"_s);
            for (const Registration &registration : desk->all<Registration>()) {
                QVERIFY(registration.note.startsWith(desk->caller.centre)); // and none of the other centre
                const bool isOwn = desk->caller.seesWholeCentre()
                    || registration.depot == DepotId::fromText(desk->caller.depot);
                const bool isAside = std::ranges::any_of(
                    *aside, [&](const Quarantined &each) { return each.id == registration.id.value; });
                QVERIFY(isOwn || isAside);
            }
        }
    }
};

QTEST_GUILESS_MAIN(DepotSimulation)
#include "tst_depots.moc"
