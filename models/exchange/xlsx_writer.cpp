// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_writer.h"

#include "models/exchange/saved_file.h"

#include <array>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestText = 32'767;
constexpr lxw_color_t red = 0xc00000;
constexpr lxw_color_t grey = 0x606060;

//! What Excel accepts as the name of a sheet.
QByteArray sheetNameOf(QString name)
{
    static const QString forbidden = u"[]:*?/\\"_s;
    name.removeIf([](QChar c) { return forbidden.contains(c) || c < u' '; });
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = name.left(31).trimmed();
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

} // namespace

XlsxWriter::XlsxWriter(const QString &sheetName)
{
    if (!m_file.open()) {
        m_failed = true;
        return;
    }
    m_file.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    m_failed = !m_book;
    beginSheet(sheetName);
    if (m_failed)
        return;
    worksheet_activate(m_sheet);
    for (int i = 0; i < 4; ++i)
        m_formats.push_back(i == 0 ? nullptr : workbook_add_format(m_book));
    format_set_bold(format(Style::Title));
    format_set_font_color(format(Style::Fault), red);
    format_set_font_color(format(Style::Hint), grey);
    m_dayFormat = workbook_add_format(m_book);
    format_set_num_format(m_dayFormat, "yyyy-mm-dd");
    m_momentFormat = workbook_add_format(m_book);
    format_set_num_format(m_momentFormat, "yyyy-mm-dd hh:mm:ss");
}

QByteArray XlsxWriter::freeNameFor(const QString &name)
{
    const QByteArray wanted = sheetNameOf(name);
    QByteArray free = wanted;
    for (int i = 2; m_names.contains(QString::fromUtf8(free).toLower()); ++i)
        free = QString::fromUtf8(wanted).left(26).toUtf8() + '_' + QByteArray::number(i);
    m_names.insert(QString::fromUtf8(free).toLower());
    return free;
}

void XlsxWriter::beginSheet(const QString &name, bool hidden)
{
    if (m_failed)
        return;
    m_sheet = workbook_add_worksheet(m_book, freeNameFor(name).constData());
    m_failed = !m_sheet;
    if (hidden && !m_failed)
        worksheet_hide(m_sheet);
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book); // the only way to let it go; the file goes away with us
}

lxw_format *XlsxWriter::format(Style style)
{
    return m_formats.at(size_t(style));
}

void XlsxWriter::text(int row, int column, const QString &text, Style style)
{
    if (!m_failed && !text.isEmpty())
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column),
                               text.left(longestText).toUtf8().constData(), format(style));
}

void XlsxWriter::number(int row, int column, double number)
{
    if (!m_failed)
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr);
}

void XlsxWriter::day(int row, int column, QDate day)
{
    lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
    if (!m_failed)
        worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &moment, m_dayFormat);
}

void XlsxWriter::moment(int row, int column, QDate day, QTime time)
{
    lxw_datetime moment{day.year(),  day.month(),   day.day(),
                        time.hour(), time.minute(), double(time.second())};
    if (!m_failed)
        worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &moment, m_momentFormat);
}

void XlsxWriter::setWidth(int column, double characters)
{
    if (!m_failed)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr);
}

void XlsxWriter::freeze(int row, int columns)
{
    if (!m_failed)
        worksheet_freeze_panes(m_sheet, lxw_row_t(row), lxw_col_t(columns));
}

Result<> XlsxWriter::saveAs(const QString &path)
{
    const lxw_error error = m_book ? workbook_close(m_book) : LXW_ERROR_CREATING_TMPFILE;
    m_book = nullptr;
    m_sheet = nullptr;
    if (m_failed || error != LXW_NO_ERROR)
        return Failure{Failure::Kind::Storage, QString::fromLatin1(lxw_strerror(error))};
    SavedFile target(path);
    QFile written(m_file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Storage, written.errorString()};
    std::array<char, 1 << 16> chunk; // NOLINT: filled by read()
    while (!written.atEnd()) {
        const qint64 got = written.read(chunk.data(), chunk.size());
        if (got <= 0)
            return Failure{Failure::Kind::Storage, written.errorString()};
        target.write(QByteArrayView(chunk.data(), got));
    }
    return target.commit();
}

} // namespace sk
