// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! Something done here that the centre's audit log is told of (A58–A60). Never a value.
struct Report {
    QUuid id; //!< UUID v7: told twice it is one
    QString what; //!< exported, revealed
    QString subject; //!< what it was about: "registration", "registration/ID/phone"
    qint64 count = 0; //!< records
    QDateTime at;
    PersonId by; //!< null when nobody said who sits here
    QString reason; //!< of a reveal

    bool operator==(const Report &) const = default;
};

//! Id, moment and person are given here. It waits like a change does; a store
//! without a centre has nobody to tell.
Result<> report(Session &session, Report report);
//! The oldest that the centre was not told of yet.
Result<QList<Report>> reportsToTell(Session &session, int limit);
Result<> forgetReport(Session &session, const QUuid &id);

} // namespace sk
