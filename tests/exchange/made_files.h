// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/read_workbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <utility>
#include <zip.h>

namespace sk {

//! Files a test makes for itself; they go away with it.
class MadeFiles {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file of the test");
        return file.fileName();
    }

    using Parts = QList<std::pair<QByteArray, QByteArray>>; //!< name and content, in this order
    QString zip(const QString &name, const Parts &parts) const
    {
        zip_t *archive
            = zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto &[part, content] : parts) {
            zip_source_t *source
                = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
            if (zip_file_add(archive, part.constData(), source, 0) < 0)
                qFatal("cannot add a part to a zip of the test");
        }
        if (zip_close(archive) != 0)
            qFatal("cannot write a zip of the test");
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

//! The parts of the smallest xlsx; a test replaces what it is about.
struct XlsxParts {
    QByteArray rows; //!< content of <sheetData>
    QByteArray afterRows; //!< e.g. merged cells
    QByteArray strings = "<si><t>0</t></si>"; //!< content of <sst>
    QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    QByteArray workbookProperties;
    QByteArray sheetState;
    QByteArray prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    MadeFiles::Parts parts() const
    {
        const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray relations
            = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        return {
            {"_rels/.rels",
             relations + "<Relationship Id=\"a\" Type=\"" + office
                 + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<workbook " + main + " xmlns:r=\"" + office + "\">" + workbookProperties
                 + "<sheets><sheet name=\"一\" " + sheetState
                 + " sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             relations + "<Relationship Id=\"s\" Type=\"" + office
                 + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"" + office
                 + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"" + office
                 + "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/sharedStrings.xml", "<sst " + main + ">" + strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet " + main + ">" + styles + "</styleSheet>"},
            {"xl/worksheets/sheet1.xml",
             prolog + "<worksheet " + main + "><sheetData>" + rows + "</sheetData>" + afterRows
                 + "</worksheet>"},
        };
    }
};

//! One row of cells for XlsxParts.
inline QByteArray xlsxRow(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

//! A sheet as a person would copy it: "A | B | C" per row, kinds other than text marked with a letter.
inline QStringList printed(const Sheet &sheet)
{
    QStringList rows;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < sheet.columnCount(); ++column) {
            const Cell cell = sheet.at(row, column);
            const QChar mark = QStringLiteral("  #@?!").at(int(cell.kind));
            cells.append(mark == u' ' ? cell.text.toString() : mark + cell.text.toString());
        }
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows;
}

//! The first sheet's rows, or the refusal as a single row.
inline QStringList printed(const WorkbookReading &reading)
{
    if (const auto *refusal = std::get_if<Refusal>(&reading))
        return {QStringLiteral("refused %1 %2").arg(int(refusal->problem)).arg(refusal->argument)};
    const Workbook &book = std::get<Workbook>(reading);
    return book.sheets.isEmpty() ? QStringList() : printed(book.sheets.first());
}

//! Why a file was refused; nothing when it was read.
inline std::optional<SheetProblem> refusalOf(const WorkbookReading &reading)
{
    const auto *refusal = std::get_if<Refusal>(&reading);
    return refusal ? std::optional(refusal->problem) : std::nullopt;
}

} // namespace sk
