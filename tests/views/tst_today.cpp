// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/domain/registration.h"
#include "models/store/today_query.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/pictures.h"
#include "tests/support/scratch_store.h"
#include "views/today/today_page.h"
#include "views/widgets/count_tile.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

//! The facts of the demonstration, as far as they come from queries.
TodayFacts factsOf(Session &session)
{
    TodayFacts facts;
    facts.today = QDate(2026, 11, 23);
    facts.centres = *session.table<Centre>().all();
    facts.depots = *session.table<Depot>().all();
    facts.people = *session.table<Person>().all();
    facts.unfiled = *acceptancesNotFiled(session, 100);
    facts.cards = *cardsNotHandedOut(session, noon.addDays(-20), 100);
    facts.notOnline = *neverOnline(session, noon.addDays(-1), 100);
    facts.installed = *installedSince(session, facts.today.addDays(-13));
    facts.stockKnown = true;
    facts.terminalsAtCentre = 44;
    for (const Depot &depot : std::as_const(facts.depots))
        facts.terminalsAtDepots.insert(depot.id, depot.dailyCapacity / 2);
    for (const Registration &one : *session.table<Registration>().all()) {
        if (!one.installedAt.isValid())
            facts.drafts.first.append({one.id, one.plate, one.customerName, one.depot, one.registeredAt});
    }
    facts.drafts.total = facts.drafts.first.size();
    return facts;
}

} // namespace

