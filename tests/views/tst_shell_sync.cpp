// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_of_views.h"
#include "tests/support/prepared_prompter.h"
#include "views/shell/sync_bar.h"
#include "views/shell/sync_page.h"
#include "views/shell/sync_sentence.h"
#include "views/widgets/table_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using Reach = SyncState::Reach;

namespace {
const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
}

class ShellSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSentenceIsHonest_data()
    {
        QTest::addColumn<SyncState>("state");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Tone>("tone");
        const auto row = [](const char *name, const SyncState &state, const QString &sentence, Tone tone) {
            QTest::newRow(name) << state << sentence << tone;
        };
        row("never enrolled", {}, u"Not connected to a centre: everything is kept here"_s, Tone::Neutral);
        row("all there", {.reach = Reach::Online, .lastAgreed = noon.addSecs(-125)},
            u"Everything is at the centre · 2 minute(s) ago"_s, Tone::Good);
        row("waiting",
            {.reach = Reach::Online,
             .waitingRecords = 7,
             .waitingAttachments = 23,
             .oldestWaiting = noon.addDays(-2),
             .lastAgreed = noon},
            u"7 record(s), 23 attachment(s) not yet at the centre, the oldest 2 day(s) ago"_s, Tone::Accent);
        row("no line", {.reach = Reach::Offline, .lastAgreed = noon.addSecs(-3 * 3600)},
            u"No line to the centre · last synced 3 hour(s) ago"_s, Tone::Neutral);
        row("no line, waiting", {.reach = Reach::Offline, .waitingRecords = 1},
            u"No line to the centre · 1 record(s) not yet at the centre"_s, Tone::Neutral);
        row("no line, never", {.reach = Reach::Offline}, u"No line to the centre, never synced yet"_s,
            Tone::Neutral);
        row("on its way", {.reach = Reach::Syncing, .done = 1200},
            u"Fetching the centre's records: 1,200 so far"_s, Tone::Accent);
        row("refused", {.reach = Reach::Refused}, u"Syncing has stopped: press to see why"_s, Tone::Bad);
        row("something to settle",
            {.reach = Reach::Online, .lastAgreed = noon, .conflicts = 2, .quarantined = 1},
            u"Everything is at the centre · just now · 2 conflict(s) to settle · 1 change(s) refused by the centre"_s,
            Tone::Attention);
    }

    void theSentenceIsHonest()
    {
        QFETCH(const SyncState, state);
        QTEST(syncSentence(state, noon), "sentence");
        QTEST(syncTone(state), "tone");
    }

    void theBarSaysTheSentenceAloud()
    {
        SyncBar bar([] { return noon; });
        bar.setState({.reach = Reach::Online, .lastAgreed = noon});
        QCOMPARE(bar.accessibleName(), syncSentence({.reach = Reach::Online, .lastAgreed = noon}, noon));
    }

    void onlyAnEnrolledComputerCanSync()
    {
        PreparedPrompter prompter;
        SyncPage page([] { return noon; }, prompter);
        QSignalSpy asked(&page, &SyncPage::syncRequested);
        auto *button = page.findChild<QPushButton *>(u"syncNow"_s);
        QVERIFY(!button->isEnabled());
        page.setState({.reach = Reach::Offline});
        button->click();
        QCOMPARE(asked.size(), 1);
        page.setState({.reach = Reach::Syncing});
        QVERIFY(!button->isEnabled());
    }

    void aConflictIsSettledByOnePress()
    {
        PreparedPrompter prompter;
        SyncPage page([] { return noon; }, prompter);
        page.show();
        page.setState({.reach = Reach::Online, .conflicts = 2});
        QCOMPARE(page.badge(), 2);
        page.setConflicts({{11, {}, u"豫P12345"_s, u"Phone"_s, u"1380"_s, u"1390"_s, u"Wang"_s, noon},
                           {12, {}, u"豫P54321"_s, u"VIN"_s, u"A"_s, u"B"_s, u"Li"_s, noon}});
        QSignalSpy settled(&page, &SyncPage::settled);
        page.findChild<TableView *>(u"conflicts"_s)->selectRow(1);
        page.findChild<QPushButton *>(u"keepOurs"_s)->click();
        QCOMPARE(settled.takeFirst(), (QVariantList{12LL, true}));
        QVERIFY(prompter.asked.constFirst().contains(u"“A”"_s));
        prompter.answer = false;
        page.findChild<QPushButton *>(u"keepTheirs"_s)->click();
        QCOMPARE(settled.size(), 0);
        QVERIFY(prompter.asked.constLast().contains(u"“B”"_s));
    }

    void conflictsLeaveAsTheyAreShownAndConfidentialValuesAreNamed()
    {
        PreparedPrompter prompter;
        SyncPage page([] { return noon; }, prompter);
        const Target vehicle{u"registration"_s, QUuid::createUuid()};
        const ConflictLine open{1, vehicle, u"豫P12345"_s, u"VIN"_s, u"A"_s, u"B"_s, u"Li"_s, noon};
        ConflictLine secret{2, vehicle, u"豫P54321"_s, u"Phone"_s, u"1"_s, u"2"_s, u"Li"_s, noon, true};
        QSignalSpy exported(&page, &SyncPage::exportRequested);
        auto *button = page.findChild<QPushButton *>(u"exportConflicts"_s);
        page.setConflicts({open});
        button->click();
        const auto list = exported.first().first().value<ShownList>();
        QCOMPARE(list.model->rowCount(), 1);
        QCOMPARE(list.columns, (QList{0, 1, 2, 3, 4, 5}));
        QCOMPARE(exported.takeFirst().at(1).value<QList<int>>(), QList<int>());
        page.setConflicts({open, secret});
        button->click();
        QCOMPARE(exported.takeFirst().at(1).value<QList<int>>(), (QList{2, 3}));
        secret.record.kind = u"sim_card"_s; // called by its number
        page.setConflicts({secret});
        button->click();
        QCOMPARE(exported.takeFirst().at(1).value<QList<int>>(), (QList{0, 2, 3}));
    }

    void refusedChangesAreExportedAndPrinted()
    {
        PreparedPrompter prompter;
        SyncPage page([] { return noon; }, prompter);
        QVERIFY(!page.canPrint());
        const Target record{u"registration"_s, QUuid::createUuid()};
        page.setQuarantine({{record, u"豫P12345"_s, u"too long"_s, noon}});
        QSignalSpy exported(&page, &SyncPage::exportRequested);
        page.findChild<QPushButton *>(u"exportQuarantine"_s)->click();
        const auto list = exported.first().first().value<ShownList>();
        QCOMPARE(list.model->index(0, 1).data().toString(), u"too long"_s);
        QCOMPARE(exported.first().at(1).value<QList<int>>(), QList<int>());
        QVERIFY(page.canPrint());
        QSignalSpy printed(&page, &Page::printListRequested);
        page.print();
        QCOMPARE(printed.first().first().value<ShownList>().model, list.model);
    }

    void aRefusedChangeOpensItsRecord()
    {
        PreparedPrompter prompter;
        SyncPage page([] { return noon; }, prompter);
        const Target record{u"registration"_s, QUuid::createUuid()};
        page.setQuarantine({{record, u"豫P12345"_s, u"too long"_s, noon}});
        page.show();
        auto *table = page.findChild<TableView *>(u"quarantine"_s);
        QVERIFY(table->isVisible());
        QVERIFY(!page.findChild<TableView *>(u"conflicts"_s)->isVisible());
        QSignalSpy opened(&page, &Page::openRequested);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().constFirst().value<Target>(), record);
    }
};

Q_DECLARE_METATYPE(sk::Tone)

QTEST_MAIN(ShellSync)
#include "tst_shell_sync.moc"
