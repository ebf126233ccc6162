// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/import_preview.h"
#include "models/exchange/reading.h"

namespace sk {

//! The words for the sheet that goes back: the title of its last column, and what to write there for a row.
struct ErrorSheetWords {
    QString title;
    std::function<QString(const CheckedRow &row)> sentences;
};

//! Writes the sheet as it came, with a last column that says what is wrong with each row. Numbers in columns
//! that hold identifiers become text cells, so that what is typed there next stays. A column of errors from
//! an earlier round is written anew. The file appears whole or not at all.
Result<> writeErrorSheet(const QString &path, const Sheet &sheet, const ImportPreview &preview,
                         const ErrorSheetWords &words, const Watch &watch = {});

} // namespace sk
