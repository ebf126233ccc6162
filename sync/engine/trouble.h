// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/problem.h"

namespace sk {

//! Why a step of the agreement did not work. The kind decides what happens next and which words a person
//! reads.
struct SyncTrouble {
    enum class Kind {
        None,
        Offline, //!< nobody answered, or the line broke
        Untrusted, //!< the other side could not prove with its certificate that it is our centre
        Revoked, //!< the centre does not know this device's token any more: enrol again
        Dismissed, //!< the centre revoked this device: what is unsent is sealed, the rest wiped
        WrongCode, //!< the enrolment code is wrong, used or too old
        Busy, //!< the centre cannot answer now
        CentreBehind, //!< the centre knows less than we saw: it was restored from a backup
        Rejected, //!< the centre says that the request makes no sense or is too large
        NotUnderstood, //!< what came is not what the contract says: another program answers, or a newer one
        Differs, //!< the sums differ even after a repair
        Storage, //!< the store here said no
        DiskFull, //!< no room left on the disk here
        NotEnrolled, //!< this store has no centre yet
        NoToken, //!< the keychain does not give the token: unlock it, or enrol again
        BadAddress, //!< no https address, or a certificate authority that cannot be read
        OtherCentre, //!< the store belongs to another centre and stays with it
        PersonRefused, //!< the centre said no to a person; the problem says why
    };
    Kind kind = Kind::None;
    int retryAfter = 0; //!< seconds the centre asked to wait; 0 when it did not
    QString detail; //!< for the log, never for the user, never personal data
    wire::ProblemKind problem
        = wire::ProblemKind::Unknown; //!< what the centre said; Unknown when it said none

    bool operator==(const SyncTrouble &) const = default;
};

//! What the centre said instead of an answer.
SyncTrouble troubleOf(const wire::Problem &problem);
//! What the store said.
SyncTrouble troubleOfStore(const Failure &failure);
//! What the reader of an answer said.
SyncTrouble troubleOfAnswer(const Failure &failure);

} // namespace sk
