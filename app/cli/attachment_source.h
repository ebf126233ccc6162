// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/list_source.h"

namespace sk::cli {

//! Photos and scans, with where their bytes are.
Result<std::unique_ptr<ListSource>> attachmentSource(Session &session, const ListWish &wish);

} // namespace sk::cli
