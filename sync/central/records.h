// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "sync/central/column_lists.h"
#include "sync/central/contents.h"

#include <QHash>

#include <optional>

namespace sk::central {

//! A record as the centre holds it.
struct StoredRecord {
    QUuid id;
    QString kind;
    qint64 version = 0;
    bool deleted = false;
    Contents contents;

    //! What the record says of its depot; empty when it names none.
    QString depot() const;
};

//! Where a change came from.
struct Origin {
    QUuid changeId;
    qint64 base = 0;
    QString device;
    PersonId person;
    QDateTime changedAt;
    QDateTime receivedAt;
};

//! The tables record and history of one centre; who wrote a version, and when, stands in history alone. For
//! use inside a transaction; throws SqlError.
class Records {
public:
    Records(Sql &sql, ColumnLists &lists, QString centre)
        : m_sql(sql), m_lists(lists), m_centre(std::move(centre))
    {
    }

    //! Looks up in a few questions what find() and acceptedBefore() are going to be asked about.
    void expect(const QList<QUuid> &ids, const QList<QUuid> &changeIds);
    std::optional<StoredRecord> find(QUuid id);
    //! The record and the version under which a change was once accepted.
    std::optional<std::pair<QUuid, qint64>> acceptedBefore(QUuid changeId);
    //! Keeps the record, and one line of history: the changed fields only, for ever. It stands in the tables
    //! once save() was called; find() and acceptedBefore() know it at once.
    void put(const StoredRecord &record, const Contents &change, std::optional<bool> deleted,
             const Origin &origin);
    //! Writes what was put.
    void save();
    //! The device that wrote a field last, or made the record when nobody wrote the field since.
    QString lastWriter(QUuid id, const QString &field);

private:
    void note(const StoredRecord &record, const Contents &change, const QString &fields,
              std::optional<bool> deleted, const Origin &origin);

    using Acceptance = std::pair<QUuid, qint64>;

    StoredRecord recordIn(const Rows &rows);

    Sql &m_sql;
    ColumnLists &m_lists;
    QString m_centre;
    QHash<QUuid, std::optional<StoredRecord>> m_expected;
    QHash<QUuid, std::optional<Acceptance>> m_expectedChanges;
    QList<QVariantList> m_rows; //!< put and not yet written
    QList<QVariantList> m_lines; //!< of history
};

} // namespace sk::central
