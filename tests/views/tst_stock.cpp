// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/store/stock_desk.h"
#include "models/store/stock_window.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"
#include "tests/support/small_drafts.h"
#include "tests/support/typing.h"
#include "views/stock/holder_choice.h"
#include "views/stock/stock_page.h"
#include "views/widgets/count_tile.h"
#include "views/widgets/field_row.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

//! Answers from a store as the program does.
class Office : public StockOffice {
public:
    explicit Office(Session &session) : m_session(session) { }

    Result<QList<FoundItem>> numbered(const QString &text) override { return stockNumbered(m_session, text); }
    Result<std::optional<StockLine>> item(Stocked what, const QUuid &id) override
    {
        return stockItem(m_session, what, id);
    }
    Result<QList<CustodyLine>> history(Stocked what, const QUuid &id) override
    {
        return custodyHistory(m_session, what, id);
    }
    Result<QList<Depot>> depots() override { return m_session.table<Depot>().all(); }
    Result<QList<Person>> people() override { return m_session.table<Person>().all(); }
    Result<> enter(const QList<StockEntry> &entries) override { return enterMovements(m_session, entries); }
    QString sentenceOf(const Failure &failure) override { return failure.detail; }

private:
    Session &m_session;
};

} // namespace

//! The page on the demonstration's stock.
class World {
public:
    World()
    {
        [&] { QVERIFY(bool(fillDemonstration(scratch.session(), 411624, noon))); }();
        scratch.advance(QDateTime(QDate(2026, 11, 23).startOfDay(Qt::UTC)).secsTo(noon));
        live = std::make_unique<LiveStock>(scratch.store());
        QSignalSpy changed(live.get(), &LiveStock::changed);
        live->load();
        [&] { QTRY_COMPARE(changed.count(), 1); }();
        window = std::make_unique<StockWindow>(scratch.store(), *live);
        office = std::make_unique<Office>(scratch.session());
        page = std::make_unique<StockPage>(
            *window, StockPage::Needs{*office, prompter, drafts, reference, policies, scratch.clock()});
        page->setViewer(Role::Supervisor);
        page->restoreState(MemoryOfViews());
        page->resize(1280, 660);
        page->show();
        page->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }(); // else keys reach nobody
        page->activate();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        for (Widget *widget : page->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void clickTile(Holder holder)
    {
        QTest::mouseClick(find<CountTile>(u"tile"_s + QString::number(int(holder))), Qt::LeftButton);
    }
    qint64 tile(Holder holder) { return find<CountTile>(u"tile"_s + QString::number(int(holder)))->count(); }
    void scan(const QString &number)
    {
        auto *field = find<QLineEdit>(u"scan"_s);
        QTest::keyClicks(field, number);
        QTest::keyClick(field, Qt::Key_Return); // as a wedge scanner ends
    }
    QString scanProblem()
    {
        return qobject_cast<FieldRow *>(find<QLineEdit>(u"scan"_s)->parentWidget())->problem();
    }
    void sendTo(const QString &name)
    {
        auto *to = find<QComboBox>(u"to"_s);
        to->setCurrentIndex(to->findText(name, Qt::MatchStartsWith));
    }
    QString holderOf(const QString &number)
    {
        const auto found = stockNumbered(scratch.session(), number);
        return found->isEmpty() ? u"unknown"_s : found->first().line.holder;
    }
    //! A terminal that lies at the centre.
    QString spare(int which)
    {
        const auto rows = live->catalogue(Stocked::Terminal)
                              ->rows({.holder = Holder::Centre}, StockOrder::Number, Qt::AscendingOrder);
        return stockLines(scratch.session(), Stocked::Terminal, std::span(rows).subspan(size_t(which), 1))
            ->first()
            .number;
    }

    testing::ScratchStore scratch;
    PreparedPrompter prompter;
    SmallDrafts drafts;
    Reference reference = *readReference(u":/reference"_s);
    PolicyBook policies{*readPolicies(u":/reference"_s)};
    std::unique_ptr<LiveStock> live;
    std::unique_ptr<StockWindow> window;
    std::unique_ptr<Office> office;
    std::unique_ptr<StockPage> page;
};

class TestStock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListShowsWhoHoldsWhat()
    {
        World world;
        const QAbstractItemModelTester tester(world.window.get());
        QCOMPARE(world.window->rowCount(), int(world.live->catalogue(Stocked::Terminal)->size()));
        world.clickTile(Holder::Person);
        QCOMPARE(world.window->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(!world.window->index(row, StockWindow::WithWhom).data().toString().isEmpty());
        world.clickTile(Holder::Person);
        QCOMPARE(world.window->rowCount(), int(world.live->catalogue(Stocked::Terminal)->size()));
        world.page->find(u"20007"_s);
        QCOMPARE(world.window->rowCount(), 1);
        QCOMPARE(world.window->index(0, StockWindow::Number).data().toString(), u"YX20007"_s);
        world.page->find({});
        testing::takePictures(*world.page, u"stock"_s, {1280, 660});
    }

