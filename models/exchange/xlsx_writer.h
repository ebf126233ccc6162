// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QSet>
#include <QTemporaryFile>

#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace sk {

//! Writes sheets one after another, row by row in constant memory. What is text stays text in Excel: no
//! formula, no lost digit.
class XlsxWriter {
public:
    enum class Style { Plain, Title, Fault, Hint };

    explicit XlsxWriter(const QString &sheetName);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;

    //! What follows goes to another sheet, under that name or one that Excel takes. The one the writer was
    //! made with is in front when the file is opened.
    void beginSheet(const QString &name, bool hidden = false);
    //! Rows must come in order. Texts beyond what Excel holds (32,767 characters) are cut.
    void text(int row, int column, const QString &text, Style style = Style::Plain);
    void number(int row, int column, double number);
    void day(int row, int column, QDate day);
    //! Without time zone, to the second.
    void moment(int row, int column, QDate day, QTime time);
    //! In characters of the standard font.
    void setWidth(int column, double characters);
    //! Keeps the rows above this one, and so many columns, in sight while scrolling.
    void freeze(int row, int columns);

    //! Puts the file in its place, all or nothing.
    Result<> saveAs(const QString &path);

private:
    lxw_format *format(Style style);
    QByteArray freeNameFor(const QString &name);

    QTemporaryFile m_file; // in the system's folder for such; the library wants a name to write to
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_format *> m_formats;
    QSet<QString> m_names;
    lxw_format *m_dayFormat = nullptr;
    lxw_format *m_momentFormat = nullptr;
    bool m_failed = false;
};

} // namespace sk
