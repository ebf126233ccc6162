// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kinds.h"
#include "sync/central/centres.h"
#include "sync/protocol/enrolment.h"

namespace sk::central {

//! Who asks: an enrolled device, and with it what it may see and write.
struct Caller {
    QString device;
    QString centre; //!< headOffice() for head office
    QString depot; //!< empty when the device sees the whole centre
    wire::DeviceRole role = wire::DeviceRole::Centre;

    bool isPartner() const { return role == wire::DeviceRole::Partner; }
    bool seesWholeCentre() const { return depot.isEmpty(); }
    //! Every centre also receives head office's records; head office itself has only those.
    bool seesHeadOffice() const { return centre != headOffice(); }
};

//! Partners see known kinds only: of an unknown one nobody can say what is sensitive.
inline bool mayReceive(const Caller &caller, const KindInfo *kind)
{
    return kind || !caller.isPartner();
}

//! Partners see known, open fields only (A58–A60).
inline bool mayReceive(const Caller &caller, const KindInfo *kind, const QString &field)
{
    if (!caller.isPartner())
        return true;
    const qsizetype index = kind ? kind->indexOf(field) : -1;
    return index >= 0 && !kind->sensitive.at(index);
}

} // namespace sk::central
