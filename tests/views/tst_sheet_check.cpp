// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/sample_forms.h"
#include "views/printing/sheet_check.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

//! A printed sheet is held against its record.
class SheetCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScannedSheetIsCompared_data()
    {
        QTest::addColumn<MarkState>("state");
        QTest::addColumn<bool>("opens");
        QTest::newRow("unchanged") << MarkState::Unchanged << true;
        QTest::newRow("changed") << MarkState::Changed << true;
        QTest::newRow("accepted since") << MarkState::Accepted << true;
        QTest::newRow("unknown") << MarkState::Unknown << false;
    }

    void aScannedSheetIsCompared()
    {
        QFETCH(MarkState, state);
        QFETCH(bool, opens);
        const PrintMark printed = markOf(sampleRegistration());
        PrintMark asked;
        SheetCheck check([&](const PrintMark &mark) {
            asked = mark;
            return SheetFinding{state, u"豫P36017"_s, printed.number, u"YS-1"_s};
        });
        QSignalSpy opened(&check, &SheetCheck::openRequested);
        auto *code = check.findChild<QLineEdit *>(u"code"_s);
        QTest::keyClicks(code, written(printed));
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(asked, printed);
        QVERIFY(check.findChild<QLabel *>(u"what"_s)->text().contains(u"豫P36017"_s));
        QVERIFY(!check.findChild<QLabel *>(u"sentence"_s)->text().isEmpty());
        check.findChild<QPushButton *>(u"open"_s)->click();
        QCOMPARE(opened.size(), opens ? 1 : 0);
        // The next scan replaces the last one.
        QTest::keyClicks(code, u"x"_s);
        QCOMPARE(code->text(), u"x"_s);
    }

    void whatIsNoCodeIsSaidBesideTheField()
    {
        bool asked = false;
        SheetCheck check([&](const PrintMark &) {
            asked = true;
            return SheetFinding{};
        });
        auto *code = check.findChild<QLineEdit *>(u"code"_s);
        QTest::keyClicks(code, u"6901234567892"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QVERIFY(!asked);
        QVERIFY(check.findChild<QLabel *>(u"what"_s)->text().isEmpty());
        QVERIFY(!check.findChild<QPushButton *>(u"open"_s)->isEnabled());
    }
};

QTEST_MAIN(SheetCheckTest)
#include "tst_sheet_check.moc"
