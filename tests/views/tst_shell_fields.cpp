// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_of_views.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/field_row.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/form_section.h"
#include "views/widgets/mask_guard.h"
#include "views/widgets/moment_edit.h"
#include "views/widgets/permit.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/work_banner.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

//! 00:30 on the 24th in China.
const QDateTime justAfterMidnight(QDate(2026, 11, 23), QTime(16, 30), Qt::UTC);

Clock atMidnight()
{
    return [] { return justAfterMidnight; };
}

template<typename Widget>
void showActive(Widget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class ShellFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatARoleMayNotDoStaysClosedWhateverTheScreenSays()
    {
        QWidget screen;
        auto *merge = new QPushButton(u"Merge"_s, &screen);
        merge->setToolTip(u"Makes one of the two"_s);
        permit(merge, u"Ask the depot manager."_s);
        merge->setEnabled(true); // every choice is made
        QVERIFY(!merge->isEnabled());
        QCOMPARE(merge->toolTip(), u"Ask the depot manager."_s);
        permit(merge, {});
        merge->setEnabled(false);
        merge->setEnabled(true);
        QVERIFY(merge->isEnabled());
        QCOMPARE(merge->toolTip(), u"Makes one of the two"_s);
    }

    void aFieldSaysWhatIsWrongBesideIt()
    {
        FieldRow row(u"Plate"_s, new QLineEdit);
        row.show();
        const auto *sentence = row.findChild<QLabel *>(u"sentence"_s);
        QVERIFY(!sentence->isVisible());
        row.setHint(u"as on the vehicle"_s);
        QCOMPARE(sentence->text(), u"as on the vehicle"_s);
        row.setProblem(Tone::Bad, u"one character is missing"_s);
        QCOMPARE(sentence->text(), u"one character is missing"_s);
        QCOMPARE(row.editor()->accessibleDescription(), u"one character is missing"_s);
        row.clearProblem();
        QCOMPARE(sentence->text(), u"as on the vehicle"_s);
        QVERIFY(row.editor()->accessibleName().contains(u"Plate"_s));
    }

    void aRequiredFieldIsNamedSo()
    {
        FieldRow row(u"Plate"_s, new QLineEdit);
        const QString plain = row.editor()->accessibleName();
        row.setRequired(true);
        QVERIFY(row.editor()->accessibleName() != plain);
        QCOMPARE(row.label(), u"Plate"_s);
    }

    void theWayOnIsOffered()
    {
        FieldRow row(u"Plate"_s, new QLineEdit);
        row.show();
        row.setProblem(Tone::Bad, u"wrong"_s);
        auto *button = row.findChild<QToolButton *>(u"wayOn"_s);
        QVERIFY(!button->isVisible());
        row.setWayOn(u"Keep anyway"_s);
        QSignalSpy chosen(&row, &FieldRow::wayOnChosen);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
    }

    void fieldsStandInColumns()
    {
        FormSection section(u"Vehicle"_s, 2);
        const FieldRow *plate = section.addField(u"Plate"_s, new QLineEdit);
        const FieldRow *colour = section.addField(u"Colour"_s, new QLineEdit);
        const FieldRow *vin = section.addField(u"VIN"_s, new QLineEdit, 2);
        section.resize(600, 300);
        section.show();
        QCOMPARE(plate->y(), colour->y());
        QVERIFY(plate->x() < colour->x());
        QVERIFY(vin->y() > plate->y());
        QVERIFY(vin->width() > 2 * plate->width());
    }

    void aFieldThatIsHiddenLeavesNoHole()
    {
        FormSection section({}, 2);
        FieldRow *plate = section.addField(u"Plate"_s, new QLineEdit);
        const FieldRow *colour = section.addField(u"Colour"_s, new QLineEdit);
        const FieldRow *vin = section.addField(u"VIN"_s, new QLineEdit, 2);
        section.resize(600, 300);
        showActive(section);
        const QPoint first = plate->pos();
        const QPoint second = colour->pos();
        section.setFieldVisible(plate, false);
        QCoreApplication::processEvents();
        QCOMPARE(colour->pos(), first);
        QVERIFY(vin->y() > colour->y());
        section.setFieldVisible(plate, true);
        QCoreApplication::processEvents();
        QCOMPARE(plate->pos(), first);
        QCOMPARE(colour->pos(), second);
    }

    void aLongHintIsReadWhole()
    {
        QWidget panel;
        auto *column = new QVBoxLayout(&panel);
        auto *row = new FieldRow(u"Printer"_s, new QComboBox);
        column->addWidget(row);
        column->addStretch(1);
        row->setHint(u"No printer is set up on this computer. The form can be saved as PDF."_s);
        panel.setFixedWidth(300);
        panel.resize(300, 400);
        showActive(panel);
        const auto *hint = row->findChild<QLabel *>(u"sentence"_s);
        QVERIFY(hint->height() >= hint->heightForWidth(hint->width()));
    }

    void aMaskIsTypedOverAsAWhole_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<int>("from"); // chosen before the key
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        const QString mask = u"138****8000"_s;
        QTest::newRow("behind it") << mask << 11 << 0 << int(Qt::Key_7) << u"7"_s;
        QTest::newRow("in the middle") << mask << 5 << 0 << int(Qt::Key_7) << u"7"_s;
        QTest::newRow("the same as what stands there") << mask << 0 << 0 << int(Qt::Key_1) << u"1"_s;
        QTest::newRow("over the stars") << mask << 3 << 4 << int(Qt::Key_7) << u"13878000"_s;
        QTest::newRow("over some of them") << mask << 3 << 2 << int(Qt::Key_7) << u"7"_s;
        QTest::newRow("over the whole") << mask << 0 << 11 << int(Qt::Key_7) << u"7"_s;
        QTest::newRow("over the whole, beginning alike") << mask << 0 << 11 << int(Qt::Key_1) << u"1"_s;
        QTest::newRow("one taken away") << mask << 11 << 0 << int(Qt::Key_Backspace) << QString();
        QTest::newRow("the stars taken away") << mask << 3 << 4 << int(Qt::Key_Delete) << u"1388000"_s;
        QTest::newRow("only stars") << u"***"_s << 3 << 0 << int(Qt::Key_7) << u"7"_s;
    }

    void aMaskIsTypedOverAsAWhole()
    {
        QFETCH(const QString, mask);
        QFETCH(const int, from);
        QFETCH(const int, length);
        QFETCH(const int, key);
        QLineEdit line(mask);
        guardMask(&line);
        QVERIFY(isMaskShown(&line));
        QSignalSpy edited(&line, &QLineEdit::textEdited);
        line.setCursorPosition(from);
        if (length > 0)
            line.setSelection(from, length);
        QTest::keyClick(&line, Qt::Key(key));
        QTEST(line.text(), "text");
        QVERIFY(!isMaskShown(&line));
        for (const QVariantList &told : edited)
            QVERIFY(!told.first().toString().contains(u'*')); // nobody hears of half a mask
        line.setText(mask); // as undo does
        QVERIFY(isMaskShown(&line));
        liftMask(&line);
        QVERIFY(!isMaskShown(&line));
    }

    void aMomentIsShownInChinaAndGivenInUtc()
    {
        MomentEdit edit(atMidnight());
        const QDateTime moment(QDate(2026, 11, 23), QTime(6, 30, 45), Qt::UTC);
        edit.setMoment(moment);
        QCOMPARE(edit.text(), u"2026-11-23 14:30"_s);
        QCOMPARE(edit.moment(), QDateTime(QDate(2026, 11, 23), QTime(6, 30), Qt::UTC));
        QSignalSpy edited(&edit, &MomentEdit::momentEdited);
        showActive(edit);
        QTest::keyClick(&edit, Qt::Key_Return); // left as it was: no edit, the seconds are not lost
        QCOMPARE(edited.size(), 0);
    }

    void aTimeAloneIsToday()
    {
        MomentEdit edit(atMidnight());
        showActive(edit);
        QSignalSpy edited(&edit, &MomentEdit::momentEdited);
        QTest::keyClicks(&edit, u"0915"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"2026-11-24 09:15"_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.constFirst().constFirst().toDateTime(),
                 QDateTime(QDate(2026, 11, 24), QTime(1, 15), Qt::UTC));
    }

    void nowIsOneKey()
    {
        MomentEdit edit(atMidnight());
        showActive(edit);
        QTest::keyClick(&edit, Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(edit.text(), u"2026-11-24 00:30"_s);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.text(), u"2026-11-23 00:30"_s);
    }

    void whatIsNotUnderstoodStaysToBeMended()
    {
        MomentEdit edit(atMidnight());
        showActive(edit);
        QTest::keyClicks(&edit, u"tomorrow"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"tomorrow"_s);
        QVERIFY(!edit.isUnderstood());
        edit.clear();
        QVERIFY(edit.isUnderstood());
        QVERIFY(!edit.moment().isValid());
    }

    void aDayIsPickedFromTheCalendar()
    {
        DayEdit edit(atMidnight());
        showActive(edit);
        QSignalSpy edited(&edit, &DayEdit::dayEdited);
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = edit.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 24)); // today in China
        Q_EMIT calendar->clicked(QDate(2026, 12, 1));
        QCOMPARE(edit.day(), QDate(2026, 12, 1));
        QCOMPARE(edited.size(), 1);
    }

    void theOnlyMatchIsWhatWasMeant()
    {
        SearchableCombo combo;
        combo.addItem(u"Shenqiu depot"_s, 1);
        combo.addItem(u"Xihua depot"_s, 2);
        combo.setCurrentIndex(-1);
        showActive(combo);
        QSignalSpy chosen(&combo, &SearchableCombo::chosen);
        QTest::keyClicks(combo.lineEdit(), u"xi"_s);
        QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
        QCOMPARE(combo.currentText(), u"Xihua depot"_s);
        QCOMPARE(combo.currentValue().toInt(), 2);
        QCOMPARE(chosen.size(), 1);
    }

    void whatIsNoChoiceGoesBack()
    {
        SearchableCombo combo;
        combo.addItem(u"Shenqiu depot"_s, 1);
        combo.addItem(u"Xihua depot"_s, 2);
        combo.setCurrentValue(1);
        showActive(combo);
        combo.lineEdit()->selectAll();
        QTest::keyClicks(combo.lineEdit(), u"depot"_s); // both have it
        QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
        QCOMPARE(combo.currentValue().toInt(), 1);
        QCOMPARE(combo.currentText(), u"Shenqiu depot"_s);
        combo.setCurrentValue(7);
        QVERIFY(!combo.currentValue().isValid());
        QVERIFY(combo.currentText().isEmpty());
    }

    void theFindFieldLeadsIntoTheList()
    {
        FilterBar bar;
        showActive(bar);
        QSignalSpy found(&bar, &FilterBar::findChanged);
        QSignalSpy on(&bar, &FilterBar::goToList);
        bar.find({});
        QTest::keyClicks(QApplication::focusWidget(), u"ab"_s);
        QCOMPARE(found.constLast().constFirst().toString(), u"ab"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(on.size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(bar.findField()->text().isEmpty());
    }

    void columnsStayAsThePersonLeftThem()
    {
        QStandardItemModel model(3, 4);
        MemoryOfViews memory;
        {
            TableView table;
            table.setModel(&model);
            table.setFirstWidths({100, 120, 140, 160});
            table.setHiddenAtFirst({3});
            table.restoreColumns(memory, u"list"_s);
            QCOMPARE(table.columnWidth(0), 100);
            QVERIFY(table.isColumnHidden(3));
            table.setColumnWidth(0, 77);
            table.horizontalHeader()->moveSection(0, 1);
            table.keepColumns(memory, u"list"_s);
        }
        TableView again;
        again.setModel(&model);
        again.setFirstWidths({100, 120, 140, 160});
        again.restoreColumns(memory, u"list"_s);
        QCOMPARE(again.columnWidth(0), 77);
        QCOMPARE(again.horizontalHeader()->visualIndex(0), 1);
        QVERIFY(again.isColumnHidden(3));

        QStandardItemModel newer(3, 5); // a newer program: the kept columns mean something else now
        TableView after;
        after.setModel(&newer);
        after.setFirstWidths({100, 120, 140, 160});
        after.restoreColumns(memory, u"list"_s);
        QCOMPARE(after.columnWidth(0), 100);
    }

    void rowsAreChosenAndOpenedByKey()
    {
        QStandardItemModel model(3, 2);
        TableView table;
        table.setModel(&model);
        showActive(table);
        QSignalSpy chosen(&table, &TableView::rowChosen);
        QSignalSpy opened(&table, &TableView::rowOpened);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(chosen.constLast().constFirst().toInt(), 1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.constLast().constFirst().toInt(), 1);
        QCOMPARE(table.rowHeight(0), grid::row);
    }

    void longWorkSaysHowMuchIsLeft()
    {
        QCOMPARE(secondsLeft(10, 100, 1000), std::nullopt); // too early to say
        QCOMPARE(secondsLeft(0, 100, 5000), std::nullopt);
        QCOMPARE(secondsLeft(25, 100, 5000), std::optional(15));
        QCOMPARE(secondsLeft(100, 100, 5000), std::nullopt);
    }

    void longWorkIsCancelledOnce()
    {
        WorkBanner banner;
        QVERIFY(banner.isHidden());
        banner.start(u"Importing"_s);
        QVERIFY(!banner.isHidden());
        banner.setProgress(1200, 5000);
        QVERIFY(banner.findChild<QLabel *>(u"count"_s)->text().contains(u"1,200"_s));
        QSignalSpy cancelled(&banner, &WorkBanner::cancelRequested);
        auto *button = banner.findChild<QPushButton *>(u"cancelWork"_s);
        button->click();
        button->click();
        QCOMPARE(cancelled.size(), 1);
        banner.finish();
        QVERIFY(banner.isHidden());
        banner.start(u"Exporting"_s);
        QVERIFY(button->isEnabled());
    }
};

QTEST_MAIN(ShellFields)
#include "tst_shell_fields.moc"
