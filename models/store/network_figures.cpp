// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/network_figures.h"

namespace sk {

namespace {

QDateTime startInChina(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

} // namespace

Result<QHash<DepotId, DepotFigures>> depotFigures(Session &session, QDate today)
{
    Database &db = session.database();
    return db.read([&] {
        QHash<DepotId, DepotFigures> figures;
        auto depots = db.prepare("SELECT id FROM depot WHERE deleted = 0");
        while (depots.next()) {
            auto count = db.prepare("SELECT count(*), count(CASE WHEN installed_at >= ?1 THEN 1 END)"
                                    " FROM registration WHERE depot = ?2 AND installed_at >= ?3"
                                    " AND installed_at < ?4 AND deleted = 0");
            const QDate first(today.year(), today.month(), 1);
            count.with(startInChina(today), depots.uuid(0), startInChina(first),
                       startInChina(today.addDays(1)));
            if (count.next() && count.integer(0) > 0)
                figures.insert({depots.uuid(0)}, {count.integer(1), count.integer(0)});
        }
        return figures;
    });
}

} // namespace sk
