// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace sk {

//! The last day of a warranty of so many years from the day both parties signed (D01). The day of signing
//! does not count and the period ends on the day of the same date (Civil Code 201, 202), so a day missing in
//! that year's February becomes its last. No day when there was no signing.
inline QDate warrantyEnd(QDate signedOn, qint64 years)
{
    return signedOn.isValid() ? signedOn.addYears(int(years)) : QDate();
}

} // namespace sk
