// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/reader.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

namespace {

Value idOrNothing(int id)
{
    return id ? Value(idText(id)) : Value();
}

//! A centre whose every write is known, so that what a depot should be shown can be worked out anew.
class KnownCentre {
public:
    struct Known {
        QString kind;
        qint64 version = 0;
        QMap<QString, int> links; //!< field → id
    };

    void write(const QString &kind, int id, const QMap<QString, int> &links)
    {
        Known &known = m_records[id];
        known.kind = kind;
        QMap<QString, Value> fields;
        for (auto link = links.cbegin(); link != links.cend(); ++link) {
            fields.insert(link.key(), idOrNothing(link.value()));
            known.links.insert(link.key(), link.value());
        }
        const qint64 version
            = versionOf(world.push(CentreWorld::centre(), world.change(kind, id, known.version, fields)));
        QVERIFY(version > 0);
        known.version = version;
    }
    bool knows(int id) const { return m_records.contains(id); }
    const QMap<int, Known> &records() const { return m_records; }

    //! What a depot should hold, from the rules and nothing else.
    QStringList shownAt(int depot) const
    {
        QSet<int> shown;
        const auto show = [&](int id, const QString &kind) {
            if (m_records.contains(id) && m_records[id].kind == kind)
                shown.insert(id);
        };
        QSet<int> items;
        for (auto record = m_records.cbegin(); record != m_records.cend(); ++record) {
            const Known &known = *record;
            if (known.kind == u"depot" || (known.links.value(u"depot"_s) == depot))
                shown.insert(record.key());
            const bool refers = (known.kind == u"registration" || known.kind == u"custody_entry")
                && known.links.value(u"depot"_s) == depot;
            if (known.kind == u"depot" && record.key() == depot)
                show(known.links.value(u"manager"_s), u"person"_s);
            if (!refers)
                continue;
            show(known.links.value(u"customer"_s), u"customer"_s);
            show(known.links.value(u"vehicle"_s), u"vehicle"_s);
            show(known.links.value(u"installer"_s), u"person"_s);
            show(known.links.value(u"person"_s), u"person"_s);
            show(known.links.value(u"terminal"_s), u"terminal"_s);
            show(known.links.value(u"sim"_s), u"sim_card"_s);
            items += known.links.value(u"terminal"_s);
            items += known.links.value(u"sim"_s);
        }
        for (auto record = m_records.cbegin(); record != m_records.cend(); ++record) {
            if (record->kind == u"vehicle" && shown.contains(record.key()))
                show(record->links.value(u"customer"_s), u"customer"_s);
            const int item = record->links.value(u"terminal"_s) + record->links.value(u"sim"_s);
            if (record->kind == u"custody_entry" && item && items.contains(item))
                shown.insert(record.key());
        }
        QStringList ids;
        for (const int id : shown)
            ids.append(idText(id));
        ids.sort();
        return ids;
    }

    CentreWorld world;

private:
    QMap<int, Known> m_records;
};

} // namespace

class TestVisibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDepotIsShownWhatItsWorkRefersTo();
    void whatIsNewlyReferredToComesThoughItIsOld();
    void whatIsReferredToNoLongerIsForgotten();
    void aRecordReferredToTwiceStaysUntilTheLastGoes();
    void theJournalOfATerminalGoesWithIt();
    void aRecordReferredToBeforeItExistsComesWhenItDoes();
    void aReferenceShowsNoRecordOfAnotherKind();
    void aRecordOfNoDepotStaysAtTheCentre();
    void whatADepotMadeItGoesOnSeeing();
    void manyDeparturesTakeSeveralPages();
    void afterManyChangesEveryDepotHoldsWhatItShould_data();
    void afterManyChangesEveryDepotHoldsWhatItShould();
};

void TestVisibility::aDepotIsShownWhatItsWorkRefersTo()
{
    KnownCentre centre;
    for (const int id : {1, 2})
        centre.write(u"vehicle"_s, id, {{u"customer"_s, id + 10}});
    for (const int id : {11, 12, 13})
        centre.write(u"customer"_s, id, {});
    for (const int id : {21, 22})
        centre.write(u"person"_s, id, {});
    centre.write(u"registration"_s, 31,
                 {{u"depot"_s, depotNorth}, {u"vehicle"_s, 1}, {u"customer"_s, 13}, {u"installer"_s, 21}});
    Reader north(centre.world, CentreWorld::partner(depotNorth));
    north.pull();
    QCOMPARE(north.ids(), QStringList({idText(1), idText(11), idText(13), idText(21), idText(31)}));
    Reader south(centre.world, CentreWorld::depot(depotSouth));
    south.pull();
    QCOMPARE(south.ids(), QStringList());
}

