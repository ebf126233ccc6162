// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/layout.h"

namespace sk {

//! Why this layout cannot be printed: a cell off the paper, two over each other, a table that holds no row, a
//! paper twice, a seal that does not fit. Empty when all is well.
QString problemWith(const FormLayout &layout);

} // namespace sk
