// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/registration_cells.h"
#include "models/search/live_catalogue.h"
#include "models/store/registration_window.h"

#include <QAbstractTableModel>
#include <QCache>

namespace sk {

//! The registrations as a list: an ordered list of rows and a few pages of what they say, not a copy of the
//! table. Order and filters come from the catalogue; until that is loaded the newest stand first.
class RegistrationWindow : public QAbstractTableModel {
    Q_OBJECT

public:
    using enum RegistrationCells::Column;
    enum Role {
        StageRole = Qt::UserRole + 1, //!< RegistrationStage as int
        IdRole, //!< QUuid of the registration
        WaitingFilesRole, //!< how many of its photos and scans the centre does not have yet
    };

    RegistrationWindow(Store &store, LiveCatalogue &catalogue, const PolicyBook &policies,
                       QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! A column of -1 means the order of arrival.
    void sort(int column, Qt::SortOrder order) override;

    const RegistrationFilter &filter() const { return m_filter; }
    void setFilter(const RegistrationFilter &filter);
    //! By whose role sensitive columns are shown, and searched by the filter.
    void setViewer(sk::Role viewer);

    //! An empty line when the store does not have it any more.
    const RegistrationLine &lineAt(int row) const;
    //! -1 when it is not in the list.
    int indexOf(const RegistrationId &id) const;
    RegistrationStage stageAt(int row) const;
    const RegistrationCells &cells() const { return m_cells; }
    //! Everything in the list, in its order; for export and for a choice of all.
    const std::vector<quint32> &rows() const { return m_rows; }
    //! False while sort and filters wait for the catalogue.
    bool isReady() const { return m_catalogue.catalogue() != nullptr; }

Q_SIGNALS:
    //! The store could not be read.
    void failed(const sk::Failure &failure) const;

private:
    struct Shown {
        RegistrationLine line;
        RegistrationStage stage = RegistrationStage::Draft;
        int waitingFiles = 0;
    };
    using Page = QList<Shown>;
    const Shown &shownAt(int row) const;
    //! By registration; nothing before there is a centre to wait for.
    QHash<QUuid, int> waitingFilesOf(const QList<RegistrationLine> &lines) const;

    //! Filter and order as asked for, seen with the eyes of the viewer.
    RegistrationFilter filterInForce() const;
    RegistrationOrder orderInForce() const;
    void reorder();
    void takeChanges(const QList<qint64> &rows);
    void takeChange(quint32 row);
    void moveWithin(size_t from, size_t to);
    //! Puts another order in place; what is selected stays selected where it is in both.
    void exchange(std::vector<quint32> rows);
    void readDepots();
    void takeNotice(const ChangeNotice &notice);

    Store &m_store;
    LiveCatalogue &m_catalogue;
    const PolicyBook &m_policies;
    RegistrationCells m_cells;
    RegistrationFilter m_filter;
    RegistrationOrder m_by = RegistrationOrder::Arrival;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<quint32> m_rows;
    mutable QCache<int, Page> m_pages;
};

} // namespace sk
