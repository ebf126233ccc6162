// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/custody_entry.h"
#include "models/store/registration_desk.h"
#include "models/store/registration_twins.h"
#include "tests/support/scratch_store.h"
#include "tests/support/yard_forms.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::otherTruckForm;
using sk::testing::ScratchStore;
using sk::testing::truckForm;

//! What should be unique and is somewhere else already is shown with the other record.
class RegistrationTwinsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ScratchStore>();
        m_first = truckForm();
        m_first.installedAt = m_world->session().now();
        m_first = *RegistrationDesk(m_world->session()).enter(m_first);
    }

    void everyIdentifierIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Registration>("typed");
        QTest::newRow("plate") << u"plate"_s << Registration{.plate = u"豫p·12345"_s};
        QTest::newRow("VIN") << u"vin"_s << Registration{.vin = u"LFV3B28R8 A3025310"_s};
        QTest::newRow("terminal") << u"terminal_number"_s << Registration{.terminalNumber = u"0567872 "_s};
        QTest::newRow("card") << u"iccid"_s << Registration{.iccid = u"8986 0117 8010 8622 216"_s};
        QTest::newRow("IMEI") << u"imei"_s << Registration{.imei = u"490154-20-323751-8"_s};
        QTest::newRow("SIM number") << u"sim_number"_s << Registration{.simNumber = u"1440 4266 67603"_s};
    }
    void everyIdentifierIsFoundHoweverItIsWritten()
    {
        QFETCH(const QString, field);
        QFETCH(const Registration, typed);
        const auto twins = twinsOf(m_world->session(), typed);
        QCOMPARE(twins->size(), 1);
        QCOMPARE(twins->first().field, field);
        QCOMPARE(twins->first().id, m_first.id);
        QCOMPARE(twins->first().plate, m_first.plate);
    }

    void aFormIsNoTwinOfItself() { QCOMPARE(*twinsOf(m_world->session(), m_first), QList<Twin>()); }

    void unplatedVehiclesAreNoTwins()
    {
        Registration unplated = otherTruckForm(1);
        unplated.plate = u"无牌"_s;
        QVERIFY(bool(RegistrationDesk(m_world->session()).enter(unplated)));
        QCOMPARE(*twinsOf(m_world->session(), Registration{.plate = u"无牌"_s}), QList<Twin>());
    }

    void aTerminalThatMovedToAnotherVehicleIsShownThere()
    {
        const Registration second = *RegistrationDesk(m_world->session()).enter(otherTruckForm());
        m_world->advance(60);
        CustodyEntry moved{
            .terminal = m_first.terminal, .movement = Movement::Install, .holder = Holder::Vehicle};
        moved.vehicle = second.vehicle;
        moved.at = m_world->session().now();
        m_world->saved(moved);
        const auto twins = twinsOf(m_world->session(), m_first);
        QCOMPARE(twins->size(), 1);
        QCOMPARE(twins->first().place, Twin::Place::InVehicle);
        QCOMPARE(twins->first().plate, second.plate);
        QCOMPARE(twins->first().customerName, second.customerName);
    }

    void aLostCardIsShownAsLost()
    {
        m_world->advance(60);
        CustodyEntry lost{.sim = m_first.sim, .movement = Movement::Loss, .holder = Holder::Nobody};
        lost.at = m_world->session().now();
        m_world->saved(lost);
        QCOMPARE(twinsOf(m_world->session(), m_first)->first().place, Twin::Place::Lost);
    }

    void aVehicleOfTheRegisterWithAnotherVinIsShown()
    {
        m_world->saved(Vehicle{.plate = u"豫P77777"_s, .vin = u"LGAG4DY34G1234567"_s});
        const auto twins
            = twinsOf(m_world->session(), Registration{.plate = u"豫P77777"_s, .vin = truckForm().vin});
        QVERIFY(std::ranges::any_of(*twins, [](const Twin &twin) {
            return twin.field == u"plate"_s && twin.place == Twin::Place::Register;
        }));
    }

private:
    std::unique_ptr<ScratchStore> m_world;
    Registration m_first;
};

QTEST_GUILESS_MAIN(RegistrationTwinsTest)
#include "tst_registration_twins.moc"
