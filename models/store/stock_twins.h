// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/registration_twins.h"

namespace sk {

//! Adds what the registers of terminals and SIM cards and the custody journal say against a form: an IMEI
//! that is another terminal's, a SIM number on another card, a terminal or card that is in another vehicle or
//! lost. The form's identifiers are in the form in which they are kept.
Result<> addStockTwins(Session &session, const Registration &registration, QList<Twin> &twins);

} // namespace sk
