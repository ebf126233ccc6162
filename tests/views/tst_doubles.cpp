// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prepared_prompter.h"
#include "views/conflicts/conflicts_page.h"
#include "views/widgets/status_label.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

constexpr int doublesTab = 3;

DoubleLine twice()
{
    DoubleLine line;
    line.name = u"豫P12345"_s;
    line.shared = u"Plate"_s;
    line.staying = {{u"registration"_s, QUuid(u"01980000-0000-7000-8000-000000000001"_s)}, u"AZ-1"_s, {}};
    line.going = {{u"registration"_s, QUuid(u"01980000-0000-7000-8000-000000000002"_s)}, u"AZ-2"_s, {}};
    line.pair.staying.id = {line.staying.record.id};
    line.pair.going.id = {line.going.record.id};
    line.fields = {{u"number"_s, u"Number"_s, u"AZ-1"_s, u"AZ-2"_s, JoinAnswer::Kept},
                   {u"note"_s, u"Note"_s, {}, u"B"_s, JoinAnswer::Filled},
                   {u"phone"_s, u"Phone"_s, u"A"_s, u"B"_s, JoinAnswer::Asked},
                   {u"charge"_s, u"Charge"_s, u"¥0.00"_s, u"¥120.00"_s, JoinAnswer::Asked}};
    return line;
}

struct World {
    explicit World(const DoubleLine &line = twice())
    {
        page.resize(1366, 768);
        page.show();
        page.setDoubles({line});
        page.findChild<QTabBar *>()->setCurrentIndex(doublesTab);
    }
    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    QRadioButton *side(const QString &name) { return page.findChild<QRadioButton *>(name); }

    PreparedPrompter prompter;
    ConflictsPage page{prompter};
};

} // namespace

//! The guided way to make one of two registrations.
class DoublesViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMergedBeforeEveryFieldIsChosen()
    {
        World world;
        QVERIFY(!world.button(u"merge"_s)->isEnabled());
        world.side(u"going/phone"_s)->click();
        QVERIFY(!world.button(u"merge"_s)->isEnabled());
        world.side(u"staying/charge"_s)->click();
        QVERIFY(world.button(u"merge"_s)->isEnabled());
        QSignalSpy merged(&world.page, &ConflictsPage::mergeRequested);
        world.prompter.answer = false;
        world.button(u"merge"_s)->click();
        QCOMPARE(merged.count(), 0);
        world.prompter.answer = true;
        world.button(u"merge"_s)->click();
        QCOMPARE(merged.first().at(0).value<JoinedPair>(), twice().pair);
        QCOMPARE(merged.first().at(1).value<JoinChoices>(),
                 (JoinChoices{{u"phone"_s, JoinSide::Going}, {u"charge"_s, JoinSide::Staying}}));
    }

    void allOfOneSideIsOnePress()
    {
        World world;
        world.button(u"allGoing"_s)->click();
        QVERIFY(world.button(u"merge"_s)->isEnabled());
        QVERIFY(world.side(u"going/phone"_s)->isChecked());
        QVERIFY(!world.side(u"staying/phone"_s)->isChecked());
        world.button(u"allStaying"_s)->click();
        QVERIFY(world.side(u"staying/charge"_s)->isChecked());
    }

    void whatIsFilledOrKeptIsShownAndNotChosen()
    {
        World world;
        QVERIFY(world.side(u"going/note"_s)->isChecked());
        QVERIFY(!world.side(u"going/note"_s)->isEnabled());
        QVERIFY(world.side(u"staying/number"_s)->isChecked());
        QVERIFY(!world.side(u"going/number"_s)->isEnabled());
    }

    void choicesStayWhenTheListIsReadAgainAndGoWhenTheRecordsChanged()
    {
        World world;
        world.side(u"going/phone"_s)->click();
        world.page.setDoubles({twice()});
        QVERIFY(world.side(u"going/phone"_s)->isChecked());
        DoubleLine changed = twice();
        changed.pair.going.note = u"C"_s;
        world.page.setDoubles({changed});
        for (QRadioButton *each : world.page.findChildren<QRadioButton *>(u"going/phone"_s))
            QVERIFY(!each->isVisible() || !each->isChecked());
    }

    void twoVehiclesAreKeptApart()
    {
        World world;
        QSignalSpy apart(&world.page, &ConflictsPage::apartRequested);
        world.button(u"apart"_s)->click();
        QCOMPARE(apart.first().first().value<JoinedPair>(), twice().pair);
    }

    void aMergeIsTakenBackAndADoubtfulOneAsks_data()
    {
        QTest::addColumn<DoubleLine::State>("state");
        QTest::addColumn<bool>("waits");
        QTest::addColumn<bool>("bothGone");
        QTest::newRow("merged") << DoubleLine::State::Merged << false << false;
        QTest::newRow("accepted since") << DoubleLine::State::AcceptedSince << true << false;
        QTest::newRow("none stands") << DoubleLine::State::NoneStands << true << true;
    }
    void aMergeIsTakenBackAndADoubtfulOneAsks()
    {
        QFETCH(const DoubleLine::State, state);
        QFETCH(const bool, waits);
        QFETCH(const bool, bothGone);
        DoubleLine line = twice();
        line.state = state;
        line.fields.clear();
        World world(line);
        QCOMPARE(world.page.badge(), waits ? 1 : 0);
        QVERIFY(!world.button(u"merge"_s)->isVisible());
        QCOMPARE(world.button(u"bothGone"_s)->isVisible(), bothGone);
        QSignalSpy history(&world.page, &ConflictsPage::historyRequested);
        world.button(u"showGoing"_s)->click(); // its form is shown no longer
        QCOMPARE(history.takeFirst().first().value<Target>(), line.going.record);
        QSignalSpy back(&world.page, &ConflictsPage::takeBackRequested);
        world.button(u"takeBack"_s)->click();
        QCOMPARE(back.count(), 1);
    }

    void twoAcceptedOnesAreOnlyKeptApart()
    {
        DoubleLine line = twice();
        line.state = DoubleLine::State::BothAccepted;
        line.fields.clear();
        World world(line);
        QVERIFY(!world.button(u"merge"_s)->isVisible());
        QVERIFY(!world.button(u"takeBack"_s)->isVisible());
        QVERIFY(world.button(u"apart"_s)->isVisible());
    }

    void theHistoryIsThatOfTheOneThatStays()
    {
        World world;
        QSignalSpy asked(&world.page, &ConflictsPage::historyRequested);
        world.button(u"showHistory"_s)->click();
        QCOMPARE(asked.first().first().value<Target>(), twice().staying.record);
    }
};

QTEST_MAIN(DoublesViewTest)
#include "tst_doubles.moc"