void TestVisibility::whatIsNewlyReferredToComesThoughItIsOld()
{
    KnownCentre centre;
    centre.write(u"vehicle"_s, 1, {{u"customer"_s, 11}});
    centre.write(u"customer"_s, 11, {});
    Reader north(centre.world, CentreWorld::depot(depotNorth));
    north.pull();
    QVERIFY(north.ids().isEmpty());
    centre.write(u"registration"_s, 31, {{u"depot"_s, depotNorth}, {u"vehicle"_s, 1}});
    north.pull(1); // a page of one row ends between rows that came with one change
    QCOMPARE(north.ids(), QStringList({idText(1), idText(11), idText(31)}));
    QCOMPARE(north.digest(), centre.world.digest(north.caller()).kinds);
}

void TestVisibility::whatIsReferredToNoLongerIsForgotten()
{
    KnownCentre centre;
    centre.write(u"vehicle"_s, 1, {{u"customer"_s, 11}});
    centre.write(u"vehicle"_s, 2, {});
    centre.write(u"customer"_s, 11, {});
    centre.write(u"registration"_s, 31, {{u"depot"_s, depotNorth}, {u"vehicle"_s, 1}});
    Reader north(centre.world, CentreWorld::depot(depotNorth));
    north.pull();
    QVERIFY(north.holds(1) && north.holds(11));
    centre.write(u"registration"_s, 31, {{u"vehicle"_s, 2}});
    north.pull();
    QCOMPARE(north.ids(), QStringList({idText(2), idText(31)}));
    QCOMPARE(north.digest(), centre.world.digest(north.caller()).kinds);
}

void TestVisibility::aRecordReferredToTwiceStaysUntilTheLastGoes()
{
    KnownCentre centre;
    centre.write(u"customer"_s, 11, {});
    for (const int id : {31, 32})
        centre.write(u"registration"_s, id, {{u"depot"_s, depotNorth}, {u"customer"_s, 11}});
    Reader north(centre.world, CentreWorld::depot(depotNorth));
    north.pull();
    centre.write(u"registration"_s, 31, {{u"depot"_s, depotSouth}});
    north.pull();
    QVERIFY(north.holds(11) && !north.holds(31));
    centre.write(u"registration"_s, 32, {{u"depot"_s, depotSouth}});
    north.pull();
    QCOMPARE(north.ids(), QStringList());
}

void TestVisibility::theJournalOfATerminalGoesWithIt()
{
    KnownCentre centre;
    centre.write(u"terminal"_s, 1, {});
    centre.write(u"custody_entry"_s, 41, {{u"terminal"_s, 1}}); // received by the centre
    Reader north(centre.world, CentreWorld::depot(depotNorth));
    north.pull();
    QVERIFY(north.ids().isEmpty());
    centre.write(u"custody_entry"_s, 42, {{u"terminal"_s, 1}, {u"depot"_s, depotNorth}}); // issued
    north.pull();
    QCOMPARE(north.ids(), QStringList({idText(1), idText(41), idText(42)}));
    centre.write(u"custody_entry"_s, 43, {{u"terminal"_s, 1}}); // and returned: the depot has it no longer
    north.pull();
    QVERIFY(north.holds(43));
}

void TestVisibility::aRecordReferredToBeforeItExistsComesWhenItDoes()
{
    KnownCentre centre;
    centre.write(u"registration"_s, 31, {{u"depot"_s, depotNorth}, {u"vehicle"_s, 1}});
    Reader north(centre.world, CentreWorld::depot(depotNorth));
    north.pull();
    QCOMPARE(north.digest(), centre.world.digest(north.caller()).kinds);
    centre.write(u"vehicle"_s, 1, {{u"customer"_s, 11}});
    centre.write(u"customer"_s, 11, {});
    north.pull();
    QCOMPARE(north.ids(), QStringList({idText(1), idText(11), idText(31)}));
    QCOMPARE(north.digest(), centre.world.digest(north.caller()).kinds);
}

void TestVisibility::aReferenceShowsNoRecordOfAnotherKind()
{
    KnownCentre centre;
    centre.write(u"registration"_s, 32, {{u"depot"_s, depotSouth}});
    centre.write(u"person"_s, 21, {});
    centre.write(u"registration"_s, 31, {{u"depot"_s, depotNorth}, {u"vehicle"_s, 32}, {u"customer"_s, 21}});
    Reader north(centre.world, CentreWorld::partner(depotNorth));
    north.pull();
    QCOMPARE(north.ids(), QStringList({idText(31)}));
    QCOMPARE(north.digest(), centre.world.digest(north.caller()).kinds);
}

void TestVisibility::aRecordOfNoDepotStaysAtTheCentre()
{
    KnownCentre centre;
    centre.write(u"registration"_s, 31, {});
    Reader north(centre.world, CentreWorld::depot(depotNorth));
    Reader south(centre.world, CentreWorld::depot(depotSouth));
    north.pull();
    south.pull();
    QVERIFY(!north.holds(31) && !south.holds(31));
    centre.write(u"registration"_s, 31, {{u"depot"_s, depotSouth}});
    north.pull();
    south.pull();
    QVERIFY(!north.holds(31) && south.holds(31));
    centre.write(u"registration"_s, 31, {{u"depot"_s, 0}});
    south.pull();
    QVERIFY(!south.holds(31));
    QCOMPARE(south.digest(), centre.world.digest(south.caller()).kinds);
}

