// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/sql.h"
#include "sync/protocol/digest.h"

#include <map>

namespace sk::central {

//! Stands where a depot would for what the whole centre holds.
inline QString wholeCentre()
{
    return QStringLiteral("*");
}

//! Keeps count and sum per kind and depot up to date while records of one centre change, so that the end
//! check of a sync costs nothing. For use inside one transaction.
class Digests {
public:
    Digests(Sql &sql, QString centre) : m_sql(sql), m_centre(std::move(centre)) { }

    void add(const QString &depot, const QString &kind, QUuid id, qint64 version);
    void remove(const QString &depot, const QString &kind, QUuid id, qint64 version);
    //! Writes what changed.
    void save();

private:
    struct Entry {
        qint64 count = 0;
        wire::DigestSum sum;
    };
    Entry &entry(const QString &depot, const QString &kind);

    Sql &m_sql;
    QString m_centre;
    std::map<std::pair<QString, QString>, Entry> m_entries;
};

} // namespace sk::central
