// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/import_preview.h"
#include "models/exchange/reading.h"
#include "models/exchange/workbook.h"

namespace sk {

//! The words for the sheet that goes back: the title of its last column, and what to write there for a row.
struct ErrorSheetWords {
    QString title;
    std::function<QString(const CheckedRow &row)> sentences;
};

//! Writes the book as it came, with a column behind what is filled that says what is wrong with each row of
//! the checked sheet, which stands in front. Dates stay dates; numbers in columns that hold identifiers
//! become text cells, so that what is typed there next stays; the first of very long texts are kept whole,
//! the others shortened. A column of errors from an earlier round is written anew. The file appears whole or
//! not at all; Invalid for the file that was read itself, TooLarge when the texts have no end.
Result<> writeErrorSheet(const QString &path, const Workbook &book, int sheet, const ImportPreview &preview,
                         const ErrorSheetWords &words, const Watch &watch = {});
//! The same with that one sheet alone.
Result<> writeErrorSheet(const QString &path, const Sheet &sheet, const ImportPreview &preview,
                         const ErrorSheetWords &words, const Watch &watch = {});

} // namespace sk
