// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/call.h"

namespace sk::central {

//! The problem a failure about a file is to the other side.
Reply replyOverFile(const Failure &failure);

//! Where an upload stands and how long it lives.
Reply replyWithOffset(const UploadEntry &upload, int status);

} // namespace sk::central
