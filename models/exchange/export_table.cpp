// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export_table.h"

#include "models/exchange/saved_file.h"
#include "models/exchange/xlsx_writer.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int rowsBetweenGlances = 256;
constexpr qsizetype digitsSafeInSpreadsheets = 11;

//! The places of the columns that may leave.
QList<qsizetype> allowedColumns(const ExportTarget &target, const QList<ExportColumn> &columns)
{
    QList<qsizetype> allowed;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (target.withSensitive || columns.at(i).sensitivity == Sensitivity::Open)
            allowed.append(i);
    return allowed;
}

//! Looks now and then whether to go on, and says how far it is.
class Glance {
public:
    Glance(const ExportTarget &target, const Watch &watch) : m_expected(target.expectedRows), m_watch(watch)
    {
    }

    bool goesOn(qsizetype row)
    {
        if (row % rowsBetweenGlances != 0)
            return true;
        const int percent = m_expected > 0 ? int(std::min<qsizetype>(99, row * 100 / m_expected)) : 0;
        if (percent > m_percent && m_watch.progress)
            m_watch.progress(percent);
        m_percent = std::max(m_percent, percent);
        return !m_watch.stop.stop_requested();
    }

private:
    qsizetype m_expected;
    const Watch &m_watch;
    int m_percent = 0;
};

double widthOf(const ExportColumn &column)
{
    return column.holds == ExportColumn::Holds::Text ? std::max(12.0, 2.0 * double(column.title.size()) + 4)
                                                     : 12.0;
}

void writeCell(XlsxWriter &writer, int row, int column, ExportColumn::Holds holds, const QString &text)
{
    if (holds == ExportColumn::Holds::Number) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return writer.number(row, column, number);
    } else if (holds == ExportColumn::Holds::Day) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && day.year() >= 1900)
            return writer.day(row, column, day);
    }
    writer.text(row, column, text);
}

Result<int> writeXlsx(const ExportTarget &target, const QList<ExportColumn> &columns, const RowSource &next,
                      const Watch &watch)
{
    XlsxWriter writer(target.sheetName);
    const QList<qsizetype> allowed = allowedColumns(target, columns);
    for (int i = 0; i < int(allowed.size()); ++i) {
        const ExportColumn &column = columns.at(allowed.at(i));
        writer.setWidth(i, widthOf(column));
        writer.text(0, i, column.title, XlsxWriter::Style::Title);
    }
    writer.freeze(1, 0);
    Glance glance(target, watch);
    int rows = 0;
    for (QStringList row; next(row); row.clear()) {
        if (!glance.goesOn(rows))
            return Failure{Failure::Kind::Cancelled, {}};
        if (++rows >= XlsxWriter::mostRows)
            return Failure{Failure::Kind::TooLarge, u"rows of a sheet"_s};
        for (int i = 0; i < int(allowed.size()); ++i)
            writeCell(writer, rows, i, columns.at(allowed.at(i)).holds, row.value(allowed.at(i)));
    }
    if (const auto saved = writer.saveAs(target.path); !saved)
        return saved.failure();
    return rows;
}

Result<int> writeCsv(const ExportTarget &target, const QList<ExportColumn> &columns, const RowSource &next,
                     const Watch &watch)
{
    SavedFile file(target.path);
    const QList<qsizetype> allowed = allowedColumns(target, columns);
    const auto writeLine = [&](const auto &fieldAt) {
        QByteArray line;
        for (const qsizetype i : allowed) {
            if (!line.isEmpty() || i != allowed.first())
                line += ',';
            line += fieldAt(i);
        }
        file.write(line + "\r\n");
    };
    file.write("\xef\xbb\xbf"); // without it Excel reads UTF-8 as GBK
    writeLine(
        [&](qsizetype i) { return csvField(columns.at(i).title, target.format, ExportColumn::Holds::Text); });
    Glance glance(target, watch);
    int rows = 0;
    for (QStringList row; next(row); row.clear(), ++rows) {
        if (!glance.goesOn(rows))
            return Failure{Failure::Kind::Cancelled, {}};
        writeLine([&](qsizetype i) { return csvField(row.value(i), target.format, columns.at(i).holds); });
    }
    if (const auto saved = file.commit(); !saved)
        return saved.failure();
    return rows;
}

bool isNumberText(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

//! What a spreadsheet would change when it opens the file: it keeps 15 digits, drops zeros in front, takes
//! 12E45 for a power of ten and 3-5 for a day in March.
bool wouldBeEaten(const QString &text)
{
    if (!text.at(0).isDigit())
        return false;
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits)
        return text.size() > digitsSafeInSpreadsheets || (text.size() > 1 && text.startsWith(u'0'));
    static const QRegularExpression shapes(
        u"^(?:[0-9]+(?:[.][0-9]*)?[Ee][+-]?[0-9]+|0[0-9]+[.][0-9]+|[0-9]{1,4}[-/][0-9]{1,4}(?:[-/"
        u"][0-9]{1,4})?"
        "|[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?|[0-9]{1,2}[-/ ]?[A-Za-z]{3}(?:[-/ ]?[0-9]{2,4})?)$"_s);
    return text.size() <= 24 && shapes.match(text).hasMatch();
}

bool wouldRun(const QString &text)
{
    // Chinese Excel takes the full-width signs for the plain ones.
    static const QString starters = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && starters.contains(text.front());
}

} // namespace

QByteArray csvField(const QString &text, ExportTarget::Format format, ExportColumn::Holds holds)
{
    QString field = text;
    if (holds == ExportColumn::Holds::Number && isNumberText(text))
        return text.toUtf8();
    if (wouldRun(text))
        field.prepend(u'\'');
    else if (format == ExportTarget::Format::CsvForSpreadsheets && holds == ExportColumn::Holds::Text
             && !text.isEmpty() && wouldBeEaten(text))
        field = u"=\"%1\""_s.arg(text);
    const bool quoted = std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
    if (quoted)
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field.toUtf8();
}

Result<int> exportTable(const ExportTarget &target, const QList<ExportColumn> &columns, const RowSource &next,
                        const Watch &watch)
{
    return target.format == ExportTarget::Format::Xlsx ? writeXlsx(target, columns, next, watch)
                                                       : writeCsv(target, columns, next, watch);
}

} // namespace sk
