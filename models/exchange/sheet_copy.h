// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook.h"
#include "models/exchange/xlsx_writer.h"

namespace sk {

//! Copies the cells of a sheet into an xlsx file, kind by kind, and gives each column the width of what it
//! holds. One text named by a million cells would fill the disk: long ones are shortened once there were
//! enough of them, and with more than any list has it is full.
class SheetCopy {
public:
    enum class Column {
        Values, //!< numbers and dates stay what they are
        Names, //!< made of digits perhaps, but text
    };

    explicit SheetCopy(XlsxWriter &writer) : m_writer(writer) { }

    //! Columns that are not said hold values.
    void beginSheet(const QList<Column> &columns);
    void put(int row, int column, const Cell &cell, bool isTitle);
    void endSheet();

    bool isFull() const { return m_characters > mostCharacters; }

private:
    static constexpr qint64 mostCharacters = 320'000'000;

    bool putValue(int row, int column, const Cell &cell);
    QString bounded(QStringView text);
    void widen(int column, qsizetype characters);

    XlsxWriter &m_writer;
    QList<Column> m_columns;
    std::vector<quint8> m_widths; // in characters
    qint64 m_characters = 0;
    qint64 m_long = 0; // of them in long texts
};

} // namespace sk
