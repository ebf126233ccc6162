// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/domain/today.h"

namespace sk {

//! What a line of the day is about; the order in which equally pressing ones of one day stand.
enum class MatterGroup {
    Sync,
    Cards,
    Finish,
    Accept,
    Online,
    File,
    People,
    Stock,
};
inline constexpr int matterGroups = 8;

QString nameOf(MatterGroup group);

enum class Urgency {
    Late, //!< its day is over, or it must not stay like this
    Soon, //!< the day comes near
    Open, //!< to be done, no day presses
};

//! One line of what must be done, with the record that it opens.
struct Matter {
    MatterGroup group = MatterGroup::Finish;
    Urgency urgency = Urgency::Open;
    QString kind; //!< of the record
    QUuid record;
    QString what; //!< "Warranty card", "No manager"
    QString which; //!< plate, person or place
    QString detail;
    QDate due; //!< or since when, for what has no day
    bool plate = false; //!< `which` is a plate

    bool operator==(const Matter &) const = default;
};

//! How many matters there are in a group, the unlisted too.
struct MatterCount {
    qint64 total = 0;
    Urgency worst = Urgency::Open;

    bool operator==(const MatterCount &) const = default;
};

struct Matters {
    QList<Matter> lines; //!< the most pressing first, and of these the oldest
    std::array<MatterCount, matterGroups> counts;

    bool operator==(const Matters &) const = default;
};

//! What must be done today as far as the facts go (A02, A04, A11, B09, B26, D18); days and quantities come
//! from the policies in force.
Matters mattersOf(const TodayFacts &facts, const PolicyBook &policies);

} // namespace sk
