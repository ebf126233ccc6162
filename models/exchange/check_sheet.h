// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/judge.h"
#include "models/exchange/known_records.h"
#include "models/exchange/plate_colours.h"

namespace sk {

//! What a check needs beside the sheet. Everything in it must outlive the call.
struct CheckRules {
    const Bench &bench;
    ColourRule colours = {};
    KnownLookup known = {}; //!< without it nothing is compared with the store
    FirmLookup firms = {}; //!< without it nobody looks whose a credit code is
};

//! Checks every row below the titles and says all that is wrong with it. Uses the machine's cores; call it on
//! a worker. Fails only when the lookup does, or Cancelled.
Result<ImportPreview> checkSheet(const Workbook &book, int sheet, const Layout &layout,
                                 const CheckRules &rules, const Watch &watch = {});

} // namespace sk
