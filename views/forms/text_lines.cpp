// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/text_lines.h"

#include <QTextBoundaryFinder>

namespace sk {

namespace {

// Where the baseline of Chinese type stands in its square.
constexpr qreal ascent = 0.88;
// Rounding of ems must not break a line that just fits.
constexpr qreal hair = 1e-6;

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\n' || c == 0x2028;
}

} // namespace

TextLines::TextLines(const QString &text, GlyphBook &book) : m_book(book), m_ends{0}
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        const bool pair = QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const qsizetype at = m_characters.size();
        finder.setPosition(i);
        if (at > 0 && isSpace(m_characters.last()) && m_characters.last() != U' ')
            m_hardBreaks.append(at);
        else if (at > 0 && finder.isAtBoundary())
            m_breaks.append(at);
        if (pair)
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        i += pair ? 1 : 0;
        m_characters.append(c);
        m_ends.append(m_ends.last() + (c == U'\n' || c == 0x2028 ? 0 : m_book.glyph(c).advance));
    }
}

qsizetype TextLines::endWithoutSpaces(qsizetype from, qsizetype to) const
{
    while (to > from && isSpace(m_characters.at(to - 1)))
        --to;
    return to;
}

QList<Line> TextLines::broken(qreal width) const
{
    QList<Line> lines;
    qsizetype from = 0;
    auto hard = m_hardBreaks.begin();
    auto soft = m_breaks.begin();
    while (from < m_characters.size()) {
        const qsizetype limit = hard != m_hardBreaks.end() ? *hard : m_characters.size();
        qsizetype to = limit;
        if (widthOf(from, endWithoutSpaces(from, limit)) > width + hair) {
            to = from;
            while (soft != m_breaks.end() && *soft <= from)
                ++soft;
            while (soft != m_breaks.end() && *soft < limit
                   && widthOf(from, endWithoutSpaces(from, *soft)) <= width + hair)
                to = *soft++;
            for (qsizetype any = from + 1; to == from && any <= limit; ++any)
                if (any == limit || widthOf(from, any + 1) > width + hair)
                    to = any;
        }
        const qsizetype end = endWithoutSpaces(from, to);
        lines.append({from, end, widthOf(from, end)});
        from = to;
        if (hard != m_hardBreaks.end() && from == *hard)
            ++hard;
    }
    return lines;
}

qreal TextLines::naturalWidth() const
{
    qreal widest = 0;
    for (const Line &line : broken(1e9))
        widest = std::max(widest, line.width);
    return widest;
}

bool TextLines::isOneWord() const
{
    return std::all_of(m_characters.begin(), m_characters.end(),
                       [](char32_t c) { return c > 0x20 && c < 0x7f; });
}

FittedText TextLines::set(const QList<Line> &lines, const TextStyle &style, qreal points,
                          const QSizeF &box) const
{
    const int em = qRound(points * unitsPerPoint);
    const qreal height = lineHeight(points);
    FittedText text;
    text.size.setHeight(height * qreal(lines.size()));
    qreal top = 0;
    if (style.align & Qt::AlignVCenter)
        top = (box.height() - text.size.height()) / 2;
    else if (style.align & Qt::AlignBottom)
        top = box.height() - text.size.height();
    std::map<int, std::pair<QList<quint32>, QList<QPointF>>> runs;
    for (const Line &line : lines) {
        const qreal width = line.width * em;
        qreal left = 0;
        if (style.align & Qt::AlignHCenter)
            left = (box.width() - width) / 2;
        else if (style.align & Qt::AlignRight)
            left = box.width() - width;
        const qreal baseline = top + (height - em) / 2 + ascent * em;
        for (qsizetype i = line.from; i < line.to; ++i) {
            const Glyph &glyph = m_book.glyph(m_characters.at(i));
            auto &[indexes, positions] = runs[glyph.font];
            indexes.append(glyph.index);
            // Whole units are fine enough, and a PDF of whole numbers is smaller and sooner written.
            positions.append({std::round(left + widthOf(line.from, i) * em), std::round(baseline)});
        }
        text.size.setWidth(std::max(text.size.width(), width));
        top += height;
    }
    for (const auto &[font, run] : runs) {
        QGlyphRun glyphs;
        glyphs.setRawFont(m_book.font(font, em));
        glyphs.setGlyphIndexes(run.first);
        glyphs.setPositions(run.second);
        text.glyphs.append(glyphs);
    }
    return text;
}

} // namespace sk
