// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace sk {

//! The calendar day in China of a moment; numbers, deadlines, warranties and statistics count in it. China
//! has one zone and no summer time since 1991, so a fixed offset needs no zone database on the desk's
//! machine.
inline QDate dayInChina(const QDateTime &moment)
{
    return moment.isValid() ? moment.toOffsetFromUtc(8 * 3600).date() : QDate();
}

} // namespace sk
