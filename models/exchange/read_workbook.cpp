// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/read_workbook.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/html_reader.h"
#include "models/exchange/ods_reader.h"
#include "models/exchange/sheet_format.h"
#include "models/exchange/text_decoding.h"
#include "models/exchange/workbook_builder.h"
#include "models/exchange/xls_reader.h"
#include "models/exchange/xlsx_package.h"
#include "models/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qint64 headBytes = 4096;

WorkbookReading ended(const Trouble &trouble, WorkbookBuilder &builder, Workbook::Format format,
                      DateSystem dates = DateSystem::From1900)
{
    if (trouble)
        return *trouble;
    return builder.take(format, dates);
}

WorkbookReading readZip(const QString &path, const Watch &watch, const SheetLimits &limits)
{
    ZipContainer container(limits, watch);
    if (const Trouble trouble = container.open(path))
        return *trouble;
    WorkbookBuilder builder(limits);
    if (container.contains(u"mimetype")) {
        const QByteArray type = container.head(u"mimetype", 100).trimmed();
        if (type == "application/vnd.oasis.opendocument.spreadsheet"
            || type == "application/vnd.oasis.opendocument.spreadsheet-template")
            return ended(readOds(container, builder), builder, Workbook::Format::Ods);
        return Refusal{SheetProblem::NotASpreadsheet, QString::fromLatin1(type)};
    }
    QString workbook = mainPart(container);
    if (workbook.isEmpty())
        workbook = u"xl/workbook.xml"_s;
    if (workbook.endsWith(u".bin"))
        return Refusal{SheetProblem::BinaryWorkbook, {}};
    if (!container.contains(workbook)) {
        const bool binary = container.contains(u"xl/workbook.bin");
        return Refusal{binary ? SheetProblem::BinaryWorkbook : SheetProblem::NotASpreadsheet, {}};
    }
    DateSystem dates = DateSystem::From1900;
    const Trouble trouble = readXlsx(container, workbook, builder, dates);
    return ended(trouble, builder, Workbook::Format::Xlsx, dates);
}

WorkbookReading readOle(QFile &file, const Watch &watch, const SheetLimits &limits)
{
    // A password turns an xlsx into an old-style file whose directory names this stream.
    const QByteArray encrypted = QByteArray::fromRawData(reinterpret_cast<const char *>(u"EncryptedPackage"),
                                                         qsizetype(sizeof(u"EncryptedPackage")) - 2);
    if (file.readAll().contains(encrypted))
        return Refusal{SheetProblem::Encrypted, {}};
    WorkbookBuilder builder(limits);
    DateSystem dates = DateSystem::From1900;
    const Trouble trouble = readXls(file.fileName(), watch, builder, dates);
    return ended(trouble, builder, Workbook::Format::Xls, dates);
}

WorkbookReading readText(QFile &file, const Watch &watch, const SheetLimits &limits)
{
    const auto decoded = decodeText(file.readAll());
    if (!decoded)
        return Refusal{SheetProblem::UnreadableEncoding, {}};
    WorkbookBuilder builder(limits);
    switch (guessTextFormat(decoded->text)) {
    case TextFormat::Binary:
        return Refusal{SheetProblem::NotASpreadsheet, {}};
    case TextFormat::OtherXml:
        return Refusal{SheetProblem::NotASpreadsheet, u"XML"_s};
    case TextFormat::WebArchive:
        return Refusal{SheetProblem::WebArchive, {}};
    case TextFormat::XmlSpreadsheet2003:
        return Refusal{SheetProblem::XmlSpreadsheet2003, {}};
    case TextFormat::Html:
        return ended(readHtmlTables(decoded->text, watch, builder), builder, Workbook::Format::Html);
    case TextFormat::Separated:
        break;
    }
    bool openQuote = false;
    if (const Trouble trouble = readSeparated(decoded->text, watch, builder, openQuote))
        return *trouble;
    Workbook book = builder.take(Workbook::Format::Text);
    book.cutShort = openQuote || decoded->cutShort;
    book.sheets.first().name = QFileInfo(file).completeBaseName().left(100);
    return book;
}

WorkbookReading readAny(const QString &path, const Watch &watch, const SheetLimits &limits)
{
    QFile file(path);
    // Opening a pipe would wait for somebody to write to it, and a device has no end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Refusal{SheetProblem::Missing, {}};
    if (file.size() == 0)
        return Refusal{SheetProblem::Empty, {}};
    if (file.size() > limits.fileBytes)
        return Refusal{SheetProblem::FileTooLarge, QString::number(limits.fileBytes >> 20)};
    const FormatGuess guess = guessFormat(file.peek(headBytes));
    switch (guess.format) {
    case SheetFormat::Zip:
        return readZip(path, watch, limits);
    case SheetFormat::Ole:
        return readOle(file, watch, limits);
    case SheetFormat::Text:
        return readText(file, watch, limits);
    case SheetFormat::Other:
        break;
    }
    return Refusal{SheetProblem::NotASpreadsheet, guess.name};
}

} // namespace

WorkbookReading readWorkbook(const QString &path, const Watch &watch, const SheetLimits &limits)
{
    WorkbookReading reading = readAny(path, watch, limits);
    if (auto *book = std::get_if<Workbook>(&reading))
        book->path = path;
    return reading;
}

} // namespace sk
