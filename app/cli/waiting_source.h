// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/list_source.h"

namespace sk::cli {

//! Fields that were changed differently here and elsewhere; the id is what “settle” takes.
Result<std::unique_ptr<ListSource>> conflictSource(Session &session, const ListWish &wish);

//! Changes the centre refused; the id is what “resend” takes.
Result<std::unique_ptr<ListSource>> refusalSource(Session &session, const ListWish &wish);

} // namespace sk::cli
