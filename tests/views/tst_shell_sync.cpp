// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_of_views.h"
#include "views/shell/courier_strip.h"
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
            u"7 record(s), 23 photo(s) not yet at the centre, the oldest 2 day(s) ago"_s, Tone::Accent);
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

    void aStickIsOfferedToAnEnrolledComputer()
    {
        SyncPage page([] { return noon; });
        QVERIFY(page.courier()->isHidden());
        page.setState({.reach = Reach::Offline});
        QVERIFY(!page.courier()->isHidden());
        QSignalSpy written(page.courier(), &CourierStrip::writeRequested);
        QSignalSpy read(page.courier(), &CourierStrip::readRequested);
        page.findChild<QPushButton *>(u"courierWrite"_s)->click();
        page.findChild<QPushButton *>(u"courierRead"_s)->click();
        QCOMPARE(written.size(), 1);
        QCOMPARE(read.size(), 1);
        page.courier()->setReady(false);
        page.setState({.reach = Reach::Online}); // a line that comes back does not make a busy worker free
        QVERIFY(!page.findChild<QPushButton *>(u"courierRead"_s)->isEnabled());
        page.courier()->showOutcome(u"done"_s);
        QCOMPARE(page.courier()->outcome(), u"done"_s);
    }

    void onlyAnEnrolledComputerCanSync()
    {
        SyncPage page([] { return noon; });
        QSignalSpy asked(&page, &SyncPage::syncRequested);
        auto *button = page.findChild<QPushButton *>(u"syncNow"_s);
        QVERIFY(!button->isEnabled());
        page.setState({.reach = Reach::Offline});
        button->click();
        QCOMPARE(asked.size(), 1);
        page.setState({.reach = Reach::Syncing});
        QVERIFY(!button->isEnabled());
    }

    void whatWaitsIsListedExportedAndPrinted()
    {
        SyncPage page([] { return noon; });
        QVERIFY(!page.canPrint());
        const Target record{u"registration"_s, QUuid::createUuid()};
        page.setState({.reach = Reach::Offline, .waitingRecords = 3});
        page.setWaiting({{record, u"Registration"_s, u"豫P12345"_s, u"Wang"_s, noon}});
        page.show();
        auto *table = page.findChild<TableView *>(u"waiting"_s);
        QVERIFY(table->isVisible());
        QSignalSpy exported(&page, &SyncPage::exportRequested);
        page.findChild<QPushButton *>(u"exportWaiting"_s)->click();
        const auto list = exported.takeFirst().constFirst().value<ShownList>();
        QCOMPARE(list.model->index(0, 1).data().toString(), u"豫P12345"_s);
        QSignalSpy printed(&page, &Page::printListRequested);
        QVERIFY(page.canPrint());
        page.print();
        QCOMPARE(printed.takeFirst().constFirst().value<ShownList>().model, list.model);
        QSignalSpy opened(&page, &Page::openRequested);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().constFirst().value<Target>(), record);
    }

    void whatIsToBeSettledIsOnePressAway()
    {
        SyncPage page([] { return noon; });
        page.show();
        auto *button = page.findChild<QPushButton *>(u"settle"_s);
        QVERIFY(!button->isVisible());
        page.setState({.reach = Reach::Online, .conflicts = 2, .quarantined = 1});
        QVERIFY(button->isVisible());
        QVERIFY(button->text().startsWith(u'3'));
        QSignalSpy asked(&page, &SyncPage::settleRequested);
        button->click();
        QCOMPARE(asked.size(), 1);
    }
};

Q_DECLARE_METATYPE(sk::Tone)

QTEST_MAIN(ShellSync)
#include "tst_shell_sync.moc"
