// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/known_records.h"
#include "models/store/session.h"

namespace sk {

//! Answers from a store what the check asks about one kind of record. The session must outlive it and belong
//! to the thread that checks.
KnownLookup knownIn(Session &session, const QString &kind);

//! A mapping that a person corrected, kept under the titles it belongs to.
Result<> rememberLayout(Session &session, const Layout &layout);
//! Puts the remembered mapping in place of the found one; false when there is none for these titles.
bool recallLayout(Session &session, Layout &layout);

//! recogniseSheet(), with the mapping a person corrected before; and where no title is known, the sheet whose
//! titles a person explained before.
FoundSheet rememberedSheet(Session &session, const Workbook &book);

} // namespace sk
