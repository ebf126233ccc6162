// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recorder.h"

namespace sk {

//! How much of this store the centre does not have, and what waits for a person.
struct Waiting {
    int changes = 0;
    QDateTime oldest; //!< of the changes; invalid when there are none
    int conflicts = 0;
    int quarantined = 0;

    bool operator==(const Waiting &) const = default;
};

//! A field that was changed differently here and elsewhere and waits for a choice.
struct Conflict {
    qint64 row = 0;
    QString kind;
    QUuid id;
    QString field; //!< or deletionField()
    Value base;
    Value local;
    Value central;
    QString localBy;
    QDateTime localAt;
    qint64 centralVersion = 0;
    QDateTime foundAt;
};

//! A change that the centre refused.
struct Quarantined {
    QString kind;
    QUuid id;
    QString reason; //!< the centre's code, e.g. "too_large"
    QString detail;
    QDateTime at;
};

//! Both throw; for use inside Database::write. A refusal stands once per record.
void noteConflict(Database &db, const Conflict &conflict);
void noteRefusal(Database &db, const Quarantined &refused, const QUuid &change);

Result<Waiting> waitingIn(Database &db);
Result<QList<Conflict>> conflictsIn(Database &db);
Result<QList<Quarantined>> quarantinedIn(Database &db);

//! A person's choice: the central value stands as it does, or the local one is written again as a new change.
Result<> settle(Database &db, Recorder &recorder, const Conflict &conflict, bool keepLocal,
                const Author &author);

//! Sends a refused change again as it stands, since whatever stood against it was mended elsewhere.
Result<> sendAgain(Database &db, Recorder &recorder, const Quarantined &refused, const Author &author);

} // namespace sk
