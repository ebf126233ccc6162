// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/custody.h"
#include "models/store/registration_desk.h"
#include "tests/support/scratch_store.h"
#include "tests/support/yard_forms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::otherTruckForm;
using sk::testing::ScratchStore;
using sk::testing::truckForm;

//! What forms say of terminals and cards stands once in the custody journal, and what happened since stands.
class RegistrationCustodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ScratchStore>();
        m_entered = installed(truckForm());
        QCOMPARE(entriesOf(m_entered.terminal).size(), 1);
    }

    void anEditAfterAReturnInstallsNothing()
    {
        move(m_entered.terminal, Movement::Return, Holder::Centre);
        m_entered.note = u"补一句"_s;
        (void)enter(m_entered);
        QCOMPARE(entriesOf(m_entered.terminal).size(), 2);
        QCOMPARE(custodyNow(entriesOf(m_entered.terminal))->holder, Holder::Centre);
    }

    void anEditAfterALossInstallsNothing()
    {
        move(m_entered.terminal, Movement::Loss, Holder::Nobody);
        m_entered.note = u"补一句"_s;
        QVERIFY(enter(m_entered).isEmpty());
        QCOMPARE(custodyNow(entriesOf(m_entered.terminal))->holder, Holder::Nobody);
    }

    void aReplacedTerminalComesOutOfTheVehicle()
    {
        const TerminalId before = m_entered.terminal;
        m_world->advance(3600);
        m_entered.terminalNumber = u"T99"_s;
        m_entered.imei.clear();
        (void)enter(m_entered);
        QVERIFY(m_entered.terminal != before);
        QCOMPARE(entriesOf(before).last().movement, Movement::Swap);
        QVERIFY(custodyNow(entriesOf(before))->holder != Holder::Vehicle);
        QCOMPARE(custodyNow(entriesOf(m_entered.terminal))->vehicle, m_entered.vehicle);
    }

    void aTerminalInAnotherVehicleStaysThereAndIsReported()
    {
        Registration second = otherTruckForm();
        second.terminalNumber = truckForm().terminalNumber;
        second.installedAt = m_world->session().now();
        const QList<NotFollowed> reported = enter(second);
        QCOMPARE(reported.size(), 1);
        QCOMPARE(reported.first().terminal, m_entered.terminal);
        QCOMPARE(reported.first().why, CustodyRefusal::InVehicle);
        QCOMPARE(custodyNow(entriesOf(m_entered.terminal))->vehicle, m_entered.vehicle);
        QCOMPARE(second.terminalNumber, truckForm().terminalNumber); // nothing typed is lost
    }

    void aLostTerminalIsReported()
    {
        move(m_entered.terminal, Movement::Loss, Holder::Nobody);
        Registration second = otherTruckForm();
        second.terminalNumber = truckForm().terminalNumber;
        second.installedAt = m_world->session().now();
        QCOMPARE(enter(second).first().why, CustodyRefusal::Lost);
    }

    void takingBackTheInstallationTakesTheTerminalOut()
    {
        m_entered.installedAt = {};
        (void)enter(m_entered);
        QVERIFY(custodyNow(entriesOf(m_entered.terminal))->holder != Holder::Vehicle);
    }

    void aCorrectedPlateLeavesTheTerminalInItsVehicle()
    {
        const VehicleId before = m_entered.vehicle;
        m_entered.plate = u"豫P54321"_s;
        (void)enter(m_entered);
        QCOMPARE(m_entered.vehicle, before);
        QCOMPARE(entriesOf(m_entered.terminal).size(), 1);
    }

    void aWrongVehicleIsCorrectedInTheJournal()
    {
        const Registration other = installed(otherTruckForm());
        m_entered.plate = other.plate;
        m_entered.vin = other.vin;
        (void)enter(m_entered);
        QCOMPARE(m_entered.vehicle, other.vehicle);
        QCOMPARE(entriesOf(m_entered.terminal).last().movement, Movement::Correct);
        QCOMPARE(custodyNow(entriesOf(m_entered.terminal))->vehicle, other.vehicle);
    }

private:
    Registration installed(Registration form)
    {
        form.installedAt = m_world->session().now();
        (void)enter(form);
        return form;
    }

    //! Enters, and answers what custody could not follow.
    QList<NotFollowed> enter(Registration &form)
    {
        RegistrationDesk desk(m_world->session());
        const auto entered = desk.enter(form);
        if (!entered)
            qFatal("%s", qPrintable(entered.failure().detail));
        form = *entered;
        return desk.notFollowed();
    }

    QList<CustodyEntry> entriesOf(const TerminalId &terminal)
    {
        return *m_world->session().table<CustodyEntry>().where(&CustodyEntry::terminal, terminal);
    }

    void move(const TerminalId &terminal, Movement movement, Holder holder)
    {
        m_world->advance(60);
        CustodyEntry entry{.terminal = terminal, .movement = movement, .holder = holder};
        entry.at = m_world->session().now();
        m_world->saved(entry);
    }

    std::unique_ptr<ScratchStore> m_world;
    Registration m_entered;
};

QTEST_GUILESS_MAIN(RegistrationCustodyTest)
#include "tst_registration_custody.moc"
