// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/custody_entry.h"
#include "models/domain/customer.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/store/registration_desk.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Registration form()
{
    return {.customerName = u"周口顺达运输有限公司"_s,
            .phone = u"13900000001"_s,
            .plate = u"豫P12345"_s,
            .vin = u"LFV3B28R8A3025310"_s,
            .terminalNumber = u"0567872"_s,
            .simNumber = u"1440426667603"_s,
            .iccid = u"89860117801086222165"_s};
}

} // namespace

//! Entering a registration keeps customer, vehicle, terminal, card and custody in step with it.
class RegistrationDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstFormFillsEveryRegister()
    {
        ScratchStore desk;
        const auto entered = RegistrationDesk(desk.session()).enter(form());
        QVERIFY(bool(entered));
        QVERIFY(entered->number.startsWith(u"AZ-"_s));
        QCOMPARE(entered->registeredAt, desk.session().now());
        QCOMPARE((*desk.session().table<Customer>().find(entered->customer))->phone, form().phone);
        QCOMPARE((*desk.session().table<Vehicle>().find(entered->vehicle))->customer == entered->customer,
                 true);
        QCOMPARE((*desk.session().table<Terminal>().find(entered->terminal))->number, form().terminalNumber);
        QCOMPARE((*desk.session().table<SimCard>().find(entered->sim))->iccid, form().iccid);
    }

    void theSameCustomerAndVehicleAreFoundAgain()
    {
        ScratchStore desk;
        RegistrationDesk entry(desk.session());
        const auto first = entry.enter(form());
        const auto second = entry.enter(form());
        QCOMPARE(second->customer == first->customer, true);
        QCOMPARE(second->vehicle == first->vehicle, true);
        QVERIFY(second->number != first->number);
        QCOMPARE(*desk.session().table<Vehicle>().count(), 1);
    }

    void theSamePlateInAnotherColourIsAnotherVehicle()
    {
        ScratchStore desk;
        RegistrationDesk entry(desk.session());
        (void)entry.enter(form());
        Registration blue = form();
        blue.plateColour = PlateColour::Blue;
        blue.vin.clear(); // a VIN would tell that it is one
        (void)entry.enter(blue);
        QCOMPARE(*desk.session().table<Vehicle>().count(), 2);
    }

    void aRegisterForgetsNothingThatTheFormLeavesEmpty()
    {
        ScratchStore desk;
        RegistrationDesk entry(desk.session());
        (void)entry.enter(form());
        Registration sparse = form();
        sparse.vin.clear();
        sparse.vehicleType = u"重型货车"_s;
        const auto entered = entry.enter(sparse);
        const auto vehicle = desk.session().table<Vehicle>().find(entered->vehicle);
        QCOMPARE((*vehicle)->vin, form().vin);
        QCOMPARE((*vehicle)->vehicleType, u"重型货车"_s);
    }

    void installingWritesCustodyOnceForTerminalAndCard()
    {
        ScratchStore desk;
        RegistrationDesk entry(desk.session());
        Registration entered = *entry.enter(form());
        QCOMPARE(*desk.session().table<CustodyEntry>().count(), 0);
        entered.installedAt = desk.session().now();
        entered = *entry.enter(entered);
        QCOMPARE(*desk.session().table<CustodyEntry>().count(), 2);
        entered.note = u"补一句"_s;
        (void)entry.enter(entered);
        QCOMPARE(*desk.session().table<CustodyEntry>().count(), 2);
    }

    void manyAreEnteredAllOrNone()
    {
        ScratchStore desk;
        QList<Registration> yard(30, form());
        for (int i = 0; i < yard.size(); ++i)
            yard[i].plate = u"豫P%1"_s.arg(i, 5, 10, QChar(u'0'));
        RegistrationDesk entry(desk.session());
        const auto stopped = entry.enterAll(yard, [](qsizetype done) { return done < 20; });
        QCOMPARE(stopped.failure().kind, Failure::Kind::Cancelled);
        QCOMPARE(*desk.session().table<Registration>().count(), 0);
        QCOMPARE(*desk.session().table<Customer>().count(), 0);
        QCOMPARE(entry.enterAll(yard)->size(), 30);
        QCOMPARE(*desk.session().table<Customer>().count(), 1);
    }
};

QTEST_GUILESS_MAIN(RegistrationDeskTest)
#include "tst_registration_desk.moc"
