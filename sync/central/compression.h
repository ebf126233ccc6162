// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/compression.h"

namespace sk::central {

// Both ends compress alike.
using wire::bestOf;
using wire::Compressor;
using wire::Encoding;
using wire::encodingNamed;
using wire::inflated;
using wire::nameOf;

} // namespace sk::central