    void lowStockIsToldByDepot()
    {
        World world;
        QVERIFY(world.find<StatusLabel>(u"low"_s));
        const QString where = world.find<QLabel>(u"lowWhere"_s)->text();
        QVERIFY(where.contains(u"付井众诚特约维修点: 0"));
        QVERIFY(where.contains(u"豫东联途安装队: 3"));
        QVERIFY(!where.contains(u"沈丘县城服务网点"));
        QVERIFY(!where.contains(u"老城路通")); // closed
    }

    void numbersOfCardsAreMaskedByRole()
    {
        World world;
        world.page->setViewer(Role::Operator);
        world.find<QTabBar>(u"kind"_s)->setCurrentIndex(1);
        QVERIFY(world.window->index(0, StockWindow::Number).data().toString().contains(u'*'));
        world.page->setViewer(Role::Supervisor);
        QVERIFY(!world.window->index(0, StockWindow::Number).data().toString().contains(u'*'));
    }

    void manyAreIssuedWithAScanner()
    {
        World world;
        const qint64 before = world.tile(Holder::Centre);
        world.page->create();
        world.sendTo(u"付井众诚特约维修点"_s);
        for (int i = 0; i < 5; ++i)
            world.scan(world.spare(i));
        QCOMPARE(world.find<TableView>(u"scanned"_s)->model()->rowCount(), 5);
        QCOMPARE(world.drafts.drafts.size(), 1);
        testing::takePictures(*world.page, u"stock-issue"_s, {1280, 660});
        const QString first = world.spare(0);
        world.click(u"enter"_s);
        QCOMPARE(world.holderOf(first), u"付井众诚特约维修点"_s);
        QCOMPARE(world.tile(Holder::Centre), before - 5);
        QVERIFY(world.drafts.drafts.isEmpty());
        QVERIFY(!world.find<QLabel>(u"lowWhere"_s)->text().contains(u"付井"));
    }

    void whatMakesNoSenseIsRefusedWithASentence()
    {
        World world;
        world.page->create();
        world.sendTo(u"沈丘县城服务网点"_s);
        world.scan(u"YX20007"_s); // in a vehicle
        QVERIFY(world.scanProblem().contains(u"vehicle"));
        QVERIFY(!world.find<QPushButton>(u"enter"_s)->isEnabled());
        world.scan(u"YX20007"_s);
        QVERIFY(world.scanProblem().contains(u"already"));
        world.scan(u"ZZ99999"_s);
        QVERIFY(world.scanProblem().contains(u"not known"));
        world.scan(world.spare(0));
        QVERIFY(world.scanProblem().isEmpty());
        QVERIFY(world.find<QPushButton>(u"enter"_s)->isEnabled());
        testing::takePictures(*world.page, u"stock-refused"_s, {1280, 660});
    }

