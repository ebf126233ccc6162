// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stock_window.h"

#include "models/items/field_words.h"
#include "models/items/stock_words.h"
#include "models/items/when.h"
#include "models/store/stock_window.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int pageRows = 64;
constexpr int pagesKept = 16;

StockOrder orderOf(int column)
{
    switch (StockWindow::Column(column)) {
    case StockWindow::Number:
        return StockOrder::Number;
    case StockWindow::Second:
        return StockOrder::Second;
    case StockWindow::Third:
        return StockOrder::Third;
    case StockWindow::Place:
    case StockWindow::WithWhom:
        return StockOrder::Holder;
    case StockWindow::Since:
        return StockOrder::Since;
    case StockWindow::Make:
    case StockWindow::ColumnCount:
        break;
    }
    return StockOrder::Arrival;
}

} // namespace

StockWindow::StockWindow(Store &store, LiveStock &stock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_stock(stock), m_pages(pagesKept)
{
    connect(&stock, &LiveStock::changed, this, &StockWindow::refresh);
    refresh();
}

int StockWindow::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StockWindow::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StockWindow::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != HolderRole))
        return {};
    const StockLine &line = lineAt(index.row());
    if (role == HolderRole)
        return line.custody ? int(line.custody->holder) : -1;
    return shown(line, index.column());
}

QString StockWindow::shown(const StockLine &line, int column) const
{
    const bool card = m_what == Stocked::SimCard;
    switch (Column(column)) {
    case Number:
        return card ? masked(u"number", line.number) : line.number;
    case Second:
        return card ? masked(u"iccid", line.second) : line.second;
    case Make:
        return line.make;
    case Third:
        return card ? masked(u"protocol_number", line.third) : line.third;
    case Place:
        return line.custody ? placeOf(line.custody->holder) : holderOf(line);
    case WithWhom:
        return line.holder;
    case Since:
        return line.custody ? when::shown(line.custody->since) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString StockWindow::masked(QStringView field, const QString &text) const
{
    return shownText(u"sim_card", field, text, {m_viewer, Occasion::List});
}

QVariant StockWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool card = m_what == Stocked::SimCard;
    const QStringView record = card ? u"sim_card" : u"terminal";
    switch (Column(section)) {
    case Number:
        return nameOfField(record, u"number");
    case Second:
        return nameOfField(record, card ? u"iccid" : u"imei");
    case Make:
        return nameOfField(record, card ? u"carrier" : u"model");
    case Third:
        return nameOfField(record, card ? u"protocol_number" : u"batch");
    case Place:
        return tr("Where");
    case WithWhom:
        return tr("With whom");
    case Since:
        return tr("Since");
    case ColumnCount:
        break;
    }
    return {};
}

void StockWindow::sort(int column, Qt::SortOrder order)
{
    m_by = column < 0 ? StockOrder::Arrival : orderOf(column);
    m_order = column < 0 ? Qt::DescendingOrder : order;
    refresh();
}

void StockWindow::setWhat(Stocked what)
{
    if (what == m_what)
        return;
    m_what = what;
    m_pages.clear();
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void StockWindow::setFilter(const StockFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

StockFilter StockWindow::filterInForce() const
{
    StockFilter filter = m_filter;
    filter.viewer = m_viewer;
    return filter;
}

void StockWindow::setViewer(sk::Role viewer)
{
    if (viewer == m_viewer)
        return;
    m_viewer = viewer;
    refresh(); // what is hidden is neither searched nor sorted by
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const StockLine &StockWindow::lineAt(int row) const
{
    static const StockLine empty;
    const int number = row / pageRows;
    Page *page = m_pages.object(number);
    if (!page) {
        const auto from = size_t(number) * pageRows;
        const auto rows = std::span(m_rows).subspan(from, std::min(size_t(pageRows), m_rows.size() - from));
        const auto lines = stockLines(m_store.session(), m_what, rows);
        if (!lines)
            return empty;
        page = new Page(*lines); // the cache owns it
        m_pages.insert(number, page);
    }
    return page->at(row % pageRows);
}

int StockWindow::indexOf(qint64 row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), quint32(row));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::array<qsizetype, holders> StockWindow::countByHolder() const
{
    const StockCatalogue *catalogue = m_stock.catalogue(m_what);
    return catalogue ? catalogue->countByHolder(filterInForce()) : std::array<qsizetype, holders>{};
}

QHash<DepotId, qsizetype> StockWindow::inDepots() const
{
    const StockCatalogue *catalogue = m_stock.catalogue(m_what);
    return catalogue ? catalogue->inDepots() : QHash<DepotId, qsizetype>();
}

void StockWindow::refresh()
{
    const StockCatalogue *catalogue = m_stock.catalogue(m_what);
    std::vector<quint32> fresh = catalogue
        ? catalogue->rows(filterInForce(), catalogue->orderFor(m_by, m_viewer), m_order)
        : std::vector<quint32>();
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const auto found = std::find(fresh.begin(), fresh.end(), m_rows[size_t(index.row())]);
        after.append(found == fresh.end() ? QModelIndex()
                                          : createIndex(int(found - fresh.begin()), index.column()));
    }
    m_rows = std::move(fresh);
    m_pages.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT refreshed();
}

} // namespace sk
