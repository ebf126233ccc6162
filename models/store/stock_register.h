// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/store/session.h"

namespace sk {

//! The cards that an ICCID can mean: the last of its twenty characters may be missing on either side.
Result<QList<SimCard>> cardsWith(Session &session, const QString &iccid);

//! The terminal with the form's number, found or made, and taught what the form says of it; null when it
//! names none.
Result<TerminalId> terminalOf(Session &session, const Registration &form);

//! The SIM card with the form's ICCID, or the one known only by its number so far, found or made, and taught;
//! null when the form names none. A number on another ICCID is another card.
Result<SimCardId> cardOf(Session &session, const Registration &form);

} // namespace sk
