// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"

namespace sk {

//! One photo or scan of a record, as a strip shows it.
struct AttachmentLine {
    enum class Where {
        Everywhere, //!< here, and the centre has it or no centre is known
        OnlyHere, //!< not at the centre yet
        OnlyAtCentre, //!< fetched when somebody asks for it
        OnItsWay, //!< being fetched
    };
    Attachment attachment;
    Where where = Where::Everywhere;
    int percent = 0; //!< of what is on its way, up or down
    QString trouble; //!< why it does not get there, in a sentence; may be empty

    bool operator==(const AttachmentLine &) const = default;
};

} // namespace sk
