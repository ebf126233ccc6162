// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/domain/stock_line.h"
#include "models/search/live_stock.h"

#include <QAbstractTableModel>
#include <QCache>

namespace sk {

//! Terminals or SIM cards as a list: an ordered list of rows from the catalogue and a few pages of what they
//! say, not a copy of the tables.
class StockWindow : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Second, Make, Third, Place, WithWhom, Since, ColumnCount };
    enum Role {
        HolderRole = Qt::UserRole + 1, //!< Holder as int, -1 for never received
    };

    StockWindow(Store &store, LiveStock &stock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! A column of -1 means the order of arrival.
    void sort(int column, Qt::SortOrder order) override;

    Stocked what() const { return m_what; }
    void setWhat(Stocked what);
    const StockFilter &filter() const { return m_filter; }
    void setFilter(const StockFilter &filter);
    //! By whose role numbers of SIM cards are shown, and searched by the filter.
    void setViewer(sk::Role viewer);

    //! An empty line when the store does not have it any more.
    const StockLine &lineAt(int row) const;
    //! -1 when it is not in the list.
    int indexOf(qint64 row) const;
    //! How many each holder has among those that pass the filter but for its holder.
    std::array<qsizetype, holders> countByHolder() const;
    //! Terminals or cards in each depot's own stock.
    QHash<DepotId, qsizetype> inDepots() const;
    bool isReady() const { return m_stock.catalogue(m_what) != nullptr; }

Q_SIGNALS:
    //! Something moved: counts may differ.
    void refreshed();

private:
    using Page = QList<StockLine>;

    //! The filter as asked for, seen with the eyes of the viewer.
    StockFilter filterInForce() const;
    void refresh();
    QString shown(const StockLine &line, int column) const;
    QString masked(QStringView field, const QString &text) const;

    Store &m_store;
    LiveStock &m_stock;
    Stocked m_what = Stocked::Terminal;
    StockFilter m_filter;
    StockOrder m_by = StockOrder::Arrival;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    sk::Role m_viewer = sk::Role::Partner;
    std::vector<quint32> m_rows;
    mutable QCache<int, Page> m_pages;
};

} // namespace sk
