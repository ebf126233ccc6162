// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/row_block.h"
#include "sync/central/caller.h"
#include "sync/central/records.h"

namespace sk::central {

//! The places of the columns a caller may receive.
QList<qsizetype> openPlaces(const Caller &caller, const KindInfo *kind, const QStringList &columns);

//! The columns or values at these places.
template<typename List>
List picked(const List &all, const QList<qsizetype> &places)
{
    List result;
    result.reserve(places.size());
    for (const qsizetype place : places)
        result.append(all.at(place));
    return result;
}

//! A record alone in its block, without what the caller may not see.
RowBlock masked(const Caller &caller, const KindInfo *kind, const StoredRecord &record);

} // namespace sk::central
