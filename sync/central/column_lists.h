// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/sql.h"

#include <QHash>
#include <QStringList>

namespace sk::central {

//! Lists of column names, each kept once, so that a record needs only a number and a page is concatenation.
class ColumnLists {
public:
    explicit ColumnLists(Sql &sql) : m_sql(sql)
    {
        m_sql.whenUndone([this] { forget(); });
    }

    //! Both for use inside write() and read() of Sql; they throw SqlError.
    qint64 numberOf(const QStringList &names);
    QStringList names(qint64 number);
    //! To be called when a transaction was rolled back: a list made in it is not there.
    void forget();

private:
    Sql &m_sql;
    QHash<qint64, QStringList> m_names;
    QHash<QStringList, qint64> m_numbers;
};

} // namespace sk::central
