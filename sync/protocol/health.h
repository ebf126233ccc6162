// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace sk::wire {

//! The centre's answer to "are you there": also how a desktop measures its clock.
struct Health {
    QString version; //!< of the program
    int protocol = 1;
    QDateTime serverTime; //!< UTC

    bool operator==(const Health &) const = default;
};

} // namespace sk::wire
