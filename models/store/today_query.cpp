// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/today_query.h"

#include "models/store/registration_scan.h"

namespace sk {

namespace {

// Days are counted in China, a fixed offset from UTC.
constexpr qint64 chinaOffset = 8LL * 3600 * 1000;
constexpr qint64 dayLength = 24LL * 3600 * 1000;

//! Rows of id, plate, customer, depot and moment.
VehicleBrief briefIn(const Statement &row)
{
    VehicleBrief brief;
    row.read(0, brief.id);
    row.read(1, brief.plate);
    row.read(2, brief.customer);
    row.read(3, brief.depot);
    row.read(4, brief.at);
    return brief;
}

using Counts = std::function<bool(const Statement &row)>;

//! Those that count; the first ones in full.
Briefs briefsFrom(Statement &rows, int limit, const Counts &counts)
{
    Briefs briefs;
    while (rows.next()) {
        if (!counts(rows))
            continue;
        ++briefs.total;
        if (briefs.first.size() < limit)
            briefs.first.append(briefIn(rows));
    }
    return briefs;
}

} // namespace

Result<QList<Installed>> installedSince(Session &session, QDate first)
{
    Database &db = session.database();
    return db.read([&] {
        const QDateTime from = QDateTime(first, QTime(0, 0), Qt::UTC).addMSecs(-chinaOffset);
        QMap<QDate, QList<Installed>> byDay;
        // Asked depot by depot, since the index begins with the depot.
        auto depots = db.prepare("SELECT id FROM depot");
        while (depots.next()) {
            auto rows = db.prepare("SELECT (installed_at + ?1) / ?2, installer, count(*) FROM registration"
                                   " WHERE depot = ?3 AND installed_at >= ?4 AND deleted = 0 GROUP BY 1, 2");
            rows.with(chinaOffset, dayLength, depots.uuid(0), from);
            while (rows.next()) {
                const QDate day = QDate(1970, 1, 1).addDays(rows.integer(0));
                byDay[day].append({day, {depots.uuid(0)}, {rows.uuid(1)}, rows.integer(2)});
            }
        }
        QList<Installed> installed;
        for (const auto &ofDay : std::as_const(byDay))
            installed += ofDay;
        return installed;
    });
}

Result<Briefs> cardsNotHandedOut(Session &session, const QDateTime &completedUntil, int limit)
{
    Database &db = session.database();
    return db.read([&] {
        // Only where something failed must be looked which acceptance stands.
        auto rows
            = db.prepare("SELECT id, plate, customer_name, depot, running_at,"
                         " EXISTS (SELECT 1 FROM acceptance WHERE registration = registration.id"
                         " AND conclusion = 'failed') FROM registration"
                         " WHERE warranty_card_at IS NULL AND running_at IS NOT NULL AND running_at <= ?"
                         " AND deleted = 0"
                         " AND EXISTS (SELECT 1 FROM acceptance WHERE registration = registration.id)"
                         " ORDER BY running_at");
        rows.with(completedUntil);
        return briefsFrom(rows, limit, [&](const Statement &row) {
            return row.integer(5) == 0 || standingOf(db, {row.uuid(0)}).conclusion != Conclusion::Failed;
        });
    });
}

Result<Briefs> neverOnline(Session &session, const QDateTime &installedUntil, int limit)
{
    Database &db = session.database();
    return db.read([&] {
        const QByteArray late
            = " FROM registration WHERE first_online_at IS NULL AND installed_at IS NOT NULL"
              " AND installed_at <= ? AND deleted = 0";
        Briefs briefs;
        auto count = db.prepare("SELECT count(*)" + late);
        briefs.total = count.with(installedUntil).next() ? count.integer(0) : 0;
        auto rows = db.prepare("SELECT id, plate, customer_name, depot, installed_at" + late
                               + " ORDER BY installed_at LIMIT ?");
        rows.with(installedUntil, limit);
        while (rows.next())
            briefs.first.append(briefIn(rows));
        return briefs;
    });
}

Result<Briefs> acceptancesNotFiled(Session &session, int limit)
{
    Database &db = session.database();
    return db.read([&] {
        auto rows = db.prepare("SELECT r.id, r.plate, r.customer_name, r.depot, a.signed_at, a.id,"
                               " EXISTS (SELECT 1 FROM acceptance b WHERE b.registration = a.registration"
                               " AND b.id <> a.id) FROM acceptance a"
                               " JOIN registration r ON r.id = a.registration"
                               " WHERE a.filed = 0 AND a.deleted = 0 AND r.deleted = 0 ORDER BY a.signed_at");
        return briefsFrom(rows, limit, [&](const Statement &row) {
            return row.integer(6) == 0 || standingOf(db, {row.uuid(0)}).id == AcceptanceId{row.uuid(5)};
        });
    });
}

} // namespace sk
