// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trouble.h"

namespace sk {

//! What is in the way of agreement with the centre and what to do about it; empty when nothing is, or when
//! waiting is all there is to do.
QString sentenceOf(SyncTrouble::Kind trouble);

} // namespace sk
