// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/domain/depot.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/search/live_stock.h"
#include "models/store/stock_window.h"
#include "tests/support/scratch_store.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

const StockCatalogue &loaded(LiveStock &stock)
{
    QSignalSpy changed(&stock, &LiveStock::changed);
    stock.load();
    [&] { QTRY_VERIFY(changed.count() > 0 && !stock.isLoading()); }();
    return *stock.catalogue(Stocked::Terminal);
}

} // namespace

class TestStock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<testing::ScratchStore>();
        QVERIFY(bool(fillDemonstration(m_scratch->session(), 411624, noon)));
    }

    void theScanAgreesWithTheFoldOfEveryJournal()
    {
        for (const Stocked what : {Stocked::Terminal, Stocked::SimCard}) {
            int seen = 0;
            const std::atomic<bool> stop = false;
            const auto done = scanStock(
                m_scratch->session(), what,
                [&](const PassingItem &item) {
                    ++seen;
                    const quint32 row = quint32(item.row);
                    const auto line = stockLines(m_scratch->session(), what, std::span(&row, 1));
                    QVERIFY(bool(line));
                    QCOMPARE(line->first().number, QString::fromUtf8(item.texts[0]));
                    QCOMPARE(item.custody, line->first().custody);
                },
                stop);
            QVERIFY(bool(done));
            QVERIFY(seen > 350);
        }
    }

    void holdersAreCountedAndFiltered()
    {
        LiveStock stock(m_scratch->store());
        const StockCatalogue &terminals = loaded(stock);
        const auto counts = terminals.countByHolder({});
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qsizetype(0)), terminals.size());
        QCOMPARE(counts[size_t(Holder::Centre)], 44); // 42 spares, one returned, one that never left
        QCOMPARE(counts[size_t(Holder::Person)], 3);
        QCOMPARE(counts[size_t(Holder::Nobody)], 1);
        for (int holder = 0; holder < holders; ++holder) {
            StockFilter filter;
            filter.holder = Holder(holder);
            QCOMPARE(qsizetype(terminals.rows(filter, StockOrder::Number, Qt::AscendingOrder).size()),
                     counts[size_t(holder)]);
        }
    }

    void anyPartOfANumberFinds()
    {
        LiveStock stock(m_scratch->store());
        const StockCatalogue &terminals = loaded(stock);
        StockFilter filter;
        filter.text = u"x2000"_s;
        const auto rows = terminals.rows(filter, StockOrder::Number, Qt::DescendingOrder);
        QCOMPARE(rows.size(), size_t(9));
        const auto lines = stockLines(m_scratch->session(), Stocked::Terminal, rows);
        QCOMPARE(lines->first().number, u"YX20009"_s);
        QCOMPARE(lines->last().number, u"YX20001"_s);
    }

    void theTextsAreTheFieldsTheyAreNamedAfter()
    {
        const SimCard card
            = m_scratch->saved(SimCard{.iccid = u"1"_s, .number = u"2"_s, .protocolNumber = u"3"_s});
        const QStringList fields = stockTextFields(Stocked::SimCard);
        QStringList texts;
        QVERIFY(bool(
            scanStock(m_scratch->session(), Stocked::SimCard, {card.id.value}, [&](const PassingItem &item) {
                for (const QByteArrayView text : item.texts)
                    texts.append(QString::fromUtf8(text));
            })));
        QCOMPARE(texts.size(), fields.size());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(toRow(card).at(kindOf<SimCard>().indexOf(fields.at(i))), Value{texts.at(i)});
    }

    void cardsAreNotFoundByWhatAViewerMayNotRead()
    {
        LiveStock stock(m_scratch->store());
        loaded(stock);
        const StockCatalogue &cards = *stock.catalogue(Stocked::SimCard);
        const QString iccid = m_scratch->session().table<SimCard>().all()->at(17).iccid;
        const auto found = [&](const QString &text, Role viewer) {
            return cards.rows({.text = text, .viewer = viewer}, StockOrder::Arrival, Qt::AscendingOrder)
                .size();
        };
        QCOMPARE(found(iccid.mid(10, 9), Role::Supervisor), size_t(1));
        QCOMPARE(found(iccid.mid(10, 9), Role::Operator), size_t(0));
        QCOMPARE(found(iccid, Role::Operator), size_t(1));
        QCOMPARE(found(iccid, Role::Partner), size_t(0));
        QVERIFY(cards.orderFor(StockOrder::Second, Role::Operator) == StockOrder::Arrival);
        QVERIFY(cards.orderFor(StockOrder::Second, Role::Supervisor) == StockOrder::Second);
    }

    void aMovementIsSeenAtOnce()
    {
        LiveStock stock(m_scratch->store());
        const StockCatalogue &terminals = loaded(stock);
        StockFilter atCentre;
        atCentre.holder = Holder::Centre;
        const auto rows = terminals.rows(atCentre, StockOrder::Arrival, Qt::AscendingOrder);
        const auto line = stockLines(m_scratch->session(), Stocked::Terminal, std::span(rows).first(1));
        const auto depots = m_scratch->session().table<Depot>().all();

        QSignalSpy changed(&stock, &LiveStock::changed);
        CustodyEntry entry;
        entry.terminal = {line->first().id};
        entry.movement = Movement::Issue;
        entry.holder = Holder::Depot;
        entry.depot = depots->at(2).id;
        entry.at = noon;
        m_scratch->saved(entry);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(terminals.inDepots().value(depots->at(2).id), 1);
        QCOMPARE(terminals.rows(atCentre, StockOrder::Arrival, Qt::AscendingOrder).size(), rows.size() - 1);
    }

    void aScannedNumberFindsItsItem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        const auto terminal = u"YX20007"_s;
        QTest::newRow("terminal number") << terminal << 1;
        QTest::newRow("lower case") << terminal.toLower() << 1;
        QTest::newRow("spaces") << u"  YX 20007 "_s << 1;
        QTest::newRow("unknown") << u"YX99999"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
    }

    void aScannedNumberFindsItsItem()
    {
        QFETCH(QString, text);
        const auto found = stockNumbered(m_scratch->session(), text);
        QVERIFY(bool(found));
        QTEST(int(found->size()), "found");
    }

    void aCardIsFoundByAnyOfItsNumbers()
    {
        const auto cards = m_scratch->session().table<SimCard>().all();
        const SimCard &card = cards->at(17);
        for (const QString &text : {card.iccid, card.iccid.chopped(1), card.number}) {
            const auto found = stockNumbered(m_scratch->session(), text);
            QVERIFY(bool(found));
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->first().line.id, card.id.value);
        }
        const auto terminals = m_scratch->session().table<Terminal>().all();
        const auto found = stockNumbered(m_scratch->session(), terminals->at(5).imei);
        QCOMPARE(found->first().line.id, terminals->at(5).id.value);
    }

    void theHistoryNamesEverybody()
    {
        const auto registrations = m_scratch->session().table<Registration>().all();
        const Registration &swapped = registrations->first();
        const auto history = custodyHistory(m_scratch->session(), Stocked::Terminal, swapped.terminal.value);
        QVERIFY(bool(history));
        QVERIFY(history->size() >= 4);
        QCOMPARE(history->first().entry.movement, Movement::Swap);
        QCOMPARE(history->last().entry.movement, Movement::Receive);
        QCOMPARE(history->at(1).holder, swapped.plate);
        for (const CustodyLine &line : *history)
            QCOMPARE(line.recordedBy, u"李晓静"_s);
    }

private:
    std::unique_ptr<testing::ScratchStore> m_scratch;
};

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
