// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/column_lists.h"

namespace sk::central {

//! A depot of a centre, so that a code for one of its desktops can name it.
struct DepotEntry {
    QString id;
    QString number; //!< empty when depots have none
    QString name;
    QString kind; //!< own, appointed, peer or maker

    bool operator==(const DepotEntry &) const = default;
};

//! The depots the centres told the service of; those marked as deleted are left out.
class Depots {
public:
    Depots(Sql &sql, ColumnLists &lists) : m_sql(sql), m_lists(lists) { }

    //! By name.
    Result<QList<DepotEntry>> of(const QString &centre);
    //! Those whose id, number or name this is: one when all is well.
    Result<QList<DepotEntry>> called(const QString &word, const QString &centre);

private:
    Sql &m_sql;
    ColumnLists &m_lists;
};

} // namespace sk::central
