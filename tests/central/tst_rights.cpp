// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "sync/central/rights.h"
#include "tests/central/reader.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::Refusal;

Q_DECLARE_METATYPE(sk::central::Caller)

namespace {

const QStringList ofDepots{u"registration"_s, u"acceptance"_s, u"custody_entry"_s, u"attachment"_s,
                           u"comparison"_s};
const QStringList registers{u"customer"_s, u"vehicle"_s, u"terminal"_s, u"sim_card"_s};

QMap<QString, Value> inDepot(int depot)
{
    return {{u"depot"_s, depot ? Value(idText(depot)) : Value()}};
}

} // namespace

class TestRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsRights();
    void aDepotWritesNothingOfTheCentres_data();
    void aDepotWritesNothingOfTheCentres();
    void aDepotsWorkNamesItsDepot_data();
    void aDepotsWorkNamesItsDepot();
    void aDepotWritesRegisterEntriesItIsShownOnly_data();
    void aDepotWritesRegisterEntriesItIsShownOnly();
    void nothingIsHungOnAnotherDepotsWork();
    void aPartnerKeepsWhatItTypedAndNobodyElseReadsIt();
    void aPartnerChangesNoMaskedFieldItDidNotWrite();
};

void TestRights::everyKindHasItsRights()
{
    using enum Right;
    for (const KindInfo &kind : allKinds()) {
        const bool isPolicy = kind.kind == u"policy";
        QCOMPARE(rightOf(wire::DeviceRole::Centre, kind.kind), isPolicy ? None : All);
        QCOMPARE(rightOf(wire::DeviceRole::HeadOffice, kind.kind), isPolicy ? All : None);
        const Right right = ofDepots.contains(kind.kind) ? Own : registers.contains(kind.kind) ? Shown : None;
        QCOMPARE(rightOf(wire::DeviceRole::Depot, kind.kind), right);
        QCOMPARE(rightOf(wire::DeviceRole::Partner, kind.kind), right);
    }
}

void TestRights::aDepotWritesNothingOfTheCentres_data()
{
    QTest::addColumn<Caller>("caller");
    QTest::addColumn<QString>("kind");
    for (const auto &caller : {CentreWorld::depot(depotNorth), CentreWorld::partner(depotNorth)})
        for (const QString &kind : {u"centre"_s, u"depot"_s, u"person"_s, u"policy"_s})
            QTest::addRow("%s of a %s", qPrintable(kind), caller.isPartner() ? "partner" : "depot")
                << caller << kind;
}

void TestRights::aDepotWritesNothingOfTheCentres()
{
    QFETCH(Caller, caller);
    QFETCH(QString, kind);
    CentreWorld world;
    const auto desk = kind == u"policy" ? CentreWorld::headOfficeDesk() : CentreWorld::centre();
    const qint64 version = versionOf(world.push(desk, world.change(kind, 701, 0, {})));
    QVERIFY(version > 0);
    auto deletion = world.change(kind, 701, version, {});
    deletion.deleted = true;
    for (const wire::Change &change :
         {world.change(kind, 701, version, {{u"note"_s, u"x"_s}}), world.change(kind, 2, 0, {}), deletion})
        QCOMPARE(refusalOf(world.push(caller, change)), Refusal::Scope);
}

void TestRights::aDepotsWorkNamesItsDepot_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : ofDepots)
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

void TestRights::aDepotsWorkNamesItsDepot()
{
    QFETCH(QString, kind);
    CentreWorld world;
    const auto partner = CentreWorld::partner(depotNorth);
    for (const int depot : {0, depotSouth})
        QCOMPARE(refusalOf(world.push(partner, world.change(kind, 1, 0, inDepot(depot)))), Refusal::Scope);
    QCOMPARE(refusalOf(world.push(partner, world.change(kind, 1, 0, {}))), Refusal::Scope);
    const qint64 own = versionOf(world.push(partner, world.change(kind, 1, 0, inDepot(depotNorth))));
    QVERIFY(own > 0);
    for (const int depot : {0, depotSouth})
        if (kindNamed(kind)->nature == Nature::Document)
            QCOMPARE(refusalOf(world.push(partner, world.change(kind, 1, own, inDepot(depot)))),
                     Refusal::Scope);
    const qint64 others
        = versionOf(world.push(CentreWorld::centre(), world.change(kind, 2, 0, inDepot(depotSouth))));
    QCOMPARE(refusalOf(world.push(partner, world.change(kind, 2, others, inDepot(depotNorth)))),
             Refusal::Scope);
}

