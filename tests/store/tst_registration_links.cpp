// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/as_written.h"
#include "models/domain/customer.h"
#include "models/domain/person.h"
#include "models/domain/sim_card.h"
#include "models/store/registration_desk.h"
#include "tests/support/scratch_store.h"
#include "tests/support/yard_forms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::otherTruckForm;
using sk::testing::ScratchStore;
using sk::testing::truckForm;

//! A form is linked to the records of the registers that it means, however it is written, and to no others.
class RegistrationLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<ScratchStore>(); }

    void whateverWayItIsWrittenItIsTheSameVehicleAndCard()
    {
        const Registration first = enter(truckForm());
        Registration sloppy = truckForm();
        sloppy.plate = u"豫p·12345"_s;
        sloppy.vin = u"lfv3b28r8a3 025310"_s;
        sloppy.iccid = u"8986 0117 8010 8622 216"_s; // and its last digit missing
        sloppy.phone = u"+86 139 0000 0001"_s;
        const Registration second = enter(sloppy);
        QCOMPARE(second.vehicle, first.vehicle);
        QCOMPARE(second.sim, first.sim);
        QCOMPARE(second.customer, first.customer);
        QCOMPARE(second.plate, first.plate);
        QCOMPARE(readAsWritten(second.asWritten).value(u"plate"_s), sloppy.plate);
        QCOMPARE((*m_world->session().table<SimCard>().find(first.sim))->iccid, truckForm().iccid);
    }

    void unplatedVehiclesAreNotOneVehicle()
    {
        Registration first = truckForm();
        Registration second = otherTruckForm();
        first.plate = u"无牌"_s;
        second.plate = u"未上牌"_s;
        QVERIFY(enter(first).vehicle != enter(second).vehicle);
        first.vin.clear();
        QVERIFY(enter(first).vehicle.isNull());
    }

    void aVehicleThatIsPlatedLaterStaysTheSame()
    {
        Registration unplated = truckForm();
        unplated.plate.clear();
        const VehicleId vehicle = enter(unplated).vehicle;
        QCOMPARE(enter(truckForm()).vehicle, vehicle);
        QCOMPARE((*m_world->session().table<Vehicle>().find(vehicle))->plate, truckForm().plate);
    }

    void anotherVinOnTheSamePlateOverwritesNothing()
    {
        const Registration first = enter(truckForm());
        Registration second = truckForm();
        second.vin = otherTruckForm().vin;
        QVERIFY(enter(second).vehicle != first.vehicle);
        QCOMPARE((*m_world->session().table<Vehicle>().find(first.vehicle))->vin, truckForm().vin);
    }

    void aMistypedVinIsCorrectedWithItsVehicle()
    {
        Registration first = enter(truckForm());
        const VehicleId vehicle = first.vehicle;
        first.vin = otherTruckForm().vin;
        QCOMPARE(enter(first).vehicle, vehicle);
        QCOMPARE(*m_world->session().table<Vehicle>().count(), 1);
    }

    void aFirmIsOneCustomerWhateverThePhone()
    {
        const Registration first = enter(truckForm());
        Registration second = otherTruckForm();
        second.phone = u"13900000077"_s;
        QCOMPARE(enter(second).customer, first.customer);
        QCOMPARE((*m_world->session().table<Customer>().find(first.customer))->phone, truckForm().phone);
    }

    void theCreditCodeFindsACustomerOfAnotherName()
    {
        Registration first = truckForm();
        first.creditCode = u"91411600MA45ABCD1X"_s;
        Registration second = otherTruckForm();
        second.customerName = u"顺达运输"_s;
        second.creditCode = u"9141 1600 ma45 abcd 1x"_s;
        const CustomerId customer = enter(first).customer;
        QCOMPARE(enter(second).customer, customer);
    }

    void aClearedNameOrPlateIsNoLongerLinked()
    {
        Registration form = enter(truckForm());
        form.customerName.clear();
        form.plate.clear();
        form.vin.clear();
        form = enter(form);
        QVERIFY(form.customer.isNull());
        QVERIFY(form.vehicle.isNull());
    }

    void aCardKnownByItsNumberGetsItsIccidLater()
    {
        Registration numberOnly = truckForm();
        numberOnly.iccid.clear();
        const SimCardId card = enter(numberOnly).sim;
        QCOMPARE(enter(truckForm()).sim, card);
        QCOMPARE((*m_world->session().table<SimCard>().find(card))->iccid, truckForm().iccid);
        Registration reissued = truckForm();
        reissued.iccid = otherTruckForm().iccid;
        QVERIFY(enter(reissued).sim != card);
    }

    void theInstallerIsFoundInTheRosterByName()
    {
        const Person person = m_world->saved(Person{.name = u"李勇"_s});
        Registration form = truckForm();
        form.installerName = u" 李勇"_s;
        form = enter(form);
        QCOMPARE(form.installer, person.id);
        form.installerName = u"外包王师傅"_s;
        QVERIFY(enter(form).installer.isNull());
    }

private:
    Registration enter(const Registration &form)
    {
        const auto entered = RegistrationDesk(m_world->session()).enter(form);
        if (!entered)
            qFatal("%s", qPrintable(entered.failure().detail));
        return *entered;
    }

    std::unique_ptr<ScratchStore> m_world;
};

QTEST_GUILESS_MAIN(RegistrationLinksTest)
#include "tst_registration_links.moc"
