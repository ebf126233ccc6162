// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/custody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class CustodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { clock = QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC); }

    void anItemNobodyReceivedIsNowhere() { QVERIFY(!custodyNow({})); }

    void theLastMovementTellsTheHolder()
    {
        const auto received = made(Movement::Receive, Holder::Centre);
        const auto issued = made(Movement::Issue, Holder::Person);
        const auto installed = made(Movement::Install, Holder::Vehicle);
        QCOMPARE(custodyNow({received})->holder, Holder::Centre);
        QCOMPARE(custodyNow({received, issued})->person, installer);
        const auto now = custodyNow({installed, received, issued}); // as they may arrive from elsewhere
        QCOMPARE(now->holder, Holder::Vehicle);
        QCOMPARE(now->vehicle, truck);
        QCOMPARE(now->since, installed.at);
        QCOMPARE(now->entry, installed.id);
    }

    void aCorrectionSpeaksAtTheTimeOfTheMistake()
    {
        const auto received = made(Movement::Receive, Holder::Centre);
        const auto issued = made(Movement::Issue, Holder::Person);
        const auto installed = made(Movement::Install, Holder::Vehicle);
        auto correction = made(Movement::Correct, Holder::Person);
        correction.person = {QUuid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        correction.corrects = issued.id;
        // While it was out, another had it; it is in the vehicle all the same.
        QCOMPARE(custodyNow({received, issued, correction})->person, correction.person);
        QCOMPARE(custodyNow({received, issued, correction})->since, issued.at);
        QCOMPARE(custodyNow({received, issued, installed, correction})->holder, Holder::Vehicle);

        auto again = made(Movement::Correct, Holder::Depot);
        again.corrects = correction.id;
        QCOMPARE(custodyNow({received, issued, correction, again})->holder, Holder::Depot);
    }

    void entriesThatCorrectOneAnotherInACircleDoNoHarm()
    {
        auto one = made(Movement::Correct, Holder::Centre);
        auto two = made(Movement::Correct, Holder::Centre);
        one.corrects = two.id;
        two.corrects = one.id;
        QVERIFY(!custodyNow({one, two}));
        const auto received = made(Movement::Receive, Holder::Depot);
        QCOMPARE(custodyNow({one, two, received})->holder, Holder::Depot);
    }

    void onlyWhatCanBeMayFollow_data()
    {
        QTest::addColumn<QList<Movement>>("before");
        QTest::addColumn<Movement>("next");
        QTest::addColumn<QString>("refusal");
        using M = Movement;
        using Before = QList<Movement>;
        const auto row = [](const char *name, const Before &before, M next, const char *refusal = "") {
            QTest::newRow(name) << before << next << QString::fromLatin1(refusal);
        };
        row("received", {}, M::Receive);
        row("received twice", {M::Receive}, M::Receive, "already_here");
        row("issued", {M::Receive}, M::Issue);
        row("issued from nowhere", {}, M::Issue, "not_received");
        row("issued twice", {M::Receive, M::Issue}, M::Issue, "with_person");
        row("issued out of a vehicle", {M::Receive, M::Issue, M::Install}, M::Issue, "in_vehicle");
        row("installed", {M::Receive, M::Issue}, M::Install);
        row("installed without being issued", {M::Receive}, M::Install, "not_issued");
        row("installed twice", {M::Receive, M::Issue, M::Install}, M::Install, "in_vehicle");
        row("installed from nowhere", {}, M::Install, "not_received");
        row("returned", {M::Receive, M::Issue}, M::Return);
        row("returned from a vehicle", {M::Receive, M::Issue, M::Install}, M::Return);
        row("returned though never out", {M::Receive}, M::Return, "not_out");
        row("swapped", {M::Receive, M::Issue, M::Install}, M::Swap);
        row("swapped though in no vehicle", {M::Receive, M::Issue}, M::Swap, "not_in_vehicle");
        row("lost", {M::Receive, M::Issue}, M::Loss);
        row("issued though lost", {M::Receive, M::Issue, M::Loss}, M::Issue, "lost");
        row("found again", {M::Receive, M::Issue, M::Loss}, M::Receive);
        row("a correction of nothing", {M::Receive}, M::Correct, "nothing_to_correct");
    }
    void onlyWhatCanBeMayFollow()
    {
        QFETCH(QList<Movement>, before);
        QFETCH(Movement, next);
        QFETCH(QString, refusal);
        QList<CustodyEntry> entries;
        for (const Movement movement : before)
            entries.append(made(movement, usualHolder(movement)));
        const auto refused = refusalOf(entries, made(next, usualHolder(next)));
        QCOMPARE(refused ? std::get<QString>(toValue(*refused)) : QString(), refusal);
    }

    void anEntryIsAboutOneItemAndSaysItsHolder()
    {
        auto entry = made(Movement::Receive, Holder::Centre);
        entry.terminal = {};
        QCOMPARE(refusalOf({}, entry), std::optional(CustodyRefusal::NoItem));
        entry.terminal = terminal;
        entry.sim = {QUuid::createUuid()};
        QCOMPARE(refusalOf({}, entry), std::optional(CustodyRefusal::NoItem));
        const auto received = made(Movement::Receive, Holder::Centre);
        auto issued = made(Movement::Issue, Holder::Person);
        issued.person = {};
        QCOMPARE(refusalOf({received}, issued), std::optional(CustodyRefusal::NoHolder));
        issued = made(Movement::Issue, Holder::Vehicle);
        QCOMPARE(refusalOf({received}, issued), std::optional(CustodyRefusal::NoHolder));
    }

    void aMovementIsNotEarlierThanTheLast()
    {
        const auto received = made(Movement::Receive, Holder::Centre);
        auto issued = made(Movement::Issue, Holder::Person);
        issued.at = received.at.addSecs(-1);
        QCOMPARE(refusalOf({received}, issued), std::optional(CustodyRefusal::BeforeLast));
        issued.at = received.at;
        QCOMPARE(refusalOf({received}, issued), std::nullopt);
    }

    void aCorrectionOfSomethingMayFollow()
    {
        const auto received = made(Movement::Receive, Holder::Centre);
        auto correction = made(Movement::Correct, Holder::Depot);
        correction.corrects = received.id;
        QCOMPARE(refusalOf({received}, correction), std::nullopt);
    }

private:
    static Holder usualHolder(Movement movement)
    {
        switch (movement) {
        case Movement::Receive:
        case Movement::Correct:
            return Holder::Centre;
        case Movement::Issue:
        case Movement::Swap:
            return Holder::Person;
        case Movement::Install:
            return Holder::Vehicle;
        case Movement::Return:
            return Holder::Depot;
        case Movement::Loss:
            return Holder::Nobody;
        }
        return Holder::Nobody;
    }

    CustodyEntry made(Movement movement, Holder holder)
    {
        clock = clock.addSecs(60);
        CustodyEntry entry;
        entry.id = {QUuid(++m_made, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        entry.terminal = terminal;
        entry.movement = movement;
        entry.holder = holder;
        entry.depot = depot;
        if (holder == Holder::Person)
            entry.person = installer;
        if (holder == Holder::Vehicle)
            entry.vehicle = truck;
        entry.at = clock;
        return entry;
    }

    const TerminalId terminal{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    const DepotId depot{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    const PersonId installer{QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    const VehicleId truck{QUuid(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    QDateTime clock;
    uint m_made = 0;
};

QTEST_GUILESS_MAIN(CustodyTest)
#include "tst_custody.moc"
