// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sk {

//! Where the central service answers, and whom to believe that it is it.
struct CentralAddress {
    QString url; //!< https://host[:port]
    QByteArray authority; //!< PEM of the only certificate authority to believe; empty: the system's

    bool operator==(const CentralAddress &) const = default;
};

} // namespace sk
