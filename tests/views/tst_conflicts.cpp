// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prepared_prompter.h"
#include "views/conflicts/conflict_models.h"
#include "views/conflicts/conflicts_page.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using Side = ConflictsPage::Side;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
const Target truck{u"registration"_s, QUuid(u"01980000-0000-7000-8000-000000000001"_s)};
const Target other{u"registration"_s, QUuid(u"01980000-0000-7000-8000-000000000002"_s)};

ConflictLine conflict(qint64 key, const Target &record, const QString &field)
{
    return {.key = key,
            .record = record,
            .recordName = u"豫P12345"_s,
            .field = field,
            .here = {u"A"_s, u"韩卫东"_s, {}, noon},
            .there = {u"B"_s, u"刘海燕"_s, u"中心值班台"_s, noon},
            .takesText = true,
            .found = noon};
}

struct World {
    World()
    {
        page.resize(1366, 768);
        page.show();
    }
    void press(const QString &name) { visible<QPushButton>(name)->click(); }
    template<typename Widget>
    Widget *visible(const QString &name)
    {
        for (Widget *each : page.findChildren<Widget *>(name))
            if (each->isVisible())
                return each;
        qFatal("%s is not to be seen", qPrintable(name));
    }
    bool isSeen(const QString &name)
    {
        const auto all = page.findChildren<QPushButton *>(name);
        return std::ranges::any_of(all, &QWidget::isVisible);
    }
    void turnTo(int tab) { page.findChild<QTabBar *>()->setCurrentIndex(tab); }

    PreparedPrompter prompter;
    ConflictsPage page{prompter};
};

} // namespace

