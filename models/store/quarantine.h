// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! A change that the centre refused. It stays until it is mended, sent again or given up; what was written
//! stands here meanwhile.
struct Quarantined {
    QString kind;
    QUuid id;
    QString reason; //!< the centre's code, e.g. "too_large"
    QString detail;
    QDateTime at;
    QDateTime asideAt; //!< invalid while it waits for a person
    bool isKnownThere = false; //!< the centre has the record: there is something to go back to
};

//! Throws; for use inside Database::write. A refusal stands once per record.
void noteRefusal(Database &db, const Quarantined &refused, const QUuid &change);

//! Those that wait first, then those set aside; each oldest first.
Result<QList<Quarantined>> quarantinedIn(Database &db);

//! Sends a refused change again as it stands, since whatever stood against it was mended elsewhere.
Result<> sendAgain(Session &session, const Quarantined &refused);
//! Sets a refused change aside, so that it no longer asks for attention, or takes it up again.
Result<> setAside(Session &session, const Quarantined &refused, bool aside);
//! Gives a refused change up: what the centre said last stands here again, and what was written stays in the
//! history. Missing when the centre never had the record: then there is nothing to go back to.
Result<> giveUp(Session &session, const Quarantined &refused);

} // namespace sk
