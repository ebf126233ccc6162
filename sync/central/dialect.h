// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/database_address.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <memory>

namespace sk::central {

//! What helps after an error, before the same transaction is tried once more.
enum class Remedy {
    None,
    Again, //!< it met another transaction, which is over now
    Reconnect, //!< the server is gone, and with it all that was not committed
};

//! What each of the two databases does in its own way; everything else is one text for both.
class Dialect {
public:
    static std::unique_ptr<Dialect> of(const DatabaseAddress &address);
    virtual ~Dialect() = default;

    virtual QString driver() const = 0;
    virtual void describe(QSqlDatabase &connection) const = 0;
    //! Said once on every new connection.
    virtual QStringList greetings() const = 0;
    virtual QString beginReading() const = 0;
    //! One row when the table whose name is bound is there.
    virtual QString tableLookup() const = 0;
    //! Rows may be fetched one by one while other statements run.
    virtual bool fetchesOneByOne() const = 0;
    virtual bool prepares() const = 0;
    virtual Failure::Kind kindOf(const QSqlError &error) const = 0;
    virtual Remedy remedyFor(const QSqlError &error) const = 0;
    //! Without values of records.
    virtual QString textOf(const QSqlError &error) const = 0;
    //! The statement that copies all into the file whose name is bound; empty where the server's own tools
    //! do.
    virtual QString copy() const = 0;
    //! Statements of one column; every text they answer is a complaint, but for "ok".
    virtual QStringList examinations() const = 0;
    //! Statements of one column; every text they answer is a setting that loses what was committed.
    virtual QStringList riskLookups() const = 0;
};

} // namespace sk::central
