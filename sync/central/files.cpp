// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/files.h"

#include "sync/central/references.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr int anyLength = -1;

QString textIn(const StoredRecord &record, const QString &field)
{
    const Value value = record.contents.at(field);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

qint64 numberIn(const StoredRecord &record, const QString &field)
{
    const Value value = record.contents.at(field);
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

UploadEntry entryIn(const Rows &rows)
{
    return {rows.text(0),
            rows.text(1),
            rows.text(2),
            rows.text(3),
            rows.number(4),
            rows.number(5),
            QDateTime::fromMSecsSinceEpoch(rows.number(6), Qt::UTC)};
}

} // namespace

void Files::note(Sql &sql, const QString &centre, const StoredRecord &record)
{
    if (record.kind != u"attachment")
        return;
    const QString id = record.id.toString(QUuid::WithoutBraces);
    const QString sha256 = textIn(record, u"sha256"_s);
    if (isSha256(sha256))
        sql.run(u"INSERT INTO attachment_file (centre, id, sha256, bytes) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (centre, id) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes"_s,
                {centre, id, sha256, numberIn(record, u"bytes"_s)});
    else
        sql.run(u"DELETE FROM attachment_file WHERE centre = ? AND id = ?"_s, {centre, id});
}

qint64 Files::expiry(const FileSettings &settings) const
{
    return m_now().toMSecsSinceEpoch() + std::chrono::milliseconds(settings.life).count();
}

QList<QUuid> Files::namedFor(const Caller &caller, const QString &centre, const QString &sha256, qint64 bytes)
{
    if (!mayReceive(caller, kindNamed(u"attachment"_s), u"sha256"_s))
        return {};
    const bool seesAll = caller.seesWholeCentre() || centre != caller.centre; // or it is head office's
    const QString shown = u" JOIN visible v ON v.centre = ? AND v.kind = 'attachment' AND v.id = f.id "
                          "AND v.depot IN (?, ?) AND v.reasons > 0"_s;
    QVariantList values;
    if (!seesAll)
        values += QVariantList{centre, everywhere(), caller.depot};
    values += QVariantList{centre, sha256};
    auto rows = m_sql.run(u"SELECT f.id, f.bytes FROM attachment_file f%1 "
                          "WHERE f.centre = ? AND f.sha256 = ?"_s.arg(seesAll ? QString() : shown),
                          values);
    QList<QUuid> named;
    while (rows.next())
        if (bytes == anyLength || rows.number(1) == bytes)
            named.append(QUuid::fromString(rows.text(0)));
    return named;
}

bool Files::mayRead(const Caller &caller, const QString &centre, const QString &sha256,
                    const QList<QUuid> &records)
{
    if (caller.seesWholeCentre() || centre != caller.centre)
        return !records.isEmpty();
    const bool sentIt = m_sql
                            .run(u"SELECT 1 FROM held_file WHERE centre = ? AND sha256 = ? AND depot = ?"_s,
                                 {centre, sha256, caller.depot})
                            .next();
    if (sentIt)
        return !records.isEmpty();
    Records stored(m_sql, m_lists, centre);
    return std::ranges::any_of(records, [&](const QUuid &id) {
        const QString writer = stored.lastWriter(id, u"sha256"_s);
        auto depot = m_sql.run(u"SELECT depot FROM device WHERE id = ?"_s, {writer});
        return !depot.next() || depot.text(0) != caller.depot;
    });
}

std::optional<qint64> Files::heldBytes(const QString &centre, const QString &sha256)
{
    auto rows = m_sql.run(u"SELECT bytes FROM held_file WHERE centre = ? AND sha256 = ? LIMIT 1"_s,
                          {centre, sha256});
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

void Files::keepWithin(const Caller &caller, qint64 bytes, const FileSettings &settings)
{
    auto rows = m_sql.run(u"SELECT COUNT(*), COALESCE(SUM(bytes), 0) FROM upload "
                          "WHERE centre = ? AND device = ? AND received < bytes"_s,
                          {caller.centre, caller.device});
    rows.next();
    if (rows.number(0) >= settings.unfinished || rows.number(1) + bytes > settings.unfinishedBytes)
        throw SqlError(Failure::Kind::Conflict, u"too many unfinished uploads of this device"_s);
}

Result<UploadEntry> Files::begin(const Caller &caller, const QString &sha256, qint64 bytes,
                                 const FileSettings &settings, const ContentStore &contents)
{
    return m_sql.write([&]() -> Result<UploadEntry> {
        const QString &centre = caller.centre;
        const qint64 now = m_now().toMSecsSinceEpoch();
        // One at a time in a centre: what is counted and looked up below stays so.
        m_sql.run(u"UPDATE centre SET version = version WHERE id = ?"_s, {centre});
        const auto records = namedFor(caller, centre, sha256, bytes);
        if (records.isEmpty())
            return Failure{Failure::Kind::Refused, u"no record names it"_s};
        const bool isHeld = heldBytes(centre, sha256) == bytes && mayRead(caller, centre, sha256, records)
            && contents.holds(sha256, bytes);
        if (!isHeld) {
            // The answer to an earlier try may have been lost.
            auto begun = m_sql.run(u"SELECT id, centre, device, sha256, bytes, received, expires_at "
                                   "FROM upload WHERE centre = ? AND device = ? AND sha256 = ? AND bytes = ? "
                                   "AND received = 0 AND expires_at > ?"_s,
                                   {centre, caller.device, sha256, bytes, now});
            if (begun.next())
                return entryIn(begun);
        }
        if (!isHeld && contents.freeBytes() - bytes < settings.reserve)
            return Failure{Failure::Kind::Full, u"no room for files"_s};
        if (!isHeld)
            keepWithin(caller, bytes, settings);
        const UploadEntry upload{m_ids.next().toString(QUuid::WithoutBraces),
                                 centre,
                                 caller.device,
                                 sha256,
                                 bytes,
                                 isHeld ? bytes : 0,
                                 QDateTime::fromMSecsSinceEpoch(expiry(settings), Qt::UTC)};
        m_sql.run(u"INSERT INTO upload (centre, id, device, sha256, bytes, received, made_at, expires_at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {centre, upload.id, upload.device, sha256, bytes, upload.received, now, expiry(settings)});
        if (!isHeld)
            if (const auto begun = contents.begin(upload.id); !begun)
                return begun.failure();
        return upload;
    });
}

Result<std::optional<UploadEntry>> Files::find(const Caller &caller, const QString &id)
{
    return m_sql.read([&]() -> Result<std::optional<UploadEntry>> {
        auto rows = m_sql.run(u"SELECT id, centre, device, sha256, bytes, received, expires_at FROM upload "
                              "WHERE centre = ? AND id = ? AND device = ? AND expires_at > ?"_s,
                              {caller.centre, id, caller.device, m_now().toMSecsSinceEpoch()});
        return rows.next() ? std::optional(entryIn(rows)) : std::nullopt;
    });
}

Result<> Files::advance(UploadEntry &upload, qint64 received, const FileSettings &settings)
{
    upload.received = received;
    upload.expiresAt = QDateTime::fromMSecsSinceEpoch(expiry(settings), Qt::UTC);
    return m_sql.write([&]() -> Result<> {
        m_sql.run(u"UPDATE upload SET received = ?, expires_at = ? WHERE centre = ? AND id = ?"_s,
                  {received, upload.expiresAt.toMSecsSinceEpoch(), upload.centre, upload.id});
        return {};
    });
}

Result<> Files::complete(const Caller &caller, UploadEntry &upload, const FileSettings &settings)
{
    upload.received = upload.bytes;
    upload.expiresAt = QDateTime::fromMSecsSinceEpoch(expiry(settings), Qt::UTC);
    return m_sql.write([&]() -> Result<> {
        m_sql.run(u"UPDATE upload SET received = bytes, expires_at = ? WHERE centre = ? AND id = ?"_s,
                  {upload.expiresAt.toMSecsSinceEpoch(), upload.centre, upload.id});
        m_sql.run(u"INSERT INTO held_file (centre, sha256, depot, bytes, at) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT DO NOTHING"_s,
                  {upload.centre, upload.sha256, caller.depot, upload.bytes, m_now().toMSecsSinceEpoch()});
        return {};
    });
}

Result<> Files::drop(const UploadEntry &upload)
{
    return m_sql.write([&]() -> Result<> {
        m_sql.run(u"DELETE FROM upload WHERE centre = ? AND id = ?"_s, {upload.centre, upload.id});
        return {};
    });
}

Result<std::optional<qint64>> Files::readable(const Caller &caller, const QString &sha256)
{
    return m_sql.read([&]() -> Result<std::optional<qint64>> {
        QStringList centres{caller.centre};
        if (caller.seesHeadOffice())
            centres.append(headOffice());
        for (const QString &centre : centres) {
            const auto bytes = heldBytes(centre, sha256);
            if (bytes && mayRead(caller, centre, sha256, namedFor(caller, centre, sha256, anyLength)))
                return bytes;
        }
        return std::optional<qint64>();
    });
}

Result<QStringList> Files::sweep(const QString &centre)
{
    return m_sql.write([&]() -> Result<QStringList> {
        QStringList swept;
        for (auto rows = m_sql.run(u"DELETE FROM upload WHERE centre = ? AND expires_at <= ? RETURNING id"_s,
                                   {centre, m_now().toMSecsSinceEpoch()});
             rows.next();)
            swept.append(rows.text(0));
        return swept;
    });
}

Result<Files::Standing> Files::standing(const QString &centre, const ContentStore &contents)
{
    return m_sql.read([&]() -> Result<Standing> {
        Standing standing;
        auto rows = m_sql.run(u"SELECT f.sha256, (SELECT MAX(h.bytes) FROM held_file h "
                              "WHERE h.centre = ? AND h.sha256 = f.sha256) "
                              "FROM (SELECT DISTINCT sha256 FROM attachment_file WHERE centre = ?) f"_s,
                              {centre, centre});
        while (rows.next()) {
            ++standing.named;
            if (rows.isNull(1))
                ++standing.awaited;
            else if (!contents.holds(rows.text(0), rows.number(1)))
                standing.missing.append(rows.text(0));
        }
        return standing;
    });
}

Result<QStringList> Files::held(const QString &centre)
{
    return m_sql.read([&]() -> Result<QStringList> {
        QStringList held;
        for (auto rows = m_sql.run(u"SELECT DISTINCT sha256 FROM held_file WHERE centre = ?"_s, {centre});
             rows.next();)
            held.append(rows.text(0));
        return held;
    });
}

} // namespace sk::central
