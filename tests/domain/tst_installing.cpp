// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/installing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

template<typename Id>
Id made(const char *name)
{
    return {QUuid::createUuidV5(QUuid(), QString::fromLatin1(name))};
}

const auto truck = made<VehicleId>("truck");
const auto other = made<VehicleId>("other truck");
const auto thisForm = made<RegistrationId>("this form");

QDateTime hour(int h)
{
    return QDateTime(QDate(2026, 11, 20), QTime(h, 0), Qt::UTC);
}

//! Entries in the order of their ids, as a store writes them.
class Journal {
public:
    Journal &add(Movement movement, Holder holder, int at, const VehicleId &vehicle = {},
                 const RegistrationId &registration = {})
    {
        CustodyEntry entry;
        entry.id = {QUuid(quint32(m_entries.size() + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
        entry.terminal = made<TerminalId>("terminal");
        entry.movement = movement;
        entry.holder = holder;
        entry.depot = made<DepotId>("depot");
        entry.person = holder == Holder::Person ? made<PersonId>("installer") : PersonId();
        entry.vehicle = vehicle;
        entry.registration = registration;
        entry.at = hour(at);
        m_entries.append(entry);
        return *this;
    }
    const QList<CustodyEntry> &entries() const { return m_entries; }

private:
    QList<CustodyEntry> m_entries;
};

Journal issued()
{
    Journal journal;
    journal.add(Movement::Receive, Holder::Centre, 1).add(Movement::Issue, Holder::Person, 2);
    return journal;
}

CustodyEntry install(const VehicleId &vehicle = truck, int at = 9)
{
    return Journal().add(Movement::Install, Holder::Vehicle, at, vehicle, thisForm).entries().first();
}

} // namespace

//! The custody journal follows what installation forms say, as far as its rules allow.
class InstallingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIssuedTerminalGoesIntoTheVehicle()
    {
        const auto following = followInstalling(issued().entries(), install(), hour(12));
        QVERIFY(following.entry && !following.refusal);
        QCOMPARE(following.entry->at, hour(9));
    }

    void aTerminalNobodyReceivedMayBeginInTheVehicle()
    {
        QVERIFY(followInstalling({}, install(), hour(12)).entry.has_value());
        Journal atCentre;
        atCentre.add(Movement::Receive, Holder::Centre, 1);
        QVERIFY(followInstalling(atCentre.entries(), install(), hour(12)).entry.has_value());
    }

    void anIssueThatWasNotedLateDoesNotHideTheInstallation()
    {
        Journal late;
        late.add(Movement::Receive, Holder::Centre, 1).add(Movement::Issue, Holder::Person, 11);
        const auto following = followInstalling(late.entries(), install(truck, 9), hour(12));
        QVERIFY(following.entry.has_value());
        QCOMPARE(following.entry->at, hour(11));
    }

    void whatIsThereAlreadyIsNotInstalledAgain()
    {
        Journal there = issued();
        there.add(Movement::Install, Holder::Vehicle, 9, truck);
        QCOMPARE(followInstalling(there.entries(), install(), hour(12)).entry, std::nullopt);
    }

    void whatMovedOnSinceStaysWhereItIs_data()
    {
        QTest::addColumn<Movement>("movement");
        QTest::addColumn<Holder>("holder");
        QTest::newRow("returned") << Movement::Return << Holder::Centre;
        QTest::newRow("lost") << Movement::Loss << Holder::Nobody;
        QTest::newRow("taken out on the stock screen") << Movement::Swap << Holder::Depot;
    }
    void whatMovedOnSinceStaysWhereItIs()
    {
        QFETCH(const Movement, movement);
        QFETCH(const Holder, holder);
        Journal moved = issued();
        moved.add(Movement::Install, Holder::Vehicle, 9, truck, thisForm).add(movement, holder, 10);
        const auto following = followInstalling(moved.entries(), install(), hour(12));
        QVERIFY(!following.entry && !following.refusal);
    }

    void whatIsElsewhereIsRefused_data()
    {
        QTest::addColumn<Movement>("movement");
        QTest::addColumn<Holder>("holder");
        QTest::addColumn<CustodyRefusal>("why");
        QTest::newRow("in another vehicle")
            << Movement::Install << Holder::Vehicle << CustodyRefusal::InVehicle;
        QTest::newRow("lost") << Movement::Loss << Holder::Nobody << CustodyRefusal::Lost;
    }
    void whatIsElsewhereIsRefused()
    {
        QFETCH(const Movement, movement);
        QFETCH(const Holder, holder);
        QFETCH(const CustodyRefusal, why);
        Journal journal = issued();
        journal.add(movement, holder, 5, holder == Holder::Vehicle ? other : VehicleId());
        const auto following = followInstalling(journal.entries(), install(), hour(12));
        QVERIFY(!following.entry);
        QCOMPARE(following.refusal, why);
    }

    void whatCameBackLaterIsNotInstalledBackwards()
    {
        Journal back = issued();
        back.add(Movement::Return, Holder::Centre, 10);
        QCOMPARE(followInstalling(back.entries(), install(truck, 9), hour(12)).refusal,
                 CustodyRefusal::BeforeLast);
    }

    void aWrongVehicleIsCorrected()
    {
        Journal journal = issued();
        journal.add(Movement::Install, Holder::Vehicle, 9, other, thisForm);
        const auto following = followInstalling(journal.entries(), install(), hour(12));
        QVERIFY(following.entry.has_value());
        QCOMPARE(following.entry->movement, Movement::Correct);
        QCOMPARE(following.entry->corrects, journal.entries().last().id);
        QCOMPARE(following.entry->vehicle, truck);
    }

    void whatAnotherFormPutThereStays()
    {
        Journal journal = issued();
        journal.add(Movement::Install, Holder::Vehicle, 9, truck, made<RegistrationId>("another form"));
        QVERIFY(!followReplacing(journal.entries(), install(), hour(12)).entry);
    }

    void whatTheFormReplacedComesOutOnce()
    {
        Journal journal = issued();
        journal.add(Movement::Install, Holder::Vehicle, 9, truck, thisForm);
        const auto out = followReplacing(journal.entries(), install(), hour(12));
        QVERIFY(out.entry.has_value());
        QCOMPARE(out.entry->movement, Movement::Swap);
        QCOMPARE(out.entry->holder, Holder::Depot);
        QCOMPARE(out.entry->at, hour(12));
        journal.add(Movement::Swap, Holder::Depot, 12, {}, thisForm);
        QVERIFY(!followReplacing(journal.entries(), install(), hour(13)).entry);
        // and may come back
        QCOMPARE(followInstalling(journal.entries(), install(truck, 13), hour(14)).entry->movement,
                 Movement::Install);
    }
};

QTEST_GUILESS_MAIN(InstallingTest)
#include "tst_installing.moc"