class TestToday : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(bool(fillDemonstration(m_scratch.session(), 411624, noon)));
        m_policies = PolicyBook(*readPolicies(u":/reference"_s));
        m_facts = factsOf(m_scratch.session());
    }

    void init()
    {
        m_page = std::make_unique<TodayPage>();
        m_page->restoreState(MemoryOfViews());
        m_page->resize(1280, 660);
        m_page->setFacts(m_facts, m_policies);
        m_page->show();
    }

    void everyQueryFindsSomethingInTheDemonstration()
    {
        QVERIFY(m_facts.drafts.total > 3);
        QVERIFY(m_facts.unfiled.total > 3);
        QVERIFY(m_facts.cards.total > 0);
        QVERIFY(!m_facts.installed.isEmpty());
    }

    void vehiclesAreCountedByDayInChina()
    {
        qint64 counted = 0;
        for (const Installed &installed : std::as_const(m_facts.installed)) {
            QVERIFY(installed.day > QDate(2026, 11, 9) && installed.day <= m_facts.today);
            counted += installed.day == m_facts.today ? installed.vehicles : 0;
        }
        qint64 expected = 0;
        const QDateTime midnight(QDate(2026, 11, 22), QTime(16, 0), Qt::UTC);
        for (const Registration &one : *m_scratch.session().table<Registration>().all())
            expected += one.installedAt >= midnight;
        QVERIFY(expected > 0);
        QCOMPARE(counted, expected);
        QCOMPARE(m_page->findChild<QLabel *>(u"installedToday"_s)->text(), QString::number(expected));
    }

    void cardsAreThoseOfAcceptedVehiclesWithoutOne()
    {
        for (const VehicleBrief &brief : std::as_const(m_facts.cards.first)) {
            const auto registration = *m_scratch.session().table<Registration>().find(brief.id);
            QVERIFY(registration && !registration->warrantyCardAt.isValid());
            QCOMPARE(registration->runningAt, brief.at);
        }
        Registration given = **m_scratch.session().table<Registration>().find(m_facts.cards.first.first().id);
        given.warrantyCardAt = noon;
        m_scratch.saved(given);
        QCOMPARE(cardsNotHandedOut(m_scratch.session(), noon.addDays(-20), 1)->total,
                 m_facts.cards.total - 1);
    }

    void aCorrectedSheetIsNotFiledTwice()
    {
        QSet<QUuid> seen;
        for (const VehicleBrief &brief : std::as_const(m_facts.unfiled.first)) {
            QVERIFY(!seen.contains(brief.id.value));
            seen.insert(brief.id.value);
        }
    }

    void tilesNarrowTheListAndEscWidensIt()
    {
        testing::takePictures(*m_page, u"today"_s, {1280, 660});
        auto *table = m_page->findChild<TableView *>(u"matters"_s);
        const int all = table->model()->rowCount();
        auto *people = m_page->findChild<CountTile *>(u"tile"_s + QString::number(int(MatterGroup::People)));
        QCOMPARE(people->count(), 3); // expired, ending, vacant
        QTest::mouseClick(people, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(m_page->leave());
        QCOMPARE(table->model()->rowCount(), all);
        QVERIFY(!m_page->leave());
        QVERIFY(m_page->badge() >= 1);
    }

    void cardsAreTickedOffWhereTheyAreListed()
    {
        auto *table = m_page->findChild<TableView *>(u"matters"_s);
        auto *handOver = m_page->findChild<QPushButton *>(u"handOver"_s);
        QTest::mouseClick(
            m_page->findChild<CountTile *>(u"tile"_s + QString::number(int(MatterGroup::People))),
            Qt::LeftButton);
        table->selectRow(0);
        QVERIFY(!handOver->isEnabled()); // nothing of that kind is chosen
        QTest::mouseClick(
            m_page->findChild<CountTile *>(u"tile"_s + QString::number(int(MatterGroup::Cards))),
            Qt::LeftButton);
        QVERIFY(table->model()->rowCount() > 0);
        table->selectAll();
        QVERIFY(handOver->isEnabled());
        QSignalSpy handedOver(m_page.get(), &TodayPage::cardsHandedOver);
        handOver->click();
        const auto vehicles = handedOver.first().first().value<QList<RegistrationId>>();
        QCOMPARE(vehicles.size(), table->model()->rowCount());
        QVERIFY(!vehicles.first().isNull());
    }

    void enterOpensTheRecord()
    {
        QSignalSpy opened(m_page.get(), &Page::openRequested);
        auto *table = m_page->findChild<TableView *>(u"matters"_s);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(!opened.first().first().value<Target>().kind.isEmpty());
    }

    void theListLeavesAsItIsShown()
    {
        auto *button = m_page->findChild<QPushButton *>(u"export"_s);
        auto *table = m_page->findChild<TableView *>(u"matters"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(
            m_page->findChild<CountTile *>(u"tile"_s + QString::number(int(MatterGroup::People))),
            Qt::LeftButton);
        QSignalSpy exported(m_page.get(), &TodayPage::exportRequested);
        button->click();
        const auto list = exported.first().first().value<ShownList>();
        QCOMPARE(list.model, table->model());
        QCOMPARE(list.model->rowCount(), 3);
        QCOMPARE(list.columns, table->shownColumns());
    }

    void whoInstalledNothingStandsThereToo()
    {
        auto *tally = m_page->findChild<TableView *>(u"tally"_s);
        QCOMPARE(tally->model()->rowCount(), 5); // the closed depot is not expected to
        QCOMPARE(tally->model()->index(0, 0).data().toString(), u"沈丘县城服务网点"_s);
        m_page->findChild<QTabBar *>(u"tallyBy"_s)->setCurrentIndex(1);
        QCOMPARE(tally->model()->rowCount(), 8); // seven installers, and a manager who lent a hand
    }

    void aQuietDaySaysSo()
    {
        TodayFacts quiet;
        quiet.today = m_facts.today;
        m_page->setFacts(quiet, m_policies);
        QVERIFY(!m_page->findChild<TableView *>(u"matters"_s)->isVisible());
        QCOMPARE(m_page->badge(), 0);
    }

private:
    testing::ScratchStore m_scratch;
    PolicyBook m_policies;
    TodayFacts m_facts;
    std::unique_ptr<TodayPage> m_page;
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