void TestRights::aDepotWritesRegisterEntriesItIsShownOnly_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("customer") << u"customer"_s << u"customer"_s;
    QTest::newRow("vehicle") << u"vehicle"_s << u"vehicle"_s;
    QTest::newRow("terminal") << u"terminal"_s << u"terminal"_s;
    QTest::newRow("sim_card") << u"sim_card"_s << u"sim"_s;
}

void TestRights::aDepotWritesRegisterEntriesItIsShownOnly()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    CentreWorld world;
    const auto partner = CentreWorld::partner(depotNorth);
    const qint64 version = versionOf(world.push(CentreWorld::centre(), world.change(kind, 1, 0, {})));
    auto deletion = world.change(kind, 1, version, {});
    deletion.deleted = true;
    QCOMPARE(refusalOf(world.push(partner, deletion)), Refusal::Scope);
    QCOMPARE(refusalOf(world.push(partner, world.change(kind, 1, 0, {}))), Refusal::Scope);
    auto fields = inDepot(depotNorth);
    fields.insert(field, idText(1));
    QVERIFY(versionOf(world.push(partner, world.change(u"registration"_s, 2, 0, fields))) > 0);
    QVERIFY(versionOf(world.push(partner, world.change(kind, 1, version, {{u"note"_s, u"x"_s}}))) > 0);
}

void TestRights::nothingIsHungOnAnotherDepotsWork()
{
    CentreWorld world;
    for (const int depot : {depotNorth, depotSouth})
        world.push(CentreWorld::centre(), world.change(u"registration"_s, depot - 700, 0, inDepot(depot)));
    const auto partner = CentreWorld::partner(depotNorth);
    for (const auto &[kind, field] :
         {std::pair(u"acceptance"_s, u"registration"_s), std::pair(u"custody_entry"_s, u"registration"_s),
          std::pair(u"attachment"_s, u"record"_s)}) {
        auto fields = inDepot(depotNorth);
        fields.insert(field, idText(2));
        const auto outcome = world.push(partner, world.change(kind, 10, 0, fields));
        QCOMPARE(refusalOf(outcome), Refusal::Scope);
        QCOMPARE(std::get<wire::Refused>(outcome).detail, field);
        fields.insert(field, idText(1));
        QVERIFY(versionOf(
                    world.push(partner, world.change(kind, 11 + int(field.size() + kind.size()), 0, fields)))
                > 0);
    }
}

void TestRights::aPartnerKeepsWhatItTypedAndNobodyElseReadsIt()
{
    CentreWorld world;
    const auto partner = CentreWorld::partner(depotNorth);
    auto fields = inDepot(depotNorth);
    fields.insert(u"phone"_s, u"13800138000"_s);
    const qint64 version = versionOf(world.push(partner, world.change(u"registration"_s, 1, 0, fields)));
    QVERIFY(version > 0);
    QVERIFY(versionOf(world.push(
                partner, world.change(u"registration"_s, 1, version, {{u"phone"_s, u"13900139000"_s}})))
            > 0);
    const auto atTheCentre = world.pages(CentreWorld::centre()).first().blocks.first();
    QCOMPARE(valueIn(atTheCentre, u"phone"_s), Value(u"13900139000"_s));
    const auto atThePartner = world.pages(partner).first().blocks.first();
    QVERIFY(!atThePartner.columns.contains(u"phone"_s));
}

void TestRights::aPartnerChangesNoMaskedFieldItDidNotWrite()
{
    CentreWorld world;
    const auto partner = CentreWorld::partner(depotNorth);
    Caller other = partner;
    other.device = idText(5);
    auto fields = inDepot(depotNorth);
    fields.insert(u"phone"_s, u"13800138000"_s);
    qint64 version = versionOf(world.push(partner, world.change(u"registration"_s, 1, 0, fields)));
    const auto phone = [&](const QString &value) {
        return world.change(u"registration"_s, 1, version, {{u"phone"_s, value}});
    };
    const auto outcome = world.push(other, phone(u"1"_s));
    QCOMPARE(refusalOf(outcome), Refusal::Masked);
    QCOMPARE(std::get<wire::Refused>(outcome).detail, u"phone"_s);
    version = versionOf(world.push(CentreWorld::centre(), phone(u"2"_s)));
    QVERIFY(version > 0);
    QCOMPARE(refusalOf(world.push(partner, phone(u"3"_s))), Refusal::Masked); // the centre wrote it since
    // A field nobody wrote yet is for the device that made the record.
    const auto contact = [&] {
        return world.change(u"registration"_s, 1, version, {{u"contact"_s, u"张三"_s}});
    };
    QCOMPARE(refusalOf(world.push(other, contact())), Refusal::Masked);
    QVERIFY(versionOf(world.push(partner, contact())) > 0);
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
