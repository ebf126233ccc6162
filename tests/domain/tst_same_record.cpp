// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/installer_named.h"
#include "models/domain/same_customer.h"
#include "models/domain/same_vehicle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

template<typename Id>
Id made(int n)
{
    return {QUuid::createUuidV5(QUuid(), QString::number(n))};
}

Customer customer(int n, const QString &name, const QString &code = {}, const QString &phone = {})
{
    return {.id = made<CustomerId>(n), .name = name, .creditCode = code, .phone = phone};
}

Vehicle vehicle(int n, const QString &plate, const QString &vin)
{
    return {.id = made<VehicleId>(n), .plate = plate, .vin = vin};
}

Registration form(const QString &plate, const QString &vin)
{
    return {.plate = plate, .vin = vin};
}

PlaceNames places()
{
    Reference reference;
    reference.divisionNames
        = {{u"410000"_s, u"河南省"_s}, {u"411600"_s, u"周口市"_s}, {u"440608"_s, u"高明区"_s}};
    return placeNames(reference);
}

} // namespace

//! Which record of a register a form means.
class SameRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personsAndFirmsReadDifferently_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("person");
        QTest::newRow("two characters") << u"王伟"_s << true;
        QTest::newRow("three characters") << u"罗振华"_s << true;
        QTest::newRow("double surname") << u"欧阳振华"_s << true;
        QTest::newRow("with a name dot") << u"阿迪力·买买提"_s << true;
        QTest::newRow("firm") << u"周口顺达运输有限公司"_s << false;
        QTest::newRow("short firm") << u"顺达物流"_s << false;
        QTest::newRow("works") << u"砖瓦厂"_s << false;
        QTest::newRow("express") << u"顺丰速运"_s << false;
        QTest::newRow("driving school") << u"安达驾校"_s << false;
        QTest::newRow("hospital") << u"县医院"_s << false;
        QTest::newRow("co-operative") << u"供销社"_s << false;
        QTest::newRow("bank") << u"工商银行"_s << false;
        QTest::newRow("county") << u"沈丘县"_s << false;
        QTest::newRow("city without its ending") << u"周口"_s << false;
        QTest::newRow("province without its ending") << u"河南"_s << false;
        QTest::newRow("county that is a name as well") << u"高明"_s << true;
        QTest::newRow("Latin") << u"DHL"_s << false;
    }
    void personsAndFirmsReadDifferently()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, person);
        QCOMPARE(isPersonsName(name, places()), person);
    }

    void aFirmIsOneWhateverThePhone()
    {
        const QList<Customer> known{customer(1, u"周口顺达运输有限公司"_s, {}, u"13900000001"_s)};
        const Customer *same
            = sameCustomer(known, {.customerName = u"周口顺达运输有限公司"_s, .phone = u"13900000002"_s}, {});
        QCOMPARE(same, &known.first());
    }

    void theCreditCodeSaysMoreThanTheName()
    {
        const QList<Customer> known{customer(1, u"顺达公司"_s, u"A"_s),
                                    customer(2, u"周口顺达公司"_s, u"B"_s)};
        QCOMPARE(sameCustomer(known, {.customerName = u"顺达公司"_s, .creditCode = u"B"_s}, {}),
                 &known.last());
        QVERIFY(!sameCustomer(known, {.customerName = u"顺达公司"_s, .creditCode = u"C"_s}, {}));
        QCOMPARE(sameCustomer(known, {.customerName = u"顺达公司"_s}, {}), &known.first());
    }

    void twoPeopleOfOneNameAreToldApartByPhone()
    {
        const QList<Customer> known{customer(1, u"王伟"_s, {}, u"1"_s), customer(2, u"王伟"_s, {}, u"2"_s)};
        QCOMPARE(sameCustomer(known, {.customerName = u"王伟"_s, .phone = u"2"_s}, {}), &known.last());
        QVERIFY(!sameCustomer(known, {.customerName = u"王伟"_s, .phone = u"3"_s}, {}));
        QVERIFY(sameCustomer(known, {.customerName = u"王伟"_s}, {}));
    }

    void anotherCentreHasItsOwnCustomers()
    {
        Customer theirs = customer(1, u"顺达公司"_s);
        theirs.centre = made<CentreId>(1);
        QVERIFY(!sameCustomer({theirs}, {.centre = made<CentreId>(2), .customerName = u"顺达公司"_s}, {}));
    }

    void theVinIdentifiesAVehicleThatIsPlatedLater()
    {
        const Vehicle known = vehicle(1, {}, u"V1"_s);
        QCOMPARE(sameVehicle(form(u"豫P1"_s, u"V1"_s), {.byVin = {known}})->id, known.id);
    }

    void anotherVinOnThePlateIsAnotherVehicle()
    {
        QVERIFY(!sameVehicle(form(u"豫P1"_s, u"V2"_s), {.byPlate = {vehicle(1, u"豫P1"_s, u"V1"_s)}}));
        QVERIFY(sameVehicle(form(u"豫P1"_s, u"V2"_s), {.byPlate = {vehicle(1, u"豫P1"_s, {})}}));
    }

    void aCorrectedPlateStaysWithItsVehicle()
    {
        const Vehicle known = vehicle(1, u"豫P1"_s, {});
        QCOMPARE(sameVehicle(form(u"豫P2"_s, {}), {.linked = known, .linkedIsOurs = true})->id, known.id);
    }

    void aPlateOfAnotherVehicleIsThatOne()
    {
        const Vehicle wrong = vehicle(1, u"豫P1"_s, {});
        const Vehicle right = vehicle(2, u"豫P2"_s, {});
        const auto found
            = sameVehicle(form(u"豫P2"_s, {}), {.linked = wrong, .linkedIsOurs = true, .byPlate = {right}});
        QCOMPARE(found->id, right.id);
    }

    void aSharedVehicleIsNotRenamed()
    {
        const Vehicle shared = vehicle(1, u"豫P1"_s, u"V1"_s);
        QVERIFY(!sameVehicle(form(u"豫P2"_s, u"V2"_s), {.linked = shared}));
        QVERIFY(sameVehicle(form(u"豫P1"_s, u"V2"_s),
                            {.linked = shared, .linkedIsOurs = true, .byPlate = {shared}}));
    }

    void installersAreFoundByNameAndDepot()
    {
        const auto person = [](int n, int depot, bool active = true) {
            return Person{
                .id = made<PersonId>(n), .name = u"李勇"_s, .depot = made<DepotId>(depot), .active = active};
        };
        const QList<Person> roster{person(1, 1), person(2, 2), person(3, 2, false)};
        QCOMPARE(installerNamed(roster, u"李勇"_s, made<DepotId>(2)), made<PersonId>(2));
        QVERIFY(installerNamed(roster, u"李勇"_s, made<DepotId>(3)).isNull()); // either of two
        QCOMPARE(installerNamed({person(1, 1)}, u"李勇"_s, made<DepotId>(3)), made<PersonId>(1));
        QVERIFY(installerNamed(roster, u"王勇"_s, made<DepotId>(1)).isNull());
        QVERIFY(installerNamed(roster, {}, made<DepotId>(1)).isNull());
    }
};

QTEST_GUILESS_MAIN(SameRecordTest)
#include "tst_same_record.moc"
