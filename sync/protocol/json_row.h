// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/cells.h"

namespace sk::wire {

//! Reads the values of one record from a JSON array, as the centre keeps them. The cells point into the text.
Result<> readJsonRow(QByteArrayView text, Cells &cells);

//! The same as values of their own.
Result<Row> rowFromJson(QByteArrayView text);

} // namespace sk::wire
