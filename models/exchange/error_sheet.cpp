// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/error_sheet.h"

#include "models/domain/kinds.h"
#include "models/exchange/saved_file.h"
#include "models/exchange/sheet_copy.h"
#include "models/exchange/titles.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int rowsBetweenGlances = 256;
constexpr double errorWidth = 60;

//! Where the errors go: the column that has them already, else the first one behind the titles in which no
//! row has anything.
int errorColumn(const Sheet &sheet, const Layout &layout, const QString &title)
{
    for (int i = 0; i < int(layout.titles.size()); ++i)
        for (const QString &known : {title, u"错误信息"_s})
            if (layout.fields.at(i).isEmpty()
                && plainTitle(layout.titles.at(i), true) == plainTitle(known, true))
                return i;
    std::vector<bool> filled(size_t(sheet.columnCount()) + 1);
    for (int row = 0; row < sheet.rowCount(); ++row)
        sheet.eachCell(row, [&](int column, const Cell &) { filled[size_t(column)] = true; });
    auto last = size_t(std::min(layout.titles.size(), qsizetype(sheet.columnCount())));
    while (last > 0 && layout.titles.at(qsizetype(last) - 1).isEmpty())
        --last;
    while (filled[last])
        ++last;
    return int(last);
}

//! How each column is copied: quantities stay numbers; in all others digits are names.
QList<SheetCopy::Column> columnsOf(const Layout &layout)
{
    const KindInfo *info = kindNamed(layout.kind);
    QList<SheetCopy::Column> columns;
    for (const QString &field : layout.fields) {
        const qsizetype at = info ? info->indexOf(field) : -1;
        const auto type = at < 0 ? FieldType::Number : info->types.at(at);
        const bool name = type == FieldType::Text || type == FieldType::Word;
        columns.append(name ? SheetCopy::Column::Names : SheetCopy::Column::Values);
    }
    return columns;
}

class ErrorSheet {
public:
    ErrorSheet(const Sheet &sheet, const ImportPreview &preview, const ErrorSheetWords &words,
               const Watch &watch)
        : m_sheet(sheet)
        , m_preview(preview)
        , m_words(words)
        , m_watch(watch)
        , m_column(errorColumn(sheet, preview.layout, words.title))
        , m_writer(sheet.name)
        , m_copy(m_writer)
    {
        for (const CheckedRow &row : preview.rows)
            m_checked.insert(row.row, &row);
    }

    Result<> write(const QString &path, const QList<Sheet> &others)
    {
        if (m_column >= XlsxWriter::mostColumns)
            return Failure{Failure::Kind::TooLarge, u"columns of a sheet"_s};
        m_writer.freeze(m_preview.layout.titleRow + 1, 0);
        if (!copy(m_sheet, true))
            return stopped();
        for (const Sheet &other : others) {
            m_writer.beginSheet(other.name, other.hidden);
            m_copy.beginSheet({});
            if (!copy(other, false))
                return stopped();
        }
        return m_writer.saveAs(path);
    }

private:
    Failure stopped() const
    {
        return m_copy.isFull() ? Failure{Failure::Kind::TooLarge, u"texts of a sheet"_s}
                               : Failure{Failure::Kind::Cancelled, {}};
    }

    //! False when it was stopped or there is too much.
    bool copy(const Sheet &sheet, bool checked)
    {
        if (checked)
            m_copy.beginSheet(columnsOf(m_preview.layout));
        for (int row = 0; row < sheet.rowCount(); ++row) {
            if (row % rowsBetweenGlances == 0 && (m_watch.stop.stop_requested() || m_copy.isFull()))
                return false;
            if (row % rowsBetweenGlances == 0 && checked && m_watch.progress)
                m_watch.progress(int(qint64(row) * 99 / sheet.rowCount()));
            const bool titles = checked && row == m_preview.layout.titleRow;
            sheet.eachCell(row, [&](int column, const Cell &cell) {
                if (!checked || column != m_column)
                    m_copy.put(row, column, cell, titles);
            });
            if (checked)
                putErrors(row, titles);
        }
        m_copy.endSheet();
        if (checked)
            m_writer.setWidth(m_column, errorWidth);
        return !m_copy.isFull();
    }

    void putErrors(int row, bool titles)
    {
        if (titles)
            m_writer.text(row, m_column, m_words.title, XlsxWriter::Style::Title);
        else if (const CheckedRow *found = m_checked.value(row))
            m_writer.text(row, m_column, m_words.sentences(*found),
                          found->state() == CheckedRow::State::Blocked ? XlsxWriter::Style::Fault
                                                                       : XlsxWriter::Style::Hint);
    }

    const Sheet &m_sheet;
    const ImportPreview &m_preview;
    const ErrorSheetWords &m_words;
    const Watch &m_watch;
    int m_column;
    QHash<int, const CheckedRow *> m_checked;
    XlsxWriter m_writer;
    SheetCopy m_copy;
};

} // namespace

Result<> writeErrorSheet(const QString &path, const Workbook &book, int sheet, const ImportPreview &preview,
                         const ErrorSheetWords &words, const Watch &watch)
{
    if (isSameFile(path, book.path))
        return Failure{Failure::Kind::Invalid, u"the file that was read"_s};
    if (sheet < 0 || sheet >= book.sheets.size())
        return Failure{Failure::Kind::Invalid, u"sheet"_s};
    QList<Sheet> others;
    for (int i = 0; i < book.sheets.size(); ++i)
        if (i != sheet)
            others.append(book.sheets.at(i));
    return ErrorSheet(book.sheets.at(sheet), preview, words, watch).write(path, others);
}

Result<> writeErrorSheet(const QString &path, const Sheet &sheet, const ImportPreview &preview,
                         const ErrorSheetWords &words, const Watch &watch)
{
    return ErrorSheet(sheet, preview, words, watch).write(path, {});
}

} // namespace sk
