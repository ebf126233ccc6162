// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/centre_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

namespace {

constexpr qsizetype plenty = 100;
const QString kind = u"registration"_s;

Result<wire::History> told(CentreWorld &world, const Caller &caller, int id, qint64 after = 0,
                           qsizetype atMost = plenty)
{
    return world.store().histories.of(caller, kind, uuid(id), after, atMost);
}

//! A device that the centre knows by name, as after an enrolment.
Caller enrolled(CentreWorld &world, wire::DeviceRole role, int depot)
{
    const auto code = world.store().enrolments.invite({idText(600), {uuid(depot)}, role});
    const auto answer = world.store().enrolments.enrol({*code, u"desk"_s, {}});
    return {answer->device.toString(QUuid::WithoutBraces), idText(600), idText(depot), role};
}

} // namespace

//! Every change of a record, as the centre accepted it, for those who may see the record.
class TestHistories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsToldInOrder();
    void aLongHistoryComesInParts();
    void nobodyIsToldOfARecordThatIsNotShownToHim();
    void headOfficesRecordsAreEverybodys();
    void aPartnerHearsOnlyWhatItsOwnDesksWroteAndNothingConfidential();
};

void TestHistories::everyChangeIsToldInOrder()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const qint64 first = versionOf(world.push(desk, world.change(kind, 1, 0, {{u"note"_s, u"A"_s}})));
    world.push(desk, world.change(kind, 2, 0, {}));
    world.now = world.now.addSecs(60);
    auto second = world.change(kind, 1, first, {{u"note"_s, u"B"_s}});
    second.deleted = true;
    world.push(desk, second);
    const auto history = told(world, desk, 1);
    QCOMPARE(history->changes.size(), 2);
    QCOMPARE(history->changes.at(0).version, first);
    QVERIFY(history->changes.at(1).deleted == true);
    QCOMPARE(history->changes.at(1).columns, QStringList{u"note"_s});
    QCOMPARE(history->changes.at(1).values, Row{u"B"_s});
    QCOMPARE(history->changes.at(1).written.at, world.now);
    QVERIFY(!history->more);
}

void TestHistories::aLongHistoryComesInParts()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    qint64 version = 0;
    for (int i = 0; i < 5; ++i)
        version
            = versionOf(world.push(desk, world.change(kind, 1, version, {{u"note"_s, QString::number(i)}})));
    qint64 after = 0;
    QList<Value> values;
    for (bool more = true; more;) {
        const auto part = told(world, desk, 1, after, 2);
        for (const wire::HistoryChange &change : part->changes)
            values.append(change.values.first());
        after = part->changes.last().version;
        more = part->more;
    }
    QCOMPARE(values, (QList<Value>{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestHistories::nobodyIsToldOfARecordThatIsNotShownToHim()
{
    CentreWorld world;
    world.push(CentreWorld::centre(), world.change(kind, 1, 0, {{u"depot"_s, idText(depotNorth)}}));
    QVERIFY(bool(told(world, CentreWorld::depot(depotNorth), 1)));
    for (const Caller &other : {CentreWorld::depot(depotSouth), CentreWorld::centre(601)}) {
        const auto history = told(world, other, 1);
        QVERIFY(!history);
        QCOMPARE(history.failure().kind, Failure::Kind::Missing);
    }
    QVERIFY(!world.store().histories.of(CentreWorld::centre(), u"vehicle"_s, uuid(1), 0, plenty));
}

void TestHistories::headOfficesRecordsAreEverybodys()
{
    CentreWorld world;
    world.push(CentreWorld::headOfficeDesk(), world.change(u"policy"_s, 5, 0, {{u"amount"_s, 3}}));
    const auto history
        = world.store().histories.of(CentreWorld::depot(depotNorth), u"policy"_s, uuid(5), 0, plenty);
    QCOMPARE(history->changes.size(), 1);
}

void TestHistories::aPartnerHearsOnlyWhatItsOwnDesksWroteAndNothingConfidential()
{
    CentreWorld world;
    const qint64 first = versionOf(world.push(
        CentreWorld::centre(),
        world.change(kind, 1, 0, {{u"depot"_s, idText(depotNorth)}, {u"phone"_s, u"13800138000"_s}})));
    const Caller partner = enrolled(world, wire::DeviceRole::Partner, depotNorth);
    world.push(partner, world.change(kind, 1, first, {{u"note"_s, u"ours"_s}}));
    const auto history = told(world, partner, 1);
    QCOMPARE(history->changes.size(), 2);
    QVERIFY(history->changes.at(0).columns.isEmpty());
    QVERIFY(history->changes.at(0).written.by.isNull());
    QCOMPARE(history->changes.at(1).values, Row{u"ours"_s});
    QVERIFY(told(world, CentreWorld::depot(depotNorth), 1)->changes.at(0).columns.contains(u"phone"_s));
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
