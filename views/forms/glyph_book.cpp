// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/glyph_book.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

namespace sk {

namespace {

constexpr int measuringSize = 1000;

QFont sized(QFont font, int pixelSize)
{
    font.setPixelSize(pixelSize);
    return font;
}

} // namespace

GlyphBook::GlyphBook(const QFont &face)
    : m_face(sized(face, measuringSize))
    , m_fonts{QRawFont::fromFont(m_face, QFontDatabase::SimplifiedChinese)}
{
}

const Glyph &GlyphBook::glyph(char32_t character)
{
    auto known = m_glyphs.find(character);
    if (known == m_glyphs.end())
        known = m_glyphs.insert(character, found(character));
    return *known;
}

Glyph GlyphBook::found(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    const auto measured = [](int font, const QRawFont &raw, quint32 index) {
        const QList<QPointF> advances = raw.advancesForGlyphIndexes({index});
        return Glyph{font, index, advances.isEmpty() ? 0 : advances.first().x() / measuringSize};
    };
    const QList<quint32> own = m_fonts.front().glyphIndexesForString(text);
    if (!own.isEmpty() && own.first() != 0)
        return measured(0, m_fonts.front(), own.first());
    // The system knows which font has a rare character of a name.
    QTextLayout layout(text, m_face);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const quint32 index = run.glyphIndexes().value(0);
        if (index == 0)
            continue;
        auto font = std::find(m_fonts.begin(), m_fonts.end(), run.rawFont());
        if (font == m_fonts.end())
            font = m_fonts.insert(m_fonts.end(), run.rawFont());
        return measured(int(font - m_fonts.begin()), *font, index);
    }
    return measured(0, m_fonts.front(), 0);
}

const QRawFont &GlyphBook::font(int font, int pixelSize)
{
    const std::pair key(font, pixelSize);
    auto known = m_sizes.find(key);
    if (known == m_sizes.end()) {
        QRawFont raw = m_fonts[size_t(font)];
        raw.setPixelSize(pixelSize);
        known = m_sizes.insert(key, raw);
    }
    return *known;
}

} // namespace sk
