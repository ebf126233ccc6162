// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/result.h"
#include "models/exchange/reading.h"

#include <QStringList>

namespace sk {

//! One column of a list that leaves the house.
struct ExportColumn {
    enum class Holds {
        Text,
        Number, //!< plain decimal, 1409.50; what is none is written as text
        Day, //!< ISO, 2024-05-14; what is none is written as text
    };
    QString title;
    Holds holds = Holds::Text;
    Sensitivity sensitivity = Sensitivity::Open;
};

//! Fills the next row, a text per column; false when there is none. Called on the writing thread.
using RowSource = std::function<bool(QStringList &row)>;

struct ExportTarget {
    enum class Format {
        Xlsx,
        CsvForSpreadsheets, //!< what would be eaten is wrapped as ="0123"; Excel, WPS and we ourselves undo
                            //!< it
        CsvForPrograms, //!< numbers bare; only what a spreadsheet would run as a formula is defused
    };
    QString path;
    Format format = Format::Xlsx;
    QString sheetName;
    bool withSensitive = false; //!< the caller made sure that the person may and wants to
    qsizetype expectedRows = 0; //!< for the progress; 0 when not known
};

//! Writes a list as shown. Sensitive columns are left out unless the target says otherwise. The file appears
//! whole or not at all. Answers how many rows it has; Cancelled, TooLarge (more rows than xlsx holds), or
//! what SavedFile answers.
Result<int> exportTable(const ExportTarget &target, const QList<ExportColumn> &columns, const RowSource &next,
                        const Watch &watch = {});

//! A field of a csv file, quoted where needed. A text that a spreadsheet would take for a formula gets an
//! apostrophe in front, which spreadsheets and our import take off again.
QByteArray csvField(const QString &text, ExportTarget::Format format, ExportColumn::Holds holds);

} // namespace sk
