// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/forms/layout.h"

namespace sk {

//! Reads a layout file. Everything in it has limits, unknown words are refused, and so is a sheet whose cells
//! lie outside the paper or over each other: the failure's detail names the place and the reason.
Result<FormLayout> readLayout(const QByteArray &json, const WordSets &words);

//! Reads the file of option sets.
Result<WordSets> readWords(const QByteArray &json);

} // namespace sk
