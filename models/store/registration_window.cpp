// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_window.h"

#include <algorithm>
#include <numeric>

namespace sk {

namespace {

QByteArray lineSql()
{
    QByteArray sql = "SELECT row, version, id";
    forEachField<Registration>([&](const auto &field) { sql += ", \"" + QByteArray(field.name) + '"'; });
    return sql + " FROM registration WHERE row = ? AND deleted = 0";
}

RegistrationLine lineOf(Database &db, const Statement &row)
{
    RegistrationLine line{row.integer(0), row.integer(1), {}, {}};
    line.registration.id.value = row.uuid(2);
    int column = 3;
    forEachField<Registration>(
        [&](const auto &field) { row.read(column++, line.registration.*field.member); });
    line.acceptance = standingOf(db, line.registration.id);
    return line;
}

qint64 numberFrom(Database &db, const QByteArray &sql)
{
    auto row = db.prepare(sql);
    return row.next() ? row.integer(0) : 0;
}

//! For a store whose rows have gaps, as one that was put together by hand may have.
std::vector<quint32> everyRow(Database &db)
{
    std::vector<quint32> rows;
    auto row = db.prepare("SELECT row FROM registration WHERE deleted = 0 ORDER BY row DESC");
    while (row.next())
        rows.push_back(quint32(row.integer(0)));
    return rows;
}

} // namespace

Result<std::vector<quint32>> newestRegistrations(Session &session)
{
    Database &db = session.database();
    return db.read([&] {
        const qint64 last = numberFrom(db, "SELECT max(row) FROM registration");
        if (numberFrom(db, "SELECT count(*) FROM registration") != last)
            return everyRow(db);
        std::vector<quint32> rows(static_cast<size_t>(last));
        std::iota(rows.rbegin(), rows.rend(), 1U);
        auto deleted = db.prepare("SELECT row FROM registration WHERE deleted <> 0 ORDER BY row DESC");
        std::vector<quint32> gone;
        while (deleted.next())
            gone.push_back(quint32(deleted.integer(0)));
        std::vector<quint32> left;
        if (gone.empty())
            return rows;
        std::set_difference(rows.begin(), rows.end(), gone.begin(), gone.end(), std::back_inserter(left),
                            std::greater<>());
        return left;
    });
}

Result<QList<RegistrationLine>> registrationLines(Session &session, std::span<const quint32> rows)
{
    static const QByteArray sql = lineSql();
    Database &db = session.database();
    return db.read([&] {
        QList<RegistrationLine> lines;
        lines.reserve(qsizetype(rows.size()));
        for (const quint32 row : rows) {
            auto found = db.prepare(sql);
            found.bind(1, qint64(row));
            lines.append(found.next() ? lineOf(db, found) : RegistrationLine());
        }
        return lines;
    });
}

Result<qint64> rowOfRegistration(Session &session, const RegistrationId &id)
{
    Database &db = session.database();
    return db.read([&] {
        auto row = db.prepare("SELECT row FROM registration WHERE id = ? AND deleted = 0");
        return row.with(id).next() ? row.integer(0) : 0;
    });
}

} // namespace sk
