// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"

#include <QDateTime>
#include <QStringList>

namespace sk {

//! A value as a person reads it, with who wrote it.
struct Said {
    QString value; //!< masked where the viewer may not read it; empty for nothing
    QString who; //!< empty when nobody knows
    QString where; //!< the desk; empty for this one
    QDateTime at; //!< UTC; invalid when nobody knows

    bool operator==(const Said &) const = default;
};

//! One field that was written differently here and elsewhere.
struct ConflictLine {
    //! What became of it.
    struct Outcome {
        QString words; //!< e.g. "Kept what was written here"
        QString who;
        QDateTime at; //!< UTC

        bool operator==(const Outcome &) const = default;
    };

    qint64 key = 0; //!< by which the store knows it
    Target record;
    QString recordName; //!< e.g. the plate and number
    QString field;
    Said here;
    Said there;
    QString before; //!< what both started from
    QStringList choices; //!< what else the field may say, where that is a closed list
    bool takesText = false; //!< anything may be typed
    QDateTime found; //!< UTC
    bool confidential = false; //!< the values are (A58–A60)
    std::optional<Outcome> outcome; //!< nothing while it waits

    bool operator==(const ConflictLine &) const = default;
};

//! A change the centre refused.
struct RefusalLine {
    Target record;
    QString recordName;
    QString reason; //!< a sentence that says what to do
    QDateTime at; //!< UTC
    QDateTime asideAt; //!< invalid while it asks for attention
    bool canBeGivenUp = false; //!< the centre has the record: there is something to go back to

    bool operator==(const RefusalLine &) const = default;
};

} // namespace sk
