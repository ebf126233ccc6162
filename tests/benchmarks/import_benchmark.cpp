// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! A vehicle list of 20 columns from xlsx into checked rows, and a list out to xlsx, each against the
//! libraries alone: libzip and Expat with handlers that only count, libxlsxwriter fed with ready bytes.

#include "models/domain/registration.h"
#include "models/exchange/check_sheet.h"
#include "models/exchange/export_table.h"
#include "models/exchange/read_workbook.h"
#include "models/exchange/titles.h"
#include "tests/benchmarks/generator.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::benchmark;

namespace {

constexpr quint64 seed = 20240514;
constexpr int pairs = 5; // ours and theirs in turn; the medians are compared

QStringList fields()
{
    return {
        u"plate"_s,       u"plate_colour"_s, u"customer_name"_s,   u"contact"_s,        u"phone"_s,
        u"address"_s,     u"vin"_s,          u"vehicle_type"_s,    u"brand_model"_s,    u"engine_number"_s,
        u"vehicle_use"_s, u"load_kg"_s,      u"terminal_number"_s, u"terminal_maker"_s, u"terminal_model"_s,
        u"imei"_s,        u"sim_number"_s,   u"iccid"_s,           u"installer_name"_s, u"installed_at"_s};
}

//! The generated registrations as a firm would write them.
QList<QStringList> rowsOf(int count)
{
    static const KindInfo info = describe<Registration>();
    Generator generator(seed);
    QList<QStringList> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Registration registration = generator.registration();
        const Row values = toRow(registration);
        QStringList row;
        for (const QString &field : fields()) {
            const Value &value = values.at(info.indexOf(field));
            const auto *number = std::get_if<qint64>(&value);
            const auto *text = std::get_if<QString>(&value);
            row.append(field == u"installed_at" ? registration.installedAt.date().toString(Qt::ISODate)
                           : number             ? QString::number(*number)
                           : text               ? *text
                                                : QString());
        }
        rows.append(row);
    }
    return rows;
}

QList<ExportColumn> columns()
{
    QList<ExportColumn> columns;
    for (const QString &field : fields()) {
        const auto holds = field == u"load_kg" ? ExportColumn::Holds::Number
            : field == u"installed_at"         ? ExportColumn::Holds::Day
                                               : ExportColumn::Holds::Text;
        columns.append({usualTitle(u"registration"_s, field), holds});
    }
    return columns;
}

double exported(const QString &path, const QList<QStringList> &rows)
{
    qsizetype next = 0;
    return milliseconds([&] {
        const auto written = exportTable({path}, columns(), [&](QStringList &row) {
            if (next == rows.size())
                return false;
            row = rows.at(next++);
            return true;
        });
        if (!written)
            qFatal("the list was not written");
    });
}

//! The library alone; `shared` keeps every text once, as Excel and WPS do.
double written(const QString &path, const QList<QList<QByteArray>> &rows, bool shared)
{
    return milliseconds([&] {
        lxw_workbook_options options{};
        options.constant_memory = shared ? LXW_FALSE : LXW_TRUE;
        lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (qsizetype column = 0; column < rows.at(row).size(); ++column)
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                       rows.at(row).at(column).constData(), nullptr);
        if (workbook_close(book) != LXW_NO_ERROR)
            qFatal("libxlsxwriter did not write");
    });
}

double readAndChecked(const QString &path, const Bench &bench, int expected)
{
    return milliseconds([&] {
        const auto reading = readWorkbook(path);
        const auto &book = std::get<Workbook>(reading);
        const FoundSheet found = findSheet(book, u"registration"_s);
        const auto preview = checkSheet(book, found.sheet, found.layout, {bench});
        if (!preview || preview->counts().all() != expected)
            qFatal("not every row was read");
    });
}

double parsedBare(const QString &path)
{
    return milliseconds([&] {
        qint64 heard = 0;
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
        std::array<char, 1 << 16> chunk; // NOLINT: filled by the library
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
            XML_Parser parser = XML_ParserCreate(nullptr);
            XML_SetUserData(parser, &heard);
            XML_SetElementHandler(
                parser, [](void *count, const char *, const char **) { ++*static_cast<qint64 *>(count); },
                [](void *, const char *) {});
            XML_SetCharacterDataHandler(parser, [](void *count, const char *, int length) {
                *static_cast<qint64 *>(count) += length;
            });
            for (zip_int64_t got = 0; (got = zip_fread(file, chunk.data(), chunk.size())) > 0;)
                XML_Parse(parser, chunk.data(), int(got), 0);
            XML_ParserFree(parser);
            zip_fclose(file);
        }
        zip_discard(archive);
        if (heard == 0)
            qFatal("Expat heard nothing");
    });
}

void measureImport(const QString &name, const QString &path, const Bench &bench, int rows)
{
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < pairs; ++i) {
        theirs.append(parsedBare(path));
        ours.append(readAndChecked(path, bench, rows));
    }
    tell({name, rows * 1000.0 / quantile(ours, 0.5), u"rows/s"_s, u"libzip and Expat alone, one thread"_s,
          rows * 1000.0 / quantile(theirs, 0.5), u">= 0.6 of the bare reader"_s});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = int(argument("--rows", 100'000, argc, argv));
    const auto reference = readReference(u":/reference"_s);
    const QTemporaryDir folder;
    if (!reference || !folder.isValid())
        return 1;
    const Bench bench{*reference, QDate(2026, 11, 23)};
    const QList<QStringList> rows = rowsOf(count);
    QList<QList<QByteArray>> bytes;
    QList<QByteArray> titles;
    for (const ExportColumn &column : columns())
        titles.append(column.title.toUtf8());
    bytes.append(titles);
    for (const QStringList &row : rows) {
        QList<QByteArray> texts;
        for (const QString &text : row)
            texts.append(text.toUtf8());
        bytes.append(texts);
    }

    const QString list = folder.filePath(u"list.xlsx"_s);
    const QString shared = folder.filePath(u"shared.xlsx"_s);
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < 3; ++i) {
        theirs.append(written(shared, bytes, false));
        ours.append(exported(list, rows));
    }
    tell({u"xlsx export, 20 columns"_s,
          count * 1000.0 / quantile(ours, 0.5),
          u"rows/s"_s,
          u"libxlsxwriter alone, constant memory"_s,
          count * 1000.0 / quantile(theirs, 0.5),
          {}});
    written(shared, bytes, true);
    measureImport(u"xlsx import, inline strings, read and checked"_s, list, bench, count);
    measureImport(u"xlsx import, shared strings, read and checked"_s, shared, bench, count);
    return 0;
}
