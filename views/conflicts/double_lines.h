// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/comparison.h"
#include "models/domain/joining.h"
#include "views/shell/search_source.h"

#include <QStringList>

namespace sk {

//! A field in which two registrations of one vehicle differ, as a person reads it.
struct DoubleField {
    QString field; //!< the store's name
    QString title;
    QString staying; //!< masked where the viewer may not read it; empty for nothing
    QString going;
    JoinAnswer answer = JoinAnswer::Asked;

    bool operator==(const DoubleField &) const = default;
};

//! One of the two, in the words that tell it apart.
struct DoubleHead {
    Target record;
    QString number;
    QString words; //!< e.g. the depot, and when it was registered
    bool isAccepted = false;

    bool operator==(const DoubleHead &) const = default;
};

//! Two registrations that share what should stand in one, or shared it before they were made one.
struct DoubleLine {
    enum class State {
        Open, //!< a person is to say whether they are one vehicle
        BothAccepted, //!< the same, and both were signed for: they cannot be made one
        Merged, //!< they are one; can be taken back
        AcceptedSince, //!< they are one, and the one that went was accepted elsewhere
        NoneStands, //!< they are one, and that one is gone
    };

    State state = State::Open;
    QString name; //!< what both are called: the plate, or what they share
    QString shared; //!< what they share, e.g. "Plate, VIN"
    DoubleHead staying;
    DoubleHead going;
    JoinedPair pair; //!< as it was seen; for Open
    Comparison joining; //!< for those that are one
    QList<DoubleField> fields; //!< for Open
    QString by; //!< who made them one
    QDateTime at; //!< UTC; when

    bool operator==(const DoubleLine &) const = default;
};

//! Whether a person has to do something about it.
inline bool waitsForAPerson(const DoubleLine &line)
{
    return line.state != DoubleLine::State::Merged;
}

} // namespace sk
