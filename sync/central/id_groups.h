// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QVariant>

namespace sk::central {

//! Ids asked about in one statement: always as many, so that a few statements serve batches of every size.
inline constexpr qsizetype idsInGroup = 100;

//! The place holders of a group, for "IN (%1)".
QString groupMarks();

//! The ids as texts, in groups of that size; the last one is filled up with its last id.
template<typename Ask>
void forGroups(const QList<QUuid> &ids, const Ask &ask)
{
    for (qsizetype from = 0; from < ids.size(); from += idsInGroup) {
        QVariantList group;
        for (qsizetype i = from; i < from + idsInGroup; ++i)
            group.append(i < ids.size() ? QVariant(ids.at(i).toString(QUuid::WithoutBraces)) : group.last());
        ask(group);
    }
}

} // namespace sk::central
