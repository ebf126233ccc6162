// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/enrolment.h"

namespace sk::wire {

//! An enrolled desktop as its centre's list shows it.
struct KnownDevice {
    QUuid device;
    QString name;
    QString letters;
    DepotId depot; //!< null when the device sees the whole centre
    DeviceRole role = DeviceRole::Centre;
    QDateTime enrolledAt; //!< UTC
    QDateTime seenAt; //!< UTC, to within some minutes
    QDateTime revokedAt; //!< UTC; not valid while the device is trusted

    bool operator==(const KnownDevice &) const = default;
};

//! All devices of a centre, in the order of their letters.
struct DeviceList {
    QList<KnownDevice> devices;

    bool operator==(const DeviceList &) const = default;
};

//! A one-time code is wanted for a new desktop of the person's own centre.
struct InvitationRequest {
    DepotId depot; //!< null for one that sees the whole centre
    DeviceRole role = DeviceRole::Centre;

    bool operator==(const InvitationRequest &) const = default;
};

//! The code, told once, to be typed at the new desktop.
struct InvitationAnswer {
    QString code;
    QDateTime expiresAt; //!< UTC

    bool operator==(const InvitationAnswer &) const = default;
};

} // namespace sk::wire
