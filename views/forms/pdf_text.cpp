// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/pdf_text.h"

#include <QFontDatabase>
#include <QRawFont>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr char16_t firstRadical = 0x2e80;
constexpr char16_t lastRadical = 0x2fdf;
constexpr char16_t firstIdeograph = 0x4e00;
constexpr char16_t lastIdeograph = 0x9fff;

QList<quint32> glyphsOf(const QRawFont &font, char16_t first, char16_t last)
{
    QString all;
    for (uint c = first; c <= last; ++c)
        all += QChar(c);
    return font.glyphIndexesForString(all);
}

QByteArray spelt(uint character)
{
    return '<' + QByteArray::number(character, 16).toUpper().rightJustified(4, '0') + '>';
}

} // namespace

PdfText::PdfText(QIODevice &out, const FormFonts &fonts) : m_out(out)
{
    for (const Face face : {Face::Sans, Face::Serif}) {
        const QRawFont font
            = QRawFont::fromFont(fonts.font({10, false, face, {}}, 10), QFontDatabase::SimplifiedChinese);
        QHash<quint32, uint> ideographs;
        const QList<quint32> glyphs = glyphsOf(font, firstIdeograph, lastIdeograph);
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            ideographs.insert(glyphs.at(i), firstIdeograph + uint(i));
        ideographs.remove(0);
        const QList<quint32> radicals = glyphsOf(font, firstRadical, lastRadical);
        for (qsizetype i = 0; i < radicals.size(); ++i)
            if (const auto found = ideographs.constFind(radicals.at(i)); found != ideographs.cend())
                m_ideographs.insert(spelt(firstRadical + uint(i)), spelt(*found));
    }
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

// A line of the table is `<from> <to> [<meaning> …]` or `<from> <to> <meaning>`, where a range counts on from
// its first meaning and is left alone unless it is one glyph.
QByteArray PdfText::mended(const QByteArray &table) const
{
    QByteArrayList lines = table.split('\n');
    for (QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        const bool list = line.contains('[');
        if (!list && (words.size() != 3 || words.at(0) != words.at(1)))
            continue;
        for (qsizetype at = list ? line.indexOf('[') : line.lastIndexOf('<'); at >= 0;
             at = line.indexOf('<', at + 1))
            if (const auto found = m_ideographs.constFind(line.mid(line.indexOf('<', at), 6));
                found != m_ideographs.cend())
                line.replace(line.indexOf('<', at), 6, *found);
    }
    return lines.join('\n');
}

qint64 PdfText::readData(char * /*data*/, qint64 /*size*/)
{
    return -1;
}

qint64 PdfText::writeData(const char *data, qint64 size)
{
    const QByteArray part = QByteArray::fromRawData(data, size);
    if (!part.contains("begincmap"))
        return m_out.write(data, size);
    return m_out.write(mended(part)) == size ? size : -1;
}

} // namespace sk
