// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/error_sheet.h"

#include "models/domain/kinds.h"
#include "models/exchange/titles.h"
#include "models/exchange/xlsx_writer.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int rowsBetweenGlances = 256;
constexpr double errorWidth = 60;
constexpr double cellWidth = 16;

//! Where the errors go: the column that has them already, else the first one behind the titles.
int errorColumn(const ImportPreview &preview, const QString &title)
{
    const QStringList &titles = preview.layout.titles;
    for (int i = 0; i < int(titles.size()); ++i)
        for (const QString &known : {title, u"错误信息"_s})
            if (preview.layout.fields.at(i).isEmpty()
                && plainTitle(titles.at(i), true) == plainTitle(known, true))
                return i;
    int last = int(titles.size());
    while (last > 0 && titles.at(last - 1).isEmpty())
        --last;
    return last;
}

//! Columns whose numbers are quantities; in all others they are names that happen to be made of digits.
QList<bool> quantityColumns(const Layout &layout)
{
    const KindInfo *info = kindNamed(layout.kind);
    QList<bool> quantities;
    for (const QString &field : layout.fields) {
        const qsizetype at = info ? info->indexOf(field) : -1;
        quantities.append(
            field.isEmpty()
            || (at >= 0
                && (info->types.at(at) == FieldType::Number || info->types.at(at) == FieldType::Money)));
    }
    return quantities;
}

void copyCell(XlsxWriter &writer, int row, int column, const Cell &cell, bool quantity)
{
    bool isNumber = false;
    const double number = cell.kind == CellKind::Number && quantity ? cell.text.toDouble(&isNumber) : 0;
    if (isNumber)
        writer.number(row, column, number);
    else if (cell.kind != CellKind::Error)
        writer.text(row, column, cell.text.toString());
}

} // namespace

Result<> writeErrorSheet(const QString &path, const Sheet &sheet, const ImportPreview &preview,
                         const ErrorSheetWords &words, const Watch &watch)
{
    QHash<int, const CheckedRow *> checked;
    for (const CheckedRow &row : preview.rows)
        checked.insert(row.row, &row);
    const int errors = errorColumn(preview, words.title);
    const QList<bool> quantities = quantityColumns(preview.layout);

    XlsxWriter writer(sheet.name);
    for (int column = 0; column < errors; ++column)
        writer.setWidth(column, cellWidth);
    writer.setWidth(errors, errorWidth);
    writer.freeze(preview.layout.titleRow + 1, 0);
    for (int row = 0; row < sheet.rowCount(); ++row) {
        if (row % rowsBetweenGlances == 0) {
            if (watch.stop.stop_requested())
                return Failure{Failure::Kind::Cancelled, {}};
            if (watch.progress && sheet.rowCount() > 0)
                watch.progress(int(qint64(row) * 99 / sheet.rowCount()));
        }
        const bool title = row == preview.layout.titleRow;
        for (int column = 0; column < sheet.columnCount(); ++column)
            if (column != errors && title)
                writer.text(row, column, sheet.at(row, column).text.toString(), XlsxWriter::Style::Title);
            else if (column != errors)
                copyCell(writer, row, column, sheet.at(row, column), quantities.value(column, true));
        if (title)
            writer.text(row, errors, words.title, XlsxWriter::Style::Title);
        else if (const CheckedRow *found = checked.value(row))
            writer.text(row, errors, words.sentences(*found),
                        found->state() == CheckedRow::State::Blocked ? XlsxWriter::Style::Fault
                                                                     : XlsxWriter::Style::Hint);
    }
    return writer.saveAs(path);
}

} // namespace sk
