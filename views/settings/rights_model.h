// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"

#include <QAbstractTableModel>

namespace sk {

//! The table of rights as a list: a line a kind of record, its exceptions under it, then what is no record;
//! a column a role.
class RightsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RightsModel(const RightsTable &table, QObject *parent = nullptr);

    void setRole(std::optional<Role> role);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString what;
        bool isException = false;
        QStringList cells; //!< in words, by role
    };

    QList<Line> m_lines;
    std::optional<Role> m_role;
};

} // namespace sk