    void newTerminalsAndCardsAreReceived()
    {
        World world;
        world.page->create();
        world.find<QComboBox>(u"movement"_s)->setCurrentIndex(2);
        testing::type(world.find<QLineEdit>(u"maker"_s), u"豫星电子"_s);
        testing::type(world.find<QLineEdit>(u"model"_s), u"YX-900BD"_s);
        world.scan(u"YX31001"_s);
        world.scan(u"yx31002"_s);
        world.scan(u"89860416260041999918"_s);
        world.scan(u"?!"_s);
        QVERIFY(world.scanProblem().contains(u"no number"));
        testing::takePictures(*world.page, u"stock-receive"_s, {1280, 660});
        world.click(u"enter"_s);
        const auto terminal = stockNumbered(world.scratch.session(), u"YX31002"_s);
        QCOMPARE(terminal->size(), 1);
        QCOMPARE(terminal->first().line.make, u"YX-900BD"_s);
        QCOMPARE(terminal->first().line.custody->holder, Holder::Centre);
        const auto card = stockNumbered(world.scratch.session(), u"89860416260041999918"_s);
        QCOMPARE(card->first().line.what, Stocked::SimCard);
        QCOMPARE(card->first().line.make, u"mobile"_s);
        QCOMPARE(card->first().journal.first().recordedBy, world.scratch.session().author().person);
    }

    void aMistakenEntryIsAnsweredByACorrection()
    {
        World world;
        const auto held = world.live->catalogue(Stocked::Terminal)
                              ->rows({.holder = Holder::Person}, StockOrder::Number, Qt::AscendingOrder);
        const StockLine line
            = stockLines(world.scratch.session(), Stocked::Terminal, std::span(held).first(1))->first();
        QVERIFY(world.page->open({u"terminal"_s, line.id}));
        testing::takePictures(*world.page, u"stock-item"_s, {1280, 660});
        world.click(u"correct"_s);
        world.click(u"enterCorrection"_s); // nothing said yet
        QCOMPARE(world.holderOf(line.number), line.holder);
        auto *really = world.find<QComboBox>(u"really"_s);
        really->setCurrentIndex(really->findText(u"槐店顺途汽修特约维修点"_s));
        testing::type(world.find<QLineEdit>(u"reason"_s), u"扫错人"_s);
        world.click(u"enterCorrection"_s);
        QCOMPARE(world.holderOf(line.number), u"槐店顺途汽修特约维修点"_s);
        const auto history = custodyHistory(world.scratch.session(), Stocked::Terminal, line.id);
        QCOMPARE(history->first().entry.movement, Movement::Correct);
        QVERIFY(history->at(1).corrected);
        QVERIFY(!world.find<QLineEdit>(u"reason"_s));
    }

    void whatNarrowsTheListDownIsRemembered()
    {
        MemoryOfViews memory;
        World world;
        world.page->activate();
        auto *place = world.page->findChild<HolderChoice *>(u"place"_s);
        place->setCurrentIndex(0);
        const auto chosen = place->holder();
        QVERIFY(chosen);
        world.page->findChild<QAbstractButton *>(u"tile1"_s)->click();
        world.page->findChild<QLineEdit *>(u"find"_s)->setText(u"YX"_s);
        const StockFilter filter = world.window->filter();
        world.page->keepState(memory);

        StockPage again(*world.window,
                        {*world.office, world.prompter, world.drafts, world.reference, world.policies,
                         world.scratch.clock()});
        again.restoreState(memory);
        again.activate();
        QCOMPARE(again.findChild<HolderChoice *>(u"place"_s)->holder(), chosen);
        QCOMPARE(world.window->filter(), filter);
        QCOMPARE(filter.text, u"YX"_s);
    }

    void leavingAsksAndWhatWasScannedSurvivesACrash()
    {
        World world;
        world.page->create();
        world.sendTo(u"沈丘县城服务网点"_s);
        world.scan(world.spare(0));
        world.scan(world.spare(1));
        QVERIFY(!world.page->mayClose()); // nothing was chosen
        world.prompter.ways = {0}; // keep as a draft
        QVERIFY(world.page->mayClose());
        StockPage again(*world.window,
                        {*world.office, world.prompter, world.drafts, world.reference, world.policies,
                         world.scratch.clock()});
        again.show();
        again.create();
        QCOMPARE(again.findChild<TableView *>(u"scanned"_s)->model()->rowCount(), 2);
        world.prompter.ways = {1}; // throw away
        QVERIFY(again.leave());
        QVERIFY(world.drafts.drafts.isEmpty());
    }

