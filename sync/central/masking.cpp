// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/masking.h"

namespace sk::central {

QList<qsizetype> openPlaces(const Caller &caller, const KindInfo *kind, const QStringList &columns)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (mayReceive(caller, kind, columns.at(i)))
            places.append(i);
    return places;
}

RowBlock masked(const Caller &caller, const KindInfo *kind, const StoredRecord &record)
{
    const auto places = openPlaces(caller, kind, record.contents.columns);
    return {record.kind,
            picked(record.contents.columns, places),
            {{record.id, record.version, record.deleted, picked(record.contents.values, places)}}};
}

} // namespace sk::central