void TestVisibility::whatADepotMadeItGoesOnSeeing()
{
    CentreWorld world;
    const auto partner = CentreWorld::partner(depotNorth);
    const qint64 version = versionOf(world.push(partner, world.change(u"vehicle"_s, 1, 0, {})));
    QVERIFY(version > 0);
    Reader north(world, partner);
    north.pull();
    QVERIFY(north.holds(1));
    QVERIFY(versionOf(world.push(partner, world.change(u"vehicle"_s, 1, version, {{u"note"_s, u"x"_s}})))
            > 0);
    north.pull();
    QCOMPARE(north.digest(), world.digest(partner).kinds);
}

void TestVisibility::manyDeparturesTakeSeveralPages()
{
    CentreWorld world;
    constexpr int count = 30;
    QList<qint64> versions;
    for (int id = 1; id <= count; ++id)
        versions.append(versionOf(
            world.push(CentreWorld::centre(),
                       world.change(u"registration"_s, id, 0, {{u"depot"_s, idText(depotNorth)}}))));
    const QString cursor = world.pages(CentreWorld::depot(depotNorth)).last().next;
    for (int id = 1; id <= count; ++id)
        world.push(
            CentreWorld::centre(),
            world.change(u"registration"_s, id, versions.at(id - 1), {{u"depot"_s, idText(depotSouth)}}));
    int forgotten = 0;
    const auto pages = world.pages(CentreWorld::depot(depotNorth), cursor, 7);
    for (const wire::Page &page : pages) {
        QVERIFY(page.forgotten.size() <= 7);
        forgotten += int(page.forgotten.size());
    }
    QCOMPARE(forgotten, count);
}

void TestVisibility::afterManyChangesEveryDepotHoldsWhatItShould_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestVisibility::afterManyChangesEveryDepotHoldsWhatItShould()
{
    QFETCH(int, seed);
    std::minstd_rand random{quint32(seed)};
    const auto dice = [&](int sides) { return int(random() % quint32(sides)); };
    const auto depot = [&] { return std::array{0, depotNorth, depotSouth}.at(size_t(dice(3))); };
    KnownCentre centre;
    std::array readers{Reader(centre.world, CentreWorld::depot(depotNorth)),
                       Reader(centre.world, CentreWorld::partner(depotSouth)),
                       Reader(centre.world, CentreWorld::partner(depotNorth))};
    int entries = 500;
    for (int turn = 0; turn < 250; ++turn) {
        switch (dice(9)) {
        case 0:
            centre.write(u"vehicle"_s, 1 + dice(6), {{u"customer"_s, dice(4) ? 11 + dice(4) : 0}});
            break;
        case 1:
            centre.write(u"customer"_s, 11 + dice(4), {});
            break;
        case 2:
            centre.write(u"person"_s, 21 + dice(4), {{u"depot"_s, depot()}});
            break;
        case 3:
            centre.write(u"terminal"_s, 51 + dice(4), {});
            break;
        case 4:
            centre.write(u"custody_entry"_s, ++entries,
                         {{u"depot"_s, depot()}, {u"terminal"_s, 51 + dice(4)}, {u"person"_s, 21 + dice(4)}});
            break;
        case 5:
            centre.write(u"depot"_s, dice(2) ? depotNorth : depotSouth, {{u"manager"_s, 21 + dice(4)}});
            break;
        case 6:
        case 7:
            centre.write(u"registration"_s, 31 + dice(8),
                         {{u"depot"_s, depot()},
                          {u"vehicle"_s, dice(3) ? 1 + dice(6) : 0},
                          {u"customer"_s, dice(3) ? 11 + dice(4) : 0},
                          {u"terminal"_s, dice(3) ? 51 + dice(4) : 0},
                          {u"installer"_s, dice(3) ? 21 + dice(4) : 0}});
            break;
        default:
            readers.at(size_t(dice(3))).pull(1 + dice(4));
            break;
        }
    }
    for (Reader &reader : readers) {
        reader.pull(1 + dice(5));
        const int place = reader.caller().depot == idText(depotNorth) ? depotNorth : depotSouth;
        QCOMPARE(reader.ids(), centre.shownAt(place));
        QCOMPARE(reader.digest(), centre.world.digest(reader.caller()).kinds);
        Reader fresh(centre.world, reader.caller());
        fresh.pull(3);
        QCOMPARE(fresh.ids(), reader.ids());
    }
    QCOMPARE(*centre.world.store().complaints(), QStringList());
}

QTEST_GUILESS_MAIN(TestVisibility)
#include "tst_visibility.moc"
