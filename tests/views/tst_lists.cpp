// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_of_views.h"
#include "views/widgets/column_fit.h"
#include "views/widgets/dialog_memory.h"
#include "views/widgets/field_undo.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

void showActive(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

//! Three columns: a short number, a long name, a day.
class Vehicles : public QStandardItemModel {
public:
    explicit Vehicles(const QString &title = u"Terminal number of the vehicle"_s)
    {
        setHorizontalHeaderLabels({title, u"Customer"_s, u"Day"_s});
        for (int i = 0; i < 5; ++i)
            appendRow({new QStandardItem(u"TH1"_s),
                       new QStandardItem(u"A transport company with a very long name indeed"_s),
                       new QStandardItem(u"2026-11-23"_s)});
    }
};

int titleWidth(const TableView &table, int column)
{
    return table.horizontalHeader()->sectionSizeHint(column);
}

//! A form with one field of each sort.
struct Form : QWidget {
    Form()
    {
        auto *layout = new QVBoxLayout(this);
        for (QWidget *each : std::initializer_list<QWidget *>{line, combo, check})
            layout->addWidget(each);
        combo->addItems({u"own"_s, u"peer"_s});
    }
    QLineEdit *line = new QLineEdit(this);
    QComboBox *combo = new QComboBox(this);
    QCheckBox *check = new QCheckBox(this);
};

} // namespace

