// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/exporting.h"
#include "app/desktop/screens/importing.h"
#include "app/desktop/screens/screens.h"
#include "models/items/obstacle_words.h"
#include "models/items/stock_window.h"
#include "models/store/seat.h"
#include "models/store/stock_desk.h"
#include "models/store/stock_window.h"
#include "views/stock/stock_page.h"

namespace sk {

namespace {

//! Answers the stock screen from the store.
class StoreStockOffice : public StockOffice {
public:
    explicit StoreStockOffice(Session &session) : m_session(session) { }

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
    QString sentenceOf(const Failure &failure) override
    {
        const auto words = wordsOf(CustodyRefusal());
        const auto found = std::find(words.begin(), words.end(), failure.detail.toStdString());
        const bool refused = failure.kind == Failure::Kind::Invalid && found != words.end();
        return refused ? sk::sentenceOf(CustodyRefusal(found - words.begin())) : sk::sentenceOf(failure);
    }

private:
    Session &m_session;
};

//! The page with what it works on: they live and go together.
class StockScreen : public QObject {
public:
    StockScreen(const Desk &desk, LiveStock &stock) : office(desk.session()), window(desk.store, stock) { }

    StoreStockOffice office;
    StockWindow window;
};

} // namespace

Page *makeStockScreen(const Desk &desk, LiveStock &stock)
{
    auto *screen = new StockScreen(desk, stock);
    auto *page = new StockPage(screen->window,
                               {screen->office, desk.prompter, desk.drafts, desk.reference, desk.policies,
                                desk.clock(), desk.rights()});
    // The page must not outlive what it works on, nor be asked after it is gone.
    QObject::connect(page, &QObject::destroyed, screen, &QObject::deleteLater);
    QObject::connect(page, &StockPage::refreshRequested, page, [page, desk] {
        if (const auto seat = seatOf(desk.session()))
            page->setViewer(seat->role);
    });
    QObject::connect(page, &StockPage::historyRequested, page,
                     [page, desk](const Target &record) { showHistory(desk, record.kind, record.id, page); });
    QObject::connect(page, &StockPage::importRequested, page, [page, desk] { importSheet(desk, page); });
    QObject::connect(page, &StockPage::exportRequested, page, [page, desk, screen](const ShownList &list) {
        const auto isNumberOfACard = [what = screen->window.what()](int column) {
            return what == Stocked::SimCard
                && (column == StockWindow::Number || column == StockWindow::Second
                    || column == StockWindow::Third);
        };
        const auto seat = seatOf(desk.session());
        exportList(desk, list, isNumberOfACard, seat ? seat->role : Role::Partner, page);
    });
    return page;
}

} // namespace sk
