// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/dialect.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>
#include <span>
#include <stdexcept>

namespace sk::central {

//! A statement that failed. Thrown inside Sql::write() and Sql::read() only; they turn it into a Failure.
class SqlError : public std::runtime_error {
public:
    SqlError(Failure::Kind kind, const QString &text, Remedy remedy = Remedy::None)
        : std::runtime_error(text.toStdString()), m_kind(kind), m_remedy(remedy)
    {
    }
    Failure::Kind kind() const { return m_kind; }
    Remedy remedy() const { return m_remedy; }

private:
    Failure::Kind m_kind;
    Remedy m_remedy;
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
//! SQLite and PostgreSQL both take them; what only one of them has stands in its Dialect. A server that went
//! away is looked for again at the next transaction; until it is there that fails with Offline.
class Sql {
public:
    static Result<std::unique_ptr<Sql>> open(const DatabaseAddress &address);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    //! Runs work in one transaction; a failure it answers or an SqlError inside rolls everything back. Work
    //! whose first statement writes waits for its turn; work that reads first and then writes may be refused
    //! when another one was faster, so write first. The work is done once more, from its beginning, when
    //! another transaction or a server that went away undid it, but never when the end of its commit was not
    //! heard of.
    template<typename Work>
    auto write(Work work) -> decltype(work())
    {
        return transact(work, QStringLiteral("BEGIN"));
    }
    //! The same for work that only reads: all of it sees one state.
    template<typename Work>
    auto read(Work work) -> decltype(work())
    {
        return transact(work, m_dialect->beginReading());
    }

    //! For use inside write() and read(). A statement is prepared once; its rows must be gone before it runs
    //! again.
    Rows run(const QString &statement, const QVariantList &values = {});
    //! Writes many rows by few statements: "INSERT INTO t (a, b) VALUES %1 …" with every row's values in its
    //! turn. No row may meet another one of them.
    void runRows(const QString &statement, const QList<QVariantList> &rows);
    //! The same for what is said once, tables for instance, and cannot be prepared everywhere.
    void define(const QString &statement);
    //! For use inside write() and read().
    bool hasTable(const QString &name) { return run(m_dialect->tableLookup(), {name}).next(); }

    //! Tells when a transaction was undone: what was learned in it may not be there.
    void whenUndone(std::function<void()> forget) { m_forget = std::move(forget); }
    //! A consistent copy in a new file. Invalid for PostgreSQL, whose own tools make it.
    Result<> copyTo(const QString &file);
    //! What is wrong with the database itself; nothing when it is sound.
    Result<QStringList> complaints() { return told(m_dialect->examinations()); }
    //! What the server is set up to lose in a power cut; nothing as a rule.
    Result<QStringList> risks() { return told(m_dialect->riskLookups()); }

private:
    Sql(QString connection, const DatabaseAddress &address)
        : m_connection(std::move(connection)), m_dialect(Dialect::of(address))
    {
    }
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    Result<QStringList> told(const QStringList &statements);
    Result<> connect();
    void disconnect();
    bool mend(Remedy remedy);
    void begin(const QString &statement);
    void commit();
    void rollBack();
    QString filledIn(const QString &statement, const QVariantList &values) const;
    SqlError error(const QSqlError &error) const;

    template<typename Work>
    auto transact(Work &work, const QString &beginning) -> decltype(work())
    {
        for (int attempt = 1;; ++attempt) {
            try {
                begin(beginning);
                auto answer = work();
                if (answer)
                    commit();
                else
                    rollBack();
                return answer;
            } catch (const SqlError &error) {
                rollBack();
                if (attempt == mostAttempts || !mend(error.remedy()))
                    return Failure{error.kind(), QString::fromUtf8(error.what())};
            }
        }
    }

    struct Prepared {
        QSqlQuery query;
        QVariantList bound; //!< Qt keeps them, and takes long to bind: most stay the same within a batch
    };
    Prepared &prepared(const QString &statement);
    void runTogether(const QString &statement, std::span<const QVariantList> rows);

    static constexpr int mostAttempts = 5;
    QString m_connection;
    std::unique_ptr<Dialect> m_dialect;
    std::map<QString, Prepared> m_prepared;
    std::function<void()> m_forget;
    bool m_isLost = false; //!< the server went away and was not found again yet
    bool m_isToldLost = false; //!< to the log
};

} // namespace sk::central
