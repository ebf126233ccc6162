// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/list_source.h"

#include <QTextStream>

namespace sk::cli {

//! Writes the rows of a list in one format.
class RowWriter {
public:
    virtual ~RowWriter() = default;
    virtual void begin(const QList<ListField> &fields) = 0;
    virtual void row(const ListSource &source) = 0;
    virtual void end() = 0;
};

//! table (a few columns, aligned, for people), json (one array of objects) or csv (fields by their names,
//! what a spreadsheet would run as a formula defused); null for anything else.
std::unique_ptr<RowWriter> rowWriter(const QString &format, QTextStream &out);

//! Writes what is left of a source; answers how many rows there were.
Result<qint64> writeAll(ListSource &source, RowWriter &writer);

} // namespace sk::cli
