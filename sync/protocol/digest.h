// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"

namespace sk::wire {

// The store sums over its own records in the same way.
using sk::Digest;
using sk::DigestSum;
using sk::KindDigest;

} // namespace sk::wire