//! The screen where a person settles what two desks wrote differently.
class ConflictsViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConflictIsSettledByOnePress()
    {
        World world;
        world.page.setConflicts({conflict(11, truck, u"Phone"_s), conflict(12, other, u"VIN"_s)});
        QSignalSpy settled(&world.page, &ConflictsPage::settled);
        world.press(u"keepHere"_s);
        QCOMPARE(settled.first().first().toLongLong(), 11);
        QCOMPARE(settled.takeFirst().at(1).value<Side>(), Side::Here);
        world.visible<TableView>(u"open"_s)->selectRow(1);
        world.press(u"keepThere"_s);
        QCOMPARE(settled.first().first().toLongLong(), 12);
        QCOMPARE(settled.takeFirst().at(1).value<Side>(), Side::There);
        QVERIFY(world.prompter.asked.isEmpty());
    }

    void whoWroteWhatIsSaid()
    {
        World world;
        world.page.setConflicts({conflict(11, truck, u"Phone"_s)});
        QStringList words;
        for (const QLabel *label : world.page.findChildren<QLabel *>())
            if (label->isVisible())
                words.append(label->text());
        QVERIFY(words.contains(u"刘海燕 · 中心值班台 · 2026-11-23 12:00"_s));
        QVERIFY(words.contains(u"韩卫东 · 2026-11-23 12:00"_s));
    }

    void anotherValueIsTypedOrChosen()
    {
        World world;
        ConflictLine closed = conflict(12, other, u"Colour"_s);
        closed.takesText = false;
        closed.choices = QStringList{u"Blue"_s, u"Yellow"_s};
        world.page.setConflicts({conflict(11, truck, u"Phone"_s), closed});
        QSignalSpy settled(&world.page, &ConflictsPage::settledOtherwise);
        world.press(u"another"_s); // cancelled
        QCOMPARE(settled.size(), 0);
        world.prompter.text = u"C"_s;
        world.press(u"another"_s);
        QCOMPARE(settled.takeFirst(), (QVariantList{11LL, u"C"_s}));
        world.visible<TableView>(u"open"_s)->selectRow(1);
        world.prompter.ways = {1};
        world.press(u"another"_s);
        QCOMPARE(settled.takeFirst(), (QVariantList{12LL, u"Yellow"_s}));
    }

    void aWholeRecordIsSettledFromOneSideAfterAQuestion()
    {
        World world;
        world.page.setConflicts({conflict(11, truck, u"Phone"_s)});
        QVERIFY(!world.isSeen(u"allHere"_s)); // it is the only one of its record
        world.page.setConflicts({conflict(11, truck, u"Phone"_s), conflict(12, truck, u"VIN"_s)});
        QSignalSpy settled(&world.page, &ConflictsPage::wholeSettled);
        world.prompter.answer = false;
        world.press(u"allHere"_s);
        QCOMPARE(settled.size(), 0);
        world.prompter.answer = true;
        world.press(u"allThere"_s);
        QCOMPARE(settled.first().first().value<Target>(), truck);
        QCOMPARE(settled.takeFirst().at(1).value<Side>(), Side::There);
    }

    void aSettledOneOffersBothValuesAgain()
    {
        World world;
        ConflictLine line = conflict(11, truck, u"Phone"_s);
        line.outcome = ConflictLine::Outcome{u"Kept"_s, u"韩卫东"_s, noon};
        world.page.setSettled({line});
        world.turnTo(2);
        QSignalSpy back(&world.page, &ConflictsPage::putBack);
        world.press(u"keepThere"_s);
        QCOMPARE(back.takeFirst().first().toLongLong(), 11);
        QVERIFY(!world.isSeen(u"another"_s));
    }

    void aRefusedChangeIsMendedSentSetAsideOrGivenUp()
    {
        World world;
        world.page.setRefusals({{truck, u"豫P12345"_s, u"too long"_s, noon, {}, true}});
        world.turnTo(1);
        QSignalSpy opened(&world.page, &Page::openRequested);
        QSignalSpy sent(&world.page, &ConflictsPage::sendAgainRequested);
        QSignalSpy aside(&world.page, &ConflictsPage::asideRequested);
        QSignalSpy givenUp(&world.page, &ConflictsPage::giveUpRequested);
        world.press(u"mend"_s);
        world.press(u"sendAgain"_s);
        world.press(u"aside"_s);
        QCOMPARE(opened.takeFirst().first().value<Target>(), truck);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(aside.takeFirst().at(1).toBool(), true);
        world.prompter.answer = false;
        world.press(u"giveUp"_s);
        QCOMPARE(givenUp.size(), 0);
        world.prompter.answer = true;
        world.press(u"giveUp"_s);
        QCOMPARE(givenUp.size(), 1);
    }

    void theBadgeCountsWhatWaitsForAPerson()
    {
        World world;
        world.page.setConflicts({conflict(11, truck, u"Phone"_s)});
        world.page.setRefusals({{truck, u"a"_s, u"too long"_s, noon, {}, true},
                                {other, u"b"_s, u"too long"_s, noon, noon, true}}); // set aside
        QCOMPARE(world.page.badge(), 2);
    }

    void listsLeaveAsTheyAreShownAndConfidentialColumnsAreNamed()
    {
        World world;
        QSignalSpy exported(&world.page, &ConflictsPage::exportRequested);
        ConflictLine secret = conflict(12, truck, u"Phone"_s);
        secret.confidential = true;
        world.page.setConflicts({conflict(11, truck, u"VIN"_s)});
        world.press(u"exportList"_s);
        QCOMPARE(exported.first().first().value<ShownList>().model->rowCount(), 1);
        QCOMPARE(exported.takeFirst().at(1).value<QList<int>>(), QList<int>());
        secret.record.kind = u"sim_card"_s; // called by its number
        world.page.setConflicts({secret});
        world.press(u"exportList"_s);
        QCOMPARE(exported.takeFirst().at(1).value<QList<int>>(),
                 (QList<int>{ConflictModel::Record, ConflictModel::Here, ConflictModel::There}));
        world.page.setRefusals({{truck, u"a"_s, u"too long"_s, noon, {}, true}});
        world.turnTo(1);
        world.press(u"exportList"_s);
        QCOMPARE(exported.takeFirst().first().value<ShownList>().model->index(0, 1).data().toString(),
                 u"too long"_s);
    }

    void theHistoryIsThatOfTheChosenLine()
    {
        World world;
        QSignalSpy asked(&world.page, &ConflictsPage::historyRequested);
        world.press(u"showHistory"_s); // nothing is chosen: nothing happens
        QCOMPARE(asked.count(), 0);
        world.page.setConflicts({conflict(11, truck, u"Phone"_s)});
        world.page.setRefusals({{other, u"a"_s, u"too long"_s, noon, {}, true}});
        world.press(u"showHistory"_s);
        QCOMPARE(asked.takeFirst().first().value<Target>(), truck);
        world.turnTo(1);
        world.press(u"showHistory"_s);
        QCOMPARE(asked.takeFirst().first().value<Target>(), other);
    }
};

QTEST_MAIN(ConflictsViewTest)
#include "tst_conflicts.moc"
