// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/value.h"

#include <QByteArray>
#include <QUuid>

#include <stdexcept>

struct sqlite3;
struct sqlite3_stmt;

namespace sk {

//! Thrown by SQLite's no. Lives only inside models/store; Database::read and ::write turn it into a Failure.
class SqlError : public std::runtime_error {
public:
    SqlError(int code, const QByteArray &what);
    //! Full, ReadOnly, Busy, Corrupt or Storage.
    Failure::Kind kind() const;

private:
    int m_code;
};

//! One prepared statement, lent from the cache of its database and given back reset.
class Statement {
public:
    using Return = std::function<void(sqlite3_stmt *)>;
    //! Hears how long SQLite worked, in nanoseconds, each time the statement has run.
    using Took = std::function<void(qint64 nanoseconds)>;
    Statement(sqlite3 *db, sqlite3_stmt *handle, Return giveBack, Took took = {});
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    //! Binds by position, from 1. Null and empty text are stored as NULL, as are null ids and invalid moments
    //! and days.
    void bind(int at, std::nullptr_t);
    void bind(int at, bool flag);
    void bind(int at, int number);
    void bind(int at, qint64 number);
    void bind(int at, Fen money);
    void bind(int at, const QString &text);
    void bind(int at, const QByteArray &blob);
    //! Not copied: the text must live until the statement has run.
    void bind(int at, std::string_view utf8);
    void bind(int at, const QUuid &id);
    void bind(int at, const QDateTime &moment);
    void bind(int at, QDate day);
    template<typename Tag>
    void bind(int at, const Id<Tag> &id)
    {
        bind(at, id.value);
    }
    template<Worded E>
    void bind(int at, E word)
    {
        bind(at, wordsOf(word)[size_t(word)]);
    }

    //! Binds all arguments from position 1 on.
    template<typename... Values>
    Statement &with(const Values &...values)
    {
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }

    //! True while there is a row. Throws SqlError.
    bool next();
    //! Runs a statement that answers no rows, and makes it ready to be bound again. Answers how many rows it
    //! inserted, updated or deleted; of any other statement, nothing to be relied upon.
    qint64 run();

    //! Columns count from 0. NULL reads as 0, empty, null or invalid.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QUuid uuid(int column) const;
    QDateTime moment(int column) const;
    //! UTF-8 as SQLite holds it; valid until the next step.
    QByteArrayView utf8(int column) const;

    void read(int column, QString &out) const { out = text(column); }
    void read(int column, bool &out) const { out = integer(column) != 0; }
    void read(int column, int &out) const { out = int(integer(column)); }
    void read(int column, qint64 &out) const { out = integer(column); }
    void read(int column, Fen &out) const { out.value = integer(column); }
    void read(int column, QDateTime &out) const { out = moment(column); }
    void read(int column, QDate &out) const { out = QDate::fromString(text(column), Qt::ISODate); }
    void read(int column, QUuid &out) const { out = uuid(column); }
    template<typename Tag>
    void read(int column, Id<Tag> &out) const
    {
        out.value = uuid(column);
    }
    template<Worded E>
    void read(int column, E &out) const
    {
        fromValue(Value{text(column)}, out);
    }

private:
    void check(int code) const;
    int step();
    void sayHowLong();
    void keep(int at, QByteArray bytes);

    sqlite3 *m_db;
    sqlite3_stmt *m_handle;
    Return m_giveBack;
    Took m_took;
    qint64 m_nanoseconds = 0; // in SQLite, since it was last told
    QList<QByteArray> m_kept; // what is bound must outlive the step
};

} // namespace sk
