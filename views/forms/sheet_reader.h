// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/json_part.h"
#include "views/forms/layout_grid.h"

namespace sk {

//! Sizes of one sheet's type in points.
struct TypeScale {
    qreal title = 18;
    qreal heading = 11;
    qreal label = 9;
    qreal value = 10;
    qreal small = 7.5;
};

//! Reads the sheets of one layout file: the cells of the form by name, arranged in blocks.
class SheetReader {
public:
    SheetReader(const WordSets &words, const JsonPart &cells);

    FormSheet read(const JsonPart &part);

private:
    FormCell cellNamed(const QString &name, const JsonPart &sheet) const;
    FormCell cellFrom(const JsonPart &part, const QString &name) const;
    TextStyle styleFrom(const JsonPart &part, int scale, Qt::Alignment align) const;
    QList<Option> options(const JsonPart &part) const;
    Placed placedFrom(const QString &text, const JsonPart &sheet) const;
    Block blockFrom(const JsonPart &part, const JsonPart &sheet, qreal below) const;
    FormTable tableFrom(const JsonPart &block, const JsonPart &part, qreal below) const;
    void add(FormSheet &sheet, const Block &block, const JsonPart &blockPart, const JsonPart &sheetPart);

    const WordSets &m_words;
    JsonPart m_cells;
    TypeScale m_type;
    QList<QRectF> m_ruled; //!< blocks of the sheet being read
};

} // namespace sk
