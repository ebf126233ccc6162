// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/policies.h"

#include <QDate>

#include <optional>

namespace sk {

//! The free warranty of a terminal (D01, D10), both days included.
struct Warranty {
    QDate first; //!< the day both parties signed
    QDate last;

    bool covers(QDate day) const { return day >= first && day <= last; }
    bool operator==(const Warranty &) const = default;
};

//! The last day of a warranty of so many years from the day both parties signed (D01). The day of signing
//! does not count and the period ends on the day of the same date (Civil Code 201, 202), so a day missing in
//! that year's February becomes its last. No day when there was no signing.
inline QDate warrantyEnd(QDate signedOn, qint64 years)
{
    return signedOn.isValid() ? signedOn.addYears(int(years)) : QDate();
}

//! The warranty an acceptance begins, by the years in force on its day. Nothing when it is not signed, was
//! not passed (what is to be mended does not stop the warranty) or no policy covers the day.
std::optional<Warranty> warrantyOf(const Acceptance &acceptance, const PolicyBook &policies);

//! The last day to hand the owner the warranty card of an installation completed on a day (D18): the same
//! date so many months on, or that month's last. No day when nothing was completed or no policy covers it.
QDate warrantyCardDue(QDate completedOn, const PolicyBook &policies);

} // namespace sk
