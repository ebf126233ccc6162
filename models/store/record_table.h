// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/store/database.h"

#include <optional>

namespace sk {

//! One record as its table holds it.
struct StoredRow {
    QUuid id;
    qint64 version = 0; //!< the centre's; 0 while it never heard of the record
    bool deleted = false;
    QByteArray extra; //!< fields only a newer program knows, as a JSON object; empty when there are none
    Row values; //!< in field order
};

//! What SQL says to the table of a kind.
struct RecordSql {
    QByteArray columns; //!< names of the value columns, quoted, comma separated
    QByteArray insert; //!< binds id, version, deleted, extra, then the values
    QByteArray update;
    QByteArray find;
};

//! The statements of one record table, derived from the field list. For use inside Database::read and
//! ::write: it throws.
class RecordTable {
public:
    RecordTable(Database &db, const KindInfo &info);

    std::optional<StoredRow> find(const QUuid &id) const;
    std::optional<qint64> versionOf(const QUuid &id) const;
    void insert(const StoredRow &row) const;
    void update(const StoredRow &row) const;
    void setVersion(const QUuid &id, qint64 version) const;
    //! False when the record is not there or has this version or a later one already.
    bool raiseVersion(const QUuid &id, qint64 version) const;
    void erase(const QUuid &id) const;
    //! The local key, for windows onto the table; 0 when there is no such record.
    qint64 rowOf(const QUuid &id) const;
    qint64 count() const;

    const KindInfo &info() const { return m_info; }
    //! Names of the value columns, quoted, comma separated.
    QByteArray columns() const { return m_sql.columns; }
    //! The statement that insert() binds: id, version, deleted, extra, then the values.
    QByteArray insertSql() const { return m_sql.insert; }

    //! Binds a value as its field is kept (ids as 16 bytes, missing numbers as 0, missing words as the
    //! default).
    static void bind(Statement &statement, int at, const KindInfo &info, qsizetype field, const Value &value);
    static Value read(const Statement &statement, int column, FieldType type);

private:
    Database &m_db;
    const KindInfo &m_info;
    const RecordSql &m_sql;
};

} // namespace sk
