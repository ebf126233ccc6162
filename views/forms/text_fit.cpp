// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/text_fit.h"

#include "views/forms/text_lines.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qreal step = 0.25;
// A line that is only a little too long is set smaller rather than broken; a number is rather set smaller
// still.
constexpr qreal stillOneLine = 0.8;
constexpr qreal stillOneNumber = 0.6;
// Where two lines have room a word or two left over are still better on the first.
constexpr qreal stillNotTwo = 0.88;
constexpr qreal leading = 1.22;
constexpr qsizetype mostKnown = 8192;

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

qsizetype linesIn(qreal height, qreal points)
{
    const qreal em = points * unitsPerPoint;
    const qreal line = lineHeight(points);
    // Leading is wanted between lines, not above the first.
    return qsizetype((height + line - 0.99 * em) / line);
}

} // namespace

qreal lineHeight(qreal points)
{
    return points * unitsPerPoint * leading;
}

void FittedText::draw(QPainter &painter, const QRectF &box) const
{
    if (!turned) {
        for (const QGlyphRun &run : glyphs)
            painter.drawGlyphRun(box.topLeft().toPoint(), run);
        return;
    }
    const QTransform before = painter.transform();
    painter.translate(box.bottomLeft().toPoint());
    painter.rotate(-90);
    for (const QGlyphRun &run : glyphs)
        painter.drawGlyphRun(QPointF(), run);
    painter.setTransform(before);
}

TextFitter::TextFitter(FormFonts fonts, QString mark, qreal smallest)
    : m_fonts(std::move(fonts)), m_mark(std::move(mark)), m_smallest(smallest)
{
}

TextFitter::~TextFitter() = default;

GlyphBook &TextFitter::book(const TextStyle &style)
{
    auto &book = m_books[{style.face, style.bold}];
    if (!book)
        book = std::make_unique<GlyphBook>(m_fonts.font(style, style.points));
    return *book;
}

FittedText TextFitter::fitted(const QString &text, const TextStyle &style, const QSizeF &box)
{
    const TextLines lines(text, book(style));
    const qreal nominal = style.points;
    const qreal smallest = std::min(nominal, m_smallest);
    const auto tried = [&](qreal points) -> std::optional<FittedText> {
        const auto broken = lines.broken(box.width() / (points * unitsPerPoint));
        if (broken.size() > linesIn(box.height(), points))
            return {};
        return lines.set(broken, style, points, box);
    };
    const qreal asWide = box.width() / (lines.naturalWidth() * unitsPerPoint);
    const qreal oneLine = std::min(nominal, std::floor(asWide / step) * step);
    const qreal floor = nominal * (lines.isOneWord() ? stillOneNumber : stillOneLine);
    const qsizetype room = lines.isOneWord() ? 1 : linesIn(box.height(), nominal);
    const qreal enough = room > 2 ? nominal : room == 2 ? nominal * stillNotTwo : floor;
    if (oneLine >= std::max(enough, smallest))
        if (const auto set = tried(oneLine))
            return *set;
    for (qreal points = nominal; points >= smallest; points -= step)
        if (const auto set = tried(points))
            return *set;
    qsizetype fits = 0;
    for (qsizetype tooLong = text.size(); tooLong - fits > 1;) {
        const qsizetype half = (fits + tooLong) / 2;
        const TextLines part(text.left(half) + m_mark, book(style));
        const bool fit
            = part.broken(box.width() / (smallest * unitsPerPoint)).size() <= linesIn(box.height(), smallest);
        (fit ? fits : tooLong) = half;
    }
    const TextLines part(text.left(fits) + m_mark, book(style));
    FittedText set = part.set(part.broken(box.width() / (smallest * unitsPerPoint)), style, smallest, box);
    set.complete = false;
    return set;
}

FittedText TextFitter::fit(const QString &text, const TextStyle &style, const QSizeF &box)
{
    if (text.isEmpty())
        return {};
    const Key key{text, style, box};
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return *m_known.insert(key, fitted(text, style, box));
}

FittedText TextFitter::fitUpright(const QString &text, const TextStyle &style, const QSizeF &box)
{
    if (!isChinese(text)) {
        FittedText turned = fit(text, style, box.transposed());
        turned.turned = true;
        return turned;
    }
    QString stacked;
    for (const QChar c : text)
        stacked += stacked.isEmpty() ? QString(c) : u"\n"_s + c;
    return fit(stacked, style, box);
}

QList<FittedText> TextFitter::lines(const QString &text, const TextStyle &style, qreal width)
{
    const TextLines lines(text, book(style));
    QList<FittedText> set;
    for (const Line &line : lines.broken(width / (style.points * unitsPerPoint)))
        set.append(lines.set({line}, style, style.points, {width, lineHeight(style.points)}));
    return set;
}

} // namespace sk
