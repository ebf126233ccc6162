// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"
#include "sync/central/central_store.h"

namespace sk::central {

Command enrolmentNewCommand();
Command deviceListCommand();
Command deviceRevokeCommand();

//! The one depot of the centre with this id, number or name; else the sentence that says what to do.
std::variant<DepotId, QString> depotNamed(CentralStore &store, const QString &word, const QString &centre);

//! "30m", "2h", "1d" or seconds; nothing when it is none of them, or nothing at all, or more than a week.
std::optional<std::chrono::seconds> spanIn(const QString &text);

} // namespace sk::central
