// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite.h"

#include <QHash>

#include <memory>

namespace sk {

//! One connection to one SQLite file, for one thread. Opens, sets pragmas, runs work in transactions; knows
//! no table.
class Database {
public:
    //! Sees every statement before it runs; a test makes it throw SqlError to rehearse a disk that says no.
    using Probe = std::function<void(QByteArrayView sql)>;

    //! Hears of a statement that took longer than a frame (16 ms) in SQLite. What it was bound to is not
    //! told.
    using Slow = std::function<void(QByteArrayView sql, qint64 milliseconds)>;

    enum class Access {
        Full, //!< in WAL mode; makes the file where there is none
        Reading, //!< beside whoever writes to a file that is there; every change fails with ReadOnly
        OneFile, //!< a file that is there, that nobody else has open and that is to stay one, as a backup
    };

    //! Opens the file (":memory:" too).
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::Full);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! Runs work in one transaction. Work answers void or a Result; a failure or an SqlError inside rolls
    //! everything back. Nested calls join the outer transaction, and a failed inner one dooms the outer: half
    //! a change is never committed.
    template<typename Work>
    auto write(Work work)
    {
        return transact(std::move(work), true);
    }
    //! The same on one consistent snapshot, for reading only.
    template<typename Work>
    auto read(Work work)
    {
        return transact(std::move(work), false);
    }

    //! What the next commits wrote a power cut may take back, the newest first and never half of one, until
    //! one is safe again: for work that would be done anew. A commit that is safe makes safe what came before
    //! it. Not inside read() or write().
    void setSafeCommits(bool safe);

    //! For use inside read() and write() only, since it throws.
    Statement prepare(const QByteArray &sql);
    void run(const QByteArray &sql) { prepare(sql).run(); }

    //! Called once after each outermost commit that wrote something.
    void afterCommit(std::function<void()> work);

    void setProbe(Probe probe) { m_probe = std::move(probe); }
    //! For the connection of the interface thread, where such a statement is a defect.
    void setSlowListener(Slow slow) { m_slow = std::move(slow); }
    //! Makes a running statement of this connection stop with Cancelled; may be called from another thread.
    void interrupt();
    //! Rows changed since opening, as SQLite counts them.
    qint64 totalChanges() const;
    QString path() const { return m_path; }

    //! Hears how many of how many pages are copied; answers false to stop.
    using Told = std::function<bool(qint64 done, qint64 total)>;
    //! Copies the whole database into a new file, which only its owner may read, with SQLite's online backup,
    //! while others go on working. Stopped half-way it is Cancelled and leaves no file.
    Result<> backUpTo(const QString &path, const Told &told = {});
    //! "ok" or SQLite's first complaints. Quick leaves out the comparison of indexes with tables.
    Result<QString> integrity(bool quick);

private:
    Database(QString path, sqlite3 *handle);
    Result<> copyTo(const QString &path, const Told &told);
    void begin(bool writing);
    void commit();
    void rollBack();
    void give(const QByteArray &sql, sqlite3_stmt *handle);

    template<typename Work>
    auto transact(Work work, bool writing);

    QString m_path;
    sqlite3 *m_handle;
    QHash<QByteArray, QList<sqlite3_stmt *>> m_cache;
    Probe m_probe;
    Slow m_slow;
    QList<std::function<void()>> m_afterCommit;
    int m_depth = 0;
    bool m_doomed = false;
};

namespace detail {

template<typename T>
struct ResultOf {
    using type = Result<T>;
};
template<>
struct ResultOf<void> {
    using type = Result<>;
};
template<typename T>
struct ResultOf<Result<T>> {
    using type = Result<T>;
};

} // namespace detail

template<typename Work>
auto Database::transact(Work work, bool writing)
{
    using Answer = typename detail::ResultOf<std::invoke_result_t<Work>>::type;
    try {
        begin(writing);
        Answer answer = [&]() -> Answer {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        }();
        if (!answer) {
            rollBack();
            return answer;
        }
        commit();
        return answer;
    } catch (const SqlError &error) {
        rollBack();
        return Answer(Failure{error.kind(), QString::fromUtf8(error.what())});
    }
}

} // namespace sk
