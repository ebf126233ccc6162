// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_preview.h"

#include <QJsonObject>
#include <QTextStream>

namespace sk::cli {

//! Says every problem by its line, hints that many lines share once, the columns nobody knows, and the sum.
void sayProblems(const ImportPreview &preview, QTextStream &out);

//! {"kind", "rows": {"all", "good", "to_check", "kept_out", "there_already"}, "unused_columns": [titles],
//! "problems": [{"row": counted from 1, "field", "weight": check|blocks|skips, "reasons": [words of explain],
//! "sentence"}]}
QJsonObject reportJson(const ImportPreview &preview);

} // namespace sk::cli
