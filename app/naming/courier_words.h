// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/courier/courier_desk.h"

namespace sk {

//! Why a courier file did nothing, and what to do.
QString sentenceOf(courier::Trouble trouble);

//! What a written file holds and where it is to go.
QString sentenceOf(const courier::Written &written);

//! What a read file brought.
QString sentenceOf(const courier::Brought &brought);

} // namespace sk
