// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"

#include <QAbstractListModel>

namespace sk {

//! Search results as lines: a heading per group, then its hits, then how many more there are.
class SearchResultsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IsHeadingRole = Qt::UserRole, DetailRole, IconNameRole };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<SearchGroup> &groups);
    //! What stands in a line; null for a heading, and for how many more there are.
    const SearchHit *hitAt(int row) const;
    //! The kind of records that a line offers to list in full; empty for any other line.
    QString kindAt(int row) const;
    //! The next line that can be opened from `row` in steps of +1 or -1; `row` itself when there is none.
    int nextHit(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        bool heading = false;
        SearchHit hit;
        QString iconName;
        QString kind = {}; // to be listed in full
    };
    QList<Line> m_lines;
};

} // namespace sk
