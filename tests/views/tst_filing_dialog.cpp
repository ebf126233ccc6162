// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "views/attachments/filing_dialog.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

using State = FilingLine::State;

struct World {
    World() { dialog.open(); }
    QPushButton *button(const QString &name) { return dialog.findChild<QPushButton *>(name); }

    PreparedPrompter prompter;
    FilingDialog dialog{prompter};
    QSignalSpy taken{&dialog, &FilingDialog::scansTaken};
    QSignalSpy given{&dialog, &FilingDialog::numberGiven};
};

} // namespace

class FilingDialogTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scansWaitUntilTheyWereLookedAt()
    {
        World world;
        world.dialog.take({u"/scans/1.jpg"_s, u"/scans/2.pdf"_s});
        QCOMPARE(world.taken.size(), 1);
        QCOMPARE(world.dialog.lines().size(), 2);
        QCOMPARE(world.dialog.lines().first().state, State::Waiting);
    }

    void everySheetOfAScanHasItsLine()
    {
        World world;
        world.dialog.take({u"/scans/1.jpg"_s, u"/scans/2.pdf"_s, u"/scans/3.jpg"_s});
        world.dialog.show(u"/scans/2.pdf"_s,
                          {{0, u"/scans/2.pdf"_s, u"YS-1"_s, State::Filed, u"filed"_s},
                           {0, u"/scans/2.pdf"_s, u"YS-2"_s, State::ToCompare, u"changed"_s}});
        QStringList files;
        for (const FilingLine &line : world.dialog.lines())
            files.append(line.path + line.number);
        QCOMPARE(files,
                 (QStringList{u"/scans/1.jpg"_s, u"/scans/2.pdfYS-1"_s, u"/scans/2.pdfYS-2"_s,
                              u"/scans/3.jpg"_s}));
        const QString summary = world.dialog.findChild<QLabel *>(u"summary"_s)->text();
        QVERIFY2(summary.contains(u"2 sheet(s) filed"_s), qPrintable(summary));
    }

    void aSheetWithoutACodeIsAskedFor()
    {
        World world;
        world.dialog.take({u"/scans/1.jpg"_s});
        QVERIFY(!world.button(u"askForRecord"_s)->isEnabled());
        world.dialog.show(u"/scans/1.jpg"_s, {{0, u"/scans/1.jpg"_s, {}, State::ToAsk, u"no code"_s}});
        QVERIFY(world.button(u"askForRecord"_s)->isEnabled());
        world.button(u"askForRecord"_s)->click(); // cancelled
        QVERIFY(world.given.isEmpty());
        world.prompter.text = u"豫P6T118"_s;
        world.button(u"askForRecord"_s)->click();
        QCOMPARE(world.given.size(), 1);
        const int key = world.given.first().first().toInt();
        world.dialog.answer(key, {0, u"/scans/1.jpg"_s, u"豫P6T118"_s, State::Filed, u"filed"_s});
        QCOMPARE(world.dialog.lines().first().state, State::Filed);
        QVERIFY(!world.button(u"askForRecord"_s)->isEnabled());
    }

    void theFirstStepIsToChooseScans()
    {
        World world;
        world.prompter.path = u"/scans/9.jpg"_s;
        world.button(u"chooseScans"_s)->click();
        QCOMPARE(world.dialog.lines().size(), 1);
    }

    void pictures()
    {
        World world;
        world.dialog.take({u"/scans/scan0001.jpg"_s, u"/scans/scan0002.pdf"_s, u"/scans/scan0003.jpg"_s});
        world.dialog.show(u"/scans/scan0001.jpg"_s,
                          {{0, u"/scans/scan0001.jpg"_s, u"YS-411624-3F-261123-004-1"_s, State::Filed,
                            u"Filed: YS-411624-3F-261123-004-1 · 豫P6T118 · 周口远通运输有限公司."_s}});
        world.dialog.show(u"/scans/scan0002.pdf"_s,
                          {{0, u"/scans/scan0002.pdf"_s, {}, State::ToAsk, u"No code of ours is on it."_s}});
        sk::testing::takePictures(world.dialog, u"filing"_s, {960, 540});
    }
};

QTEST_MAIN(FilingDialogTests)
#include "tst_filing_dialog.moc"
