// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace sk {

SqlError::SqlError(int code, const QByteArray &what)
    : std::runtime_error(what.toStdString()), m_code(code) { }

Failure::Kind SqlError::kind() const
{
    switch (m_code & 0xff) {
    case SQLITE_FULL:
        return Failure::Kind::Full;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Failure::Kind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::Kind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Failure::Kind::Corrupt;
    case SQLITE_INTERRUPT:
        return Failure::Kind::Cancelled;
    default:
        return Failure::Kind::Storage;
    }
}

Statement::Statement(sqlite3 *db, sqlite3_stmt *handle, Return giveBack, Took took)
    : m_db(db), m_handle(handle), m_giveBack(std::move(giveBack)), m_took(std::move(took))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_giveBack(std::move(other.m_giveBack))
    , m_took(std::move(other.m_took))
    , m_nanoseconds(std::exchange(other.m_nanoseconds, 0))
    , m_kept(std::move(other.m_kept))
{
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    sayHowLong();
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_giveBack(m_handle);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw SqlError(sqlite3_extended_errcode(m_db), sqlite3_errmsg(m_db));
}

void Statement::keep(int at, QByteArray bytes)
{
    if (m_kept.size() < at)
        m_kept.resize(at);
    m_kept[at - 1] = std::move(bytes);
}

void Statement::bind(int at, std::nullptr_t)
{
    check(sqlite3_bind_null(m_handle, at));
}

void Statement::bind(int at, bool flag)
{
    check(sqlite3_bind_int(m_handle, at, flag ? 1 : 0));
}

void Statement::bind(int at, int number)
{
    check(sqlite3_bind_int64(m_handle, at, number));
}

void Statement::bind(int at, qint64 number)
{
    check(sqlite3_bind_int64(m_handle, at, number));
}

void Statement::bind(int at, Fen money)
{
    bind(at, money.value);
}

void Statement::bind(int at, const QString &text)
{
    if (text.isEmpty()) {
        bind(at, nullptr);
        return;
    }
    keep(at, text.toUtf8());
    const QByteArray &bytes = m_kept.at(at - 1);
    check(sqlite3_bind_text(m_handle, at, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
}

void Statement::bind(int at, const QByteArray &blob)
{
    if (blob.isNull()) {
        bind(at, nullptr);
        return;
    }
    keep(at, blob);
    const QByteArray &bytes = m_kept.at(at - 1);
    check(sqlite3_bind_blob(m_handle, at, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
}

void Statement::bind(int at, const QUuid &id)
{
    bind(at, id.isNull() ? QByteArray() : id.toRfc4122());
}

void Statement::bind(int at, const QDateTime &moment)
{
    if (moment.isValid())
        bind(at, moment.toMSecsSinceEpoch());
    else
        bind(at, nullptr);
}

void Statement::bind(int at, QDate day)
{
    bind(at, day.isValid() ? day.toString(Qt::ISODate) : QString());
}

void Statement::bind(int at, std::string_view utf8)
{
    check(sqlite3_bind_text(m_handle, at, utf8.data(), int(utf8.size()), SQLITE_STATIC));
}

int Statement::step()
{
    if (!m_took)
        return sqlite3_step(m_handle);
    QElapsedTimer timer;
    timer.start();
    const int code = sqlite3_step(m_handle);
    m_nanoseconds += timer.nsecsElapsed();
    return code;
}

void Statement::sayHowLong()
{
    if (m_took)
        m_took(std::exchange(m_nanoseconds, 0));
}

bool Statement::next()
{
    const int code = step();
    if (code == SQLITE_ROW)
        return true;
    sayHowLong();
    if (code != SQLITE_DONE)
        throw SqlError(sqlite3_extended_errcode(m_db), sqlite3_errmsg(m_db));
    return false;
}

qint64 Statement::run()
{
    while (next()) { }
    sqlite3_reset(m_handle);
    return sqlite3_changes64(m_db);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return {bytes, qsizetype(sqlite3_column_bytes(m_handle, column))};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {bytes, qsizetype(sqlite3_column_bytes(m_handle, column))};
}

QUuid Statement::uuid(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    const auto size = qsizetype(sqlite3_column_bytes(m_handle, column));
    return size == 16 ? QUuid::fromRfc4122(QByteArrayView(bytes, size)) : QUuid();
}

QDateTime Statement::moment(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace sk