    void aDraftKeepsEverythingThatWasSaid()
    {
        World world;
        world.page->create();
        world.sendTo(u"付井众诚特约维修点"_s);
        testing::type(world.find<QLineEdit>(u"note"_s), u"合同 12 号"_s);
        world.scan(world.spare(0));
        StockPage again(*world.window,
                        {*world.office, world.prompter, world.drafts, world.reference, world.policies,
                         world.scratch.clock()});
        again.show();
        again.create();
        QVERIFY(again.findChild<QComboBox *>(u"to"_s)->currentText().startsWith(u"付井众诚特约维修点"_s));
        QCOMPARE(again.findChild<QLineEdit *>(u"note"_s)->text(), u"合同 12 号"_s);

        auto *movement = again.findChild<QComboBox *>(u"movement"_s);
        movement->setCurrentIndex(2); // received
        testing::type(again.findChild<QLineEdit *>(u"maker"_s), u"豫星电子"_s);
        testing::type(again.findChild<QLineEdit *>(u"batch"_s), u"2611"_s);
        StockPage third(*world.window,
                        {*world.office, world.prompter, world.drafts, world.reference, world.policies,
                         world.scratch.clock()});
        third.show();
        third.create();
        QCOMPARE(third.findChild<QComboBox *>(u"movement"_s)->currentIndex(), 2);
        QCOMPARE(third.findChild<QLineEdit *>(u"maker"_s)->text(), u"豫星电子"_s);
        QCOMPARE(third.findChild<QLineEdit *>(u"batch"_s)->text(), u"2611"_s);
    }

    void withoutARecipientTheLinesWaitAndTheRecipientIsAskedFor()
    {
        World world;
        world.page->create();
        world.scan(world.spare(0));
        auto *to = world.find<QComboBox>(u"to"_s);
        QVERIFY(world.scanProblem().isEmpty());
        QVERIFY(!qobject_cast<FieldRow *>(to->parentWidget())->problem().isEmpty());
        world.scan(u"YX20007"_s); // in a vehicle: nobody could get it
        QVERIFY(!world.scanProblem().isEmpty());
        const QString first = world.spare(0);
        QVERIFY(!world.find<QPushButton>(u"enter"_s)->isEnabled());
        QTest::keyClick(world.find<QLineEdit>(u"scan"_s), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(to->hasFocus());
        QVERIFY(world.holderOf(first) != u"付井众诚特约维修点"_s);
        world.sendTo(u"付井众诚特约维修点"_s);
        QVERIFY(qobject_cast<FieldRow *>(to->parentWidget())->problem().isEmpty());
        world.click(u"enter"_s);
        QCOMPARE(world.holderOf(first), u"付井众诚特约维修点"_s);
    }

    void aRefusedEntryLeavesNothing()
    {
        World world;
        const auto people = world.office->people();
        const auto found = stockNumbered(world.scratch.session(), world.spare(0));
        const auto busy = stockNumbered(world.scratch.session(), u"YX20007"_s);
        const auto issue = [&](const FoundItem &item) {
            CustodyEntry entry;
            entry.terminal = {item.line.id};
            entry.movement = Movement::Issue;
            entry.holder = Holder::Person;
            entry.person = people->last().id;
            return StockEntry{entry, {}, {}};
        };
        const auto entered
            = enterMovements(world.scratch.session(), QList{issue(found->first()), issue(busy->first())});
        QVERIFY(!entered);
        QCOMPARE(entered.failure().detail, u"in_vehicle"_s);
        QCOMPARE(stockItem(world.scratch.session(), Stocked::Terminal, found->first().line.id)
                     ->value()
                     .custody->holder,
                 Holder::Centre);
    }
};

QTEST_MAIN(TestStock)
#include "tst_stock.moc"