class Lists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWidestColumnsGiveWayFirst_data()
    {
        QTest::addColumn<QList<int>>("wanted");
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("given");
        QTest::newRow("all fit") << QList<int>{50, 100} << 200 << QList<int>{50, 100};
        QTest::newRow("one is cut") << QList<int>{50, 300, 100} << 300 << QList<int>{50, 150, 100};
        QTest::newRow("two are cut alike") << QList<int>{50, 300, 200} << 250 << QList<int>{50, 100, 100};
        QTest::newRow("never below the least") << QList<int>{90, 90} << 20 << QList<int>{48, 48};
        QTest::newRow("none") << QList<int>() << 100 << QList<int>();
    }

    void theWidestColumnsGiveWayFirst()
    {
        QFETCH(const QList<int>, wanted);
        QFETCH(const int, room);
        QFETCH(const QList<int>, given);
        QCOMPARE(fittedColumns(wanted, room, 48), given);
    }

    void whatRoomIsLeftGoesToWhatIsCut()
    {
        QCOMPARE(grownColumns({50, 320}, {50, 500}, 600), (QList{50, 500}));
        QCOMPARE(grownColumns({50, 320}, {50, 500}, 400), (QList{50, 350}));
        QCOMPARE(grownColumns({50, 320}, {50, 500}, 300), (QList{50, 320})); // nothing is left
        QCOMPARE(grownColumns({100, 100}, {200, 120}, 260), (QList{140, 120}));
    }

    void aLongTextIsReadWholeWhereThereIsRoom()
    {
        const QString words
            = u"沈丘县某某道路运输有限公司第二分公司车队 · 槐店顺途汽修特约维修点"_s.repeated(2);
        QStandardItemModel model;
        model.appendRow({new QStandardItem(words), new QStandardItem(u"x"_s)});
        model.setHorizontalHeaderLabels({u"About"_s, u"Due"_s});
        TableView table;
        table.setModel(&model);
        table.resize(1900, 300);
        showActive(table);
        QVERIFY(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(words));
    }

    void onlyTheSortedTitleHoldsRoomForTheArrow()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Installed today"_s, u"Installed this month"_s, u"Last"_s});
        TableView table;
        table.setModel(&model);
        table.setSortingEnabled(true);
        table.sortByColumn(-1, Qt::AscendingOrder);
        table.resize(900, 300);
        showActive(table);
        const int before = table.columnWidth(0);
        const int words
            = QFontMetrics(table.horizontalHeader()->font()).horizontalAdvance(u"Installed today"_s);
        QVERIFY(before > words && before < words + 24);
        table.sortByColumn(0, Qt::AscendingOrder);
        QTRY_VERIFY(table.columnWidth(0) > before);
    }

    void aTitleIsNeverCutWhereThereIsRoom()
    {
        Vehicles model;
        TableView table;
        table.setModel(&model);
        table.resize(700, 300);
        showActive(table);
        QVERIFY(table.columnWidth(0) >= titleWidth(table, 0));
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void aSmallListCutsTheLongNamesAndNeedsNoScrollBar()
    {
        Vehicles model(u"No"_s);
        TableView table;
        table.setModel(&model);
        table.resize(320, 300);
        showActive(table);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(table.columnWidth(2) >= table.fontMetrics().horizontalAdvance(u"2026-11-23"_s));
    }

    void rowsThatComeLaterAreMeasuredOnce()
    {
        QStandardItemModel model(0, 2);
        TableView table;
        table.setModel(&model);
        table.resize(600, 300);
        showActive(table);
        const int before = table.columnWidth(0);
        for (int i = 0; i < 40; ++i)
            model.appendRow(
                {new QStandardItem(u"a rather long text in the first column"_s), new QStandardItem});
        QTRY_VERIFY(table.columnWidth(0) > before);
    }

    void aCellThatSaysMoreGetsItsRoom()
    {
        QStandardItemModel model(1, 2);
        TableView table;
        table.setModel(&model);
        table.resize(600, 300);
        showActive(table);
        const int before = table.columnWidth(0);
        model.setData(model.index(0, 0), u"89860117801086222165 and more"_s);
        QTRY_VERIFY(table.columnWidth(0) > before);
    }

    void widthsOfOneLanguageDoNotOutliveIt()
    {
        MemoryOfViews memory;
        for (const QString &title : {u"Terminal number of the vehicle"_s, u"No"_s}) {
            Vehicles model(title);
            TableView table;
            table.setModel(&model);
            table.restoreColumns(memory, u"list"_s);
            table.resize(900, 300);
            showActive(table);
            QVERIFY(table.columnWidth(0) < titleWidth(table, 0) + 40);
            table.keepColumns(memory, u"list"_s);
        }
    }

    void aWidthThatAPersonChoseStays()
    {
        MemoryOfViews memory;
        Vehicles model;
        {
            TableView table;
            table.setModel(&model);
            QSignalSpy changed(&table, &TableView::columnsChanged);
            showActive(table);
            table.horizontalHeader()->resizeSection(0, 77);
            QVERIFY(!changed.isEmpty());
            table.resize(900, 300);
            QCOMPARE(table.columnWidth(0), 77);
            table.keepColumns(memory, u"list"_s);
        }
        TableView again;
        again.setModel(&model);
        again.restoreColumns(memory, u"list"_s);
        showActive(again);
        QCOMPARE(again.columnWidth(0), 77);
    }

    void whereThereIsNoRoomTheDetailTakesThePlaceOfTheList()
    {
        Vehicles model;
        QWidget window; // the layout asks the parts how small they get
        ListAndDetail parts;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&parts);
        parts.table()->setModel(&model);
        parts.table()->setMinimumWidth(400);
        parts.detail()->addWidget(new QLabel(u"detail"_s));
        parts.detail()->setMinimumWidth(300);
        window.resize(1000, 400);
        showActive(window);
        QVERIFY(parts.table()->isVisible() && parts.detail()->isVisible());
        window.resize(600, 400);
        QVERIFY(parts.table()->isVisible() && !parts.detail()->isVisible());
        parts.showDetail(parts.detail()->widget(0), true);
        QVERIFY(!parts.table()->isVisible() && parts.detail()->isVisible());
        QVERIFY(parts.leaveDetail());
        QVERIFY(parts.table()->isVisible());
        QVERIFY(!parts.leaveDetail());
        window.resize(1000, 400);
        QVERIFY(parts.table()->isVisible() && parts.detail()->isVisible());
        parts.setParent(nullptr);
    }

    void controlZTakesTheLastFieldBack()
    {
        Form form;
        FieldUndo undo(&form);
        QSignalSpy undone(&undo, &FieldUndo::undone);
        showActive(form);
        form.line->setFocus();
        form.line->setText(u"typed"_s); // leaves no step of its own, as a scanner's does
        form.combo->setFocus();
        form.combo->setCurrentIndex(1);
        form.check->setFocus();
        QTest::keyClick(form.check, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.combo->currentIndex(), 0);
        QVERIFY(form.combo->hasFocus());
        QTest::keyClick(form.combo, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(form.line->text().isEmpty());
        QCOMPARE(undone.size(), 2);
        QTest::keyClick(form.line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 2); // nothing is left
    }

    void filtersAreRememberedByTheirNames()
    {
        MemoryOfViews memory;
        for (const bool again : {false, true}) {
            FilterBar bar;
            auto *kind = new QComboBox;
            kind->setObjectName(u"kind"_s);
            kind->addItems({u"all"_s, u"own"_s});
            auto *closed = new QCheckBox;
            closed->setObjectName(u"closed"_s);
            bar.addFilter(u"Kind"_s, kind);
            bar.addFilter(u"Closed"_s, closed);
            QSignalSpy changed(&bar, &FilterBar::changed);
            bar.restoreState(memory, u"page"_s);
            QCOMPARE(kind->currentIndex(), int(again));
            QCOMPARE(closed->isChecked(), again);
            QCOMPARE(bar.findField()->text(), again ? u"豫P"_s : QString());
            kind->setCurrentIndex(1);
            closed->setChecked(true);
            bar.findField()->setText(u"豫P"_s);
            QCOMPARE(changed.size(), 3);
            bar.keepState(memory, u"page"_s);
        }
    }

    void aDialogOpensAsItWasLeft()
    {
        MemoryOfViews memory;
        Vehicles model;
        for (const bool again : {false, true}) {
            QDialog dialog;
            dialog.resize(500, 300);
            auto *table = new TableView(&dialog);
            table->setObjectName(u"rows"_s);
            table->setModel(&model);
            rememberDialog(dialog, memory, u"yard"_s);
            QCOMPARE(dialog.size(), again ? QSize(600, 400) : QSize(500, 300));
            dialog.show();
            QCOMPARE(table->columnWidth(0) == 77, again);
            table->setColumnWidth(0, 77);
            dialog.resize(600, 400);
            dialog.reject();
        }
    }
};

QTEST_MAIN(Lists)
#include "tst_lists.moc"
