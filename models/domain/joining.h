// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/registration.h"

#include <QMap>

#include <optional>

namespace sk {

//! One of two registrations that tell of one vehicle, with the acceptance entries it has.
struct Contender {
    Registration registration;
    QList<Acceptance> acceptances;
};

//! Which of two stays, and which goes into it.
struct JoinedPair {
    Registration staying;
    Registration going;
    bool isSigned = false; //!< what was signed for of the staying one is no longer edited (A09)
    bool leavesSecrets = false; //!< a partner depot writes nothing confidential (A58–A60)

    bool operator==(const JoinedPair &) const = default;
};

//! The one with any acceptance stays, otherwise the older, alike at every desk. Nothing when both were
//! accepted: signed work is never joined.
std::optional<JoinedPair> pairOf(const Contender &one, const Contender &other);

//! How a field comes out in which the two differ.
enum class JoinAnswer {
    Kept, //!< as it stands: its number, its depot, what was signed; or the going one says nothing
    Filled, //!< from the going one, where the staying one says nothing
    Asked, //!< both say something, or it is money, a tick or a verdict: never chosen silently
};

struct JoinDifference {
    QString field;
    JoinAnswer answer = JoinAnswer::Asked;

    bool operator==(const JoinDifference &) const = default;
};

//! Every field that a person would see differ, in field order. Links into the registers and notes about
//! fields follow the fields they belong to.
QList<JoinDifference> differencesOf(const JoinedPair &pair);

enum class JoinSide { Staying, Going };
//! By field name.
using JoinChoices = QMap<QString, JoinSide>;

//! What two registrations come to.
struct Joined {
    Registration registration; //!< the staying one, filled
    QStringList open; //!< fields that are asked and not chosen, in field order
    QStringList taken; //!< fields that come from the going one, links and notes too
};

Joined joined(const JoinedPair &pair, const JoinChoices &choices);

} // namespace sk
