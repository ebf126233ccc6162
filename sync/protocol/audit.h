// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

namespace sk::wire {

//! One line of a centre's audit log. Its hash is over the hash before it and everything it says, so that no
//! line can be changed, taken out or put between without the chain breaking there.
struct AuditLine {
    qint64 seq = 0; //!< 1, 2, 3 … within the centre
    QDateTime at; //!< UTC, the centre's clock
    QString device; //!< id; empty when the centre itself did it
    QString account; //!< empty when nobody was signed in
    QString what; //!< enrolled, signed_in, revealed …; a newer centre may know more words
    QString subject; //!< who or what it was done to: an account, a device, kind/id; never a value
    QString detail;
    QString previous; //!< hash of the line before, 64 hexadecimal digits; zeros before the first
    QString hash;

    bool operator==(const AuditLine &) const = default;
};

//! Lines in their order.
struct AuditPage {
    QList<AuditLine> lines;
    bool more = false; //!< true when asking after the last line will bring more

    bool operator==(const AuditPage &) const = default;
};

} // namespace sk::wire
