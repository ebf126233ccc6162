// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/items/registration_window.h"
#include "tests/support/scratch_store.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

QDateTime noon(int day)
{
    return {QDate(2026, 11, day), QTime(4, 0), Qt::UTC};
}

Registration truck(const QString &plate, int day = 1)
{
    Registration registration;
    registration.plate = plate;
    registration.phone = u"13800138000"_s;
    registration.installedAt = noon(day);
    return registration;
}

//! A desk with its list.
struct Desk {
    ScratchStore scratch;
    LiveCatalogue live{scratch.store(), [](const Registration &r) { return !r.vin.isEmpty(); }};
    PolicyBook policies{{Policy{{}, u"warranty_years"_s, 2, u"years"_s, u"D01"_s, QDate(2020, 1, 1), {}}}};
    RegistrationWindow window{scratch.store(), live, policies};
    QAbstractItemModelTester tester{&window, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void load()
    {
        QSignalSpy done(&live, &LiveCatalogue::loaded);
        live.load();
        if (done.isEmpty() && !done.wait())
            throw std::runtime_error("the catalogue was not loaded");
    }
    QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < window.rowCount(); ++row)
            cells.append(window.index(row, column).data().toString());
        return cells;
    }
    QStringList plates() const { return column(RegistrationWindow::Plate); }
};

} // namespace

class RegistrationWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandFirstBeforeAnythingIsLoaded()
    {
        ScratchStore scratch;
        scratch.saved(truck(u"豫P1"_s));
        scratch.saved(truck(u"豫P2"_s));
        LiveCatalogue live(scratch.store(), [](const Registration &) { return true; });
        const PolicyBook policies;
        RegistrationWindow window(scratch.store(), live, policies);
        const QAbstractItemModelTester tester(&window, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!window.isReady());
        QCOMPARE(window.rowCount(), 2);
        QCOMPARE(window.index(0, RegistrationWindow::Plate).data().toString(), u"豫P2"_s);
        QCOMPARE(window.index(0, 0).data(RegistrationWindow::StageRole).toInt(),
                 int(RegistrationStage::Complete));
    }

    void aSortAskedForEarlyIsKeptUntilItCanBe()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P2"_s));
        desk.scratch.saved(truck(u"豫P1"_s));
        desk.window.sort(RegistrationWindow::Plate, Qt::DescendingOrder);
        desk.load();
        QCOMPARE(desk.plates(), (QStringList{u"豫P2"_s, u"豫P1"_s}));
    }

    void aChangeMovesItsRowAndTheSelectionWithIt()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P1"_s));
        Registration moved = desk.scratch.saved(truck(u"豫P2"_s));
        desk.scratch.saved(truck(u"豫P3"_s));
        desk.load();
        desk.window.sort(RegistrationWindow::Plate, Qt::AscendingOrder);
        const QPersistentModelIndex chosen = desk.window.index(1, 0);
        moved.plate = u"豫P9"_s;
        desk.scratch.saved(moved);
        QCOMPARE(desk.plates(), (QStringList{u"豫P1"_s, u"豫P3"_s, u"豫P9"_s}));
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(desk.window.indexOf(moved.id), 2);
        desk.window.sort(RegistrationWindow::Plate, Qt::DescendingOrder);
        QCOMPARE(chosen.row(), 0);
    }

    void whatIsNewOrGoneIsSeenAtOnce()
    {
        Desk desk;
        desk.load();
        const Registration first = desk.scratch.saved(truck(u"豫P1"_s));
        desk.scratch.saved(truck(u"豫P2"_s));
        QCOMPARE(desk.plates(), (QStringList{u"豫P2"_s, u"豫P1"_s}));
        QVERIFY(bool(desk.scratch.session().table<Registration>().remove(first.id)));
        QCOMPARE(desk.plates(), QStringList{u"豫P2"_s});
        QCOMPARE(desk.window.indexOf(first.id), -1);
    }

    void aFilterShowsWhatPassesAndFollowsChanges()
    {
        Desk desk;
        Registration near = desk.scratch.saved(truck(u"豫P12345"_s));
        desk.scratch.saved(truck(u"豫P54321"_s));
        desk.load();
        desk.window.setFilter({.text = u"123"_s});
        QCOMPARE(desk.plates(), QStringList{u"豫P12345"_s});
        near.plate = u"豫P99999"_s;
        desk.scratch.saved(near);
        QVERIFY(desk.plates().isEmpty());
    }

    void sensitiveColumnsAreShownByRole()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P1"_s));
        desk.load();
        QVERIFY(!desk.column(RegistrationWindow::Phone).first().contains(u"0013"_s));
        desk.window.setViewer(sk::Role::Operator);
        QCOMPARE(
            desk.column(RegistrationWindow::Phone).first(),
            shownText(u"registration", u"phone", u"13800138000"_s, {sk::Role::Operator, Occasion::List}));
    }

    void aFilterSearchesWhatTheViewerSees()
    {
        Desk desk;
        desk.scratch.saved(truck(u"豫P1"_s));
        desk.load();
        desk.window.setViewer(sk::Role::Installer);
        desk.window.setFilter({.text = u"0013"_s}); // in the middle of the phone
        QVERIFY(desk.plates().isEmpty());
        desk.scratch.saved(truck(u"豫P2"_s)); // nor does what comes in show up there
        QVERIFY(desk.plates().isEmpty());
        desk.window.setViewer(sk::Role::Operator);
        QCOMPARE(desk.plates().size(), 2);
        desk.window.setViewer(sk::Role::Installer);
        QVERIFY(desk.plates().isEmpty());
        desk.window.setFilter({});
        QCOMPARE(desk.plates().size(), 2);
    }

    void aHiddenColumnIsNotSortedBy()
    {
        Desk desk;
        Registration first = truck(u"豫P1"_s);
        first.phone = u"13900139000"_s;
        desk.scratch.saved(first);
        desk.scratch.saved(truck(u"豫P2"_s));
        desk.load();
        desk.window.setViewer(sk::Role::Installer);
        desk.window.sort(RegistrationWindow::Phone, Qt::AscendingOrder);
        QCOMPARE(desk.plates(), (QStringList{u"豫P1"_s, u"豫P2"_s})); // as they came
        desk.window.setViewer(sk::Role::Operator);
        QCOMPARE(desk.plates(), (QStringList{u"豫P2"_s, u"豫P1"_s}));
    }

    void theWarrantyRunsFromTheSigning()
    {
        Desk desk;
        Acceptance acceptance;
        acceptance.registration = desk.scratch.saved(truck(u"豫P1"_s)).id;
        acceptance.signedAt = noon(20);
        desk.scratch.saved(acceptance);
        desk.load();
        const QModelIndex until = desk.window.index(0, RegistrationWindow::WarrantyUntil);
        QCOMPARE(until.data().toDate(), QDate(2028, 11, 20));
        QCOMPARE(until.data(RegistrationWindow::StageRole).toInt(), int(RegistrationStage::Provisional));
    }

    //! Random edits under random sorts and filters: the list always is what the catalogue would list afresh.
    void itNeverDriftsFromWhatItShouldShow()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        Desk desk;
        QList<Registration> all;
        const auto change = [&](Registration &registration) {
            registration.plate = u"豫P%1"_s.arg(random.bounded(100));
            registration.installedAt
                = random.bounded(4) == 0 ? QDateTime() : noon(1 + int(random.bounded(20)));
            registration.customerName = random.bounded(3) == 0 ? QString() : u"李%1"_s.arg(random.bounded(5));
            registration = desk.scratch.saved(registration);
        };
        for (int i = 0; i < 40; ++i)
            change(all.emplaceBack());
        desk.load();
        for (int step = 0; step < 80; ++step) {
            const int column = int(random.bounded(int(RegistrationWindow::ColumnCount) + 1)) - 1;
            const auto order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            desk.window.sort(column, order);
            desk.window.setFilter(random.bounded(2) == 0
                                      ? RegistrationFilter()
                                      : RegistrationFilter{.text = QString::number(random.bounded(10))});
            for (int i = 0; i < 3; ++i) {
                if (random.bounded(10) == 0)
                    all.emplaceBack();
                change(all[random.bounded(all.size())]);
            }
            const auto shown = desk.window.rows();
            desk.window.sort(-1, order);
            desk.window.sort(column, order);
            QCOMPARE(shown == desk.window.rows(), true);
        }
    }
};

QTEST_GUILESS_MAIN(RegistrationWindowTest)
#include "tst_registration_window.moc"
