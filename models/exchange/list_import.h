// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place_names.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/exchange/known_records.h"
#include "models/exchange/reading.h"
#include "models/store/session.h"

namespace sk {

//! Enters the good rows of a checked list as registrations, with the registers they touch (RegistrationDesk),
//! all or none: stopped half way it leaves nothing (Cancelled). `common` holds what is the same for all rows,
//! e.g. the depot; a row's own values win, and a row that names another installer is not given the common
//! one. What a person accepted is kept with the reason in `overrides`. `places` as in RegistrationDesk.
Result<QList<Registration>> importRegistrations(Session &session, const ImportPreview &preview,
                                                const Registration &common = {}, const Watch &watch = {},
                                                const PlaceNames &places = {});

//! The same for the registers of terminals and SIM cards: each comes into the stock of the desk it is entered
//! at, the centre's or a depot's (A12, C08), on the day it was bought or activated where the list says so,
//! now otherwise. Answers how many there are now more.
Result<int> importTerminals(Session &session, const ImportPreview &preview, const Watch &watch = {});
Result<int> importSimCards(Session &session, const ImportPreview &preview, const Watch &watch = {});

//! Whichever of these the preview's kind asks for; Invalid for a kind that cannot be imported. Answers how
//! many records were made of rows.
Result<int> importRows(Session &session, const ImportPreview &preview, const Registration &common = {},
                       const Watch &watch = {}, const PlaceNames &places = {});

//! Whose credit codes the store knows, for the check before (CheckRules).
FirmLookup firmsIn(Session &session);

//! What a row says, laid over a record that holds what is common to all.
Registration registrationOf(const ImportPreview &preview, const CheckedRow &row,
                            const Registration &common = {});

} // namespace sk
