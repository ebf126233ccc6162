// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_mark.h"
#include "models/store/session.h"

namespace sk {

//! What became of the record behind a printed sheet. An acceptance that a later entry corrects has changed.
Result<SheetFinding> findingOf(Session &session, const PrintMark &mark);

//! Whether the record behind a printed sheet reads as it did when the sheet was printed. TooNew or Invalid
//! when the text is no code of ours.
Result<MarkState> stateOfSheet(Session &session, const QString &code);

} // namespace sk
