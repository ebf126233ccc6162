// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>

namespace sk {

//! What a cell sorts by, where that is not what it shows.
inline constexpr int SortRole = Qt::UserRole;

//! A list that holds all its rows: right for hundreds of them. A fresh list becomes inserts, moves, removes
//! and changes, so that selection and scroll survive every sync. A row needs `==`; its key must be hashable
//! and stay the same.
template<typename Row>
class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (role == Qt::TextAlignmentRole)
            return alignmentOf(index.column());
        return index.isValid() ? cell(m_rows.at(index.row()), index.column(), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return alignmentOf(section);
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? title(section) : QVariant();
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }
    //! -1 when there is none.
    template<typename Matches>
    int indexOf(Matches matches) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), matches);
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    template<typename KeyOf>
    void update(const QList<Row> &fresh, KeyOf keyOf)
    {
        QHash<std::decay_t<decltype(keyOf(fresh.first()))>, int> wanted;
        for (int i = 0; i < fresh.size(); ++i)
            wanted.insert(keyOf(fresh.at(i)), i);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (!wanted.contains(keyOf(m_rows.at(i))))
                drop(i);
        }
        for (int i = 0; i < fresh.size(); ++i)
            settle(i, fresh.at(i), keyOf);
    }

protected:
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    //! Numbers stand at the right, under their title.
    virtual bool isNumeric(int) const { return false; }

private:
    QVariant alignmentOf(int column) const
    {
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    void drop(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    //! Brings a row to its place; those before it stand already.
    template<typename KeyOf>
    void settle(int place, const Row &row, KeyOf keyOf)
    {
        int now = place;
        while (now < m_rows.size() && keyOf(m_rows.at(now)) != keyOf(row))
            ++now;
        if (now == m_rows.size()) {
            beginInsertRows({}, place, place);
            m_rows.insert(place, row);
            endInsertRows();
            return;
        }
        if (now != place) {
            beginMoveRows({}, now, now, {}, place);
            m_rows.move(now, place);
            endMoveRows();
        }
        if (!(m_rows.at(place) == row)) {
            m_rows[place] = row;
            Q_EMIT dataChanged(index(place, 0), index(place, columns() - 1));
        }
    }

    QList<Row> m_rows;
};

} // namespace sk
