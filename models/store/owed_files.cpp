// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/owed_files.h"

#include <QHash>

namespace sk {

namespace {

const QByteArray columns = "upload.sha256, upload.bytes, sent, location, tries, trouble, aside, added_at";
const QByteArray isNamed
    = "EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = upload.sha256 AND deleted = 0)";
const QByteArray isNamedAtCentre = "EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = upload.sha256"
                                   " AND deleted = 0 AND version > 0)";
const QByteArray inOrder = " ORDER BY asked_at DESC NULLS LAST, tries, added_at, upload.sha256";

OwedFile owedOf(const Statement &row)
{
    return {row.text(0),         row.integer(1), row.integer(2),      row.text(3),
            int(row.integer(4)), row.text(5),    row.integer(6) != 0, row.moment(7)};
}

std::optional<OwedFile> firstOf(Statement &rows)
{
    return rows.next() ? std::optional(owedOf(rows)) : std::nullopt;
}

} // namespace

Result<> OwedFiles::owe(const QString &sha256, qint64 bytes, const QDateTime &at)
{
    return m_db.write([&] {
        m_db.prepare("INSERT OR IGNORE INTO upload (sha256, bytes, added_at) VALUES (?, ?, ?)")
            .with(sha256, bytes, at)
            .run();
    });
}

Result<QList<OwedFile>> OwedFiles::all()
{
    return m_db.read([&] {
        QList<OwedFile> owed;
        auto row = m_db.prepare("SELECT " + columns + " FROM upload WHERE " + isNamed + inOrder);
        while (row.next())
            owed.append(owedOf(row));
        return owed;
    });
}

Result<std::optional<OwedFile>> OwedFiles::next(const QStringList &except)
{
    return m_db.read([&]() -> std::optional<OwedFile> {
        auto row = m_db.prepare("SELECT " + columns + " FROM upload WHERE aside = 0 AND " + isNamedAtCentre
                                + inOrder);
        while (row.next())
            if (!except.contains(row.text(0)))
                return owedOf(row);
        return std::nullopt;
    });
}

Result<std::optional<OwedFile>> OwedFiles::find(const QString &sha256)
{
    return m_db.read([&] {
        auto row = m_db.prepare("SELECT " + columns + " FROM upload WHERE sha256 = ?");
        row.with(sha256);
        return firstOf(row);
    });
}

Result<QHash<QUuid, int>> OwedFiles::waitingOf(const QList<QUuid> &registrations)
{
    return m_db.read([&] {
        QHash<QUuid, int> counts;
        if (!m_db.prepare("SELECT 1 FROM upload LIMIT 1").next())
            return counts;
        for (const QUuid &registration : registrations) {
            auto row
                = m_db.prepare("SELECT count(*) FROM attachment JOIN upload USING (sha256)"
                               " WHERE deleted = 0 AND record IN"
                               " (SELECT ?1 UNION ALL SELECT id FROM acceptance WHERE registration = ?1)");
            if (row.with(registration).next() && row.integer(0) > 0)
                counts.insert(registration, int(row.integer(0)));
        }
        return counts;
    });
}

Result<> OwedFiles::begun(const QString &sha256, const QString &location)
{
    return m_db.write([&] {
        m_db.prepare("UPDATE upload SET location = ?, sent = 0 WHERE sha256 = ?")
            .with(location, sha256)
            .run();
    });
}

Result<> OwedFiles::advanced(const QString &sha256, qint64 sent)
{
    return m_db.write([&] {
        m_db.prepare("UPDATE upload SET sent = ?, tries = 0, trouble = NULL WHERE sha256 = ?")
            .with(sent, sha256)
            .run();
    });
}

Result<> OwedFiles::failed(const QString &sha256, const QString &trouble)
{
    return m_db.write([&] {
        m_db.prepare("UPDATE upload SET tries = tries + 1, trouble = ? WHERE sha256 = ?")
            .with(trouble, sha256)
            .run();
    });
}

Result<> OwedFiles::setAside(const QString &sha256, const QString &trouble)
{
    return m_db.write([&] {
        m_db.prepare("UPDATE upload SET aside = 1, trouble = ? WHERE sha256 = ?").with(trouble, sha256).run();
    });
}

Result<> OwedFiles::done(const QString &sha256)
{
    return m_db.write([&] { m_db.prepare("DELETE FROM upload WHERE sha256 = ?").with(sha256).run(); });
}

Result<> OwedFiles::prefer(const QString &sha256, const QDateTime &at)
{
    return m_db.write([&] {
        m_db.prepare("UPDATE upload SET asked_at = ?, tries = 0, aside = 0 WHERE sha256 = ?")
            .with(at, sha256)
            .run();
    });
}

Result<> OwedFiles::forgive()
{
    return m_db.write([&] { m_db.run("UPDATE upload SET tries = 0, aside = 0, trouble = NULL"); });
}

Result<> OwedFiles::oweAgain(const QStringList &kept, const QDateTime &at)
{
    return m_db.write([&] {
        for (const QString &sha256 : kept)
            m_db.prepare("INSERT OR IGNORE INTO upload (sha256, bytes, added_at)"
                         " SELECT sha256, bytes, ? FROM attachment WHERE sha256 = ? AND deleted = 0 LIMIT 1")
                .with(at, sha256)
                .run();
        m_db.run("UPDATE upload SET location = NULL, sent = 0, aside = 0");
    });
}

} // namespace sk
