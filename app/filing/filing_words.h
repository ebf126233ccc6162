// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filing/scan_filing.h"
#include "sync/transport/upload_queue.h"

namespace sk {

//! What became of a sheet, for people: where it went, or what is to be done with it.
QString sentenceOf(const FiledSheet &sheet);

//! Why a scan could not be looked at.
QString scanSentenceOf(const Failure &failure);

//! Why a file was not added to a record.
QString fileSentenceOf(const Failure &failure);

//! What keeps a file from the centre, or from being shown, and what to do; empty for None.
QString sentenceOf(FileTrouble trouble);

} // namespace sk
