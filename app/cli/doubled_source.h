// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/list_source.h"
#include "models/store/doubled.h"

namespace sk::cli {

//! Registrations that share a plate with its colour, a VIN, a terminal or a card with another.
Result<std::unique_ptr<ListSource>> doubledSource(Session &session, const ListWish &wish);

//! How many there are and how to see them; empty when there is none.
QString doubledSentence(const QList<Doubled> &doubled);

} // namespace sk::cli
