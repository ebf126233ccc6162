// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <memory>
#include <stdexcept>

namespace sk::central {

//! A statement that failed. Thrown inside Sql::write() and Sql::read() only; they turn it into a Failure.
class SqlError : public std::runtime_error {
public:
    SqlError(Failure::Kind kind, const QString &text) : std::runtime_error(text.toStdString()), m_kind(kind)
    {
    }
    Failure::Kind kind() const { return m_kind; }

private:
    Failure::Kind m_kind;
};

//! The rows of a running statement; the statement is free again when they go.
class Rows {
public:
    explicit Rows(QSqlQuery &query) : m_query(&query) { }
    ~Rows();
    Rows(Rows &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)) { }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;

    bool next() { return m_query->next(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray utf8(int column) const { return text(column).toUtf8(); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    bool flag(int column) const { return m_query->value(column).toBool(); }
    int affected() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery *m_query;
};

//! One connection to the centre's database, for the thread that opened it. Statements are written so that
//! SQLite and PostgreSQL both take them; what only one of them has stands in open().
class Sql {
public:
    static Result<std::unique_ptr<Sql>> open(const QString &file);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    //! Runs work in one transaction; a failure it answers or an SqlError inside rolls everything back. Work
    //! whose first statement writes waits for its turn; work that reads first and then writes may be refused
    //! when another one was faster, so write first.
    template<typename Work>
    auto write(Work work) -> decltype(work())
    {
        return transact(std::move(work));
    }
    //! The same for work that only reads: all of it sees one state.
    template<typename Work>
    auto read(Work work) -> decltype(work())
    {
        return transact(std::move(work));
    }

    //! For use inside write() and read(). A statement is prepared once; its rows must be gone before it runs
    //! again.
    Rows run(const QString &statement, const QVariantList &values = {});

    //! A consistent copy in a new file.
    Result<> copyTo(const QString &file);
    //! "ok" or the database's first complaint.
    Result<QString> integrity();

private:
    explicit Sql(const QString &connection) : m_connection(connection) { }
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection); }
    void begin();
    void commit();
    void rollBack();
    void applyPragmas();

    template<typename Work>
    auto transact(Work work) -> decltype(work())
    {
        try {
            begin();
            auto answer = work();
            if (answer)
                commit();
            else
                rollBack();
            return answer;
        } catch (const SqlError &error) {
            rollBack();
            return Failure{error.kind(), QString::fromUtf8(error.what())};
        }
    }

    struct Prepared {
        QSqlQuery query;
        QVariantList bound; //!< Qt keeps them, and takes long to bind: most stay the same within a batch
    };

    QString m_connection;
    std::map<QString, Prepared> m_prepared;
};

} // namespace sk::central
