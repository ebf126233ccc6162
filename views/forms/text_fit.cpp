// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/text_fit.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qreal smallestPoints = 5.5;
constexpr qreal step = 0.25;
// A line that is only a little too long is set smaller rather than broken.
constexpr qreal stillOneLine = 0.8;
constexpr qreal leading = 1.22;
// Where the baseline of Chinese type stands in its square.
constexpr qreal ascent = 0.88;
constexpr qsizetype mostKnown = 8192;

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
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
            painter.drawGlyphRun(box.topLeft(), run);
        return;
    }
    const QTransform before = painter.transform();
    painter.translate(box.bottomLeft());
    painter.rotate(-90);
    for (const QGlyphRun &run : glyphs)
        painter.drawGlyphRun(QPointF(), run);
    painter.setTransform(before);
}

TextFitter::TextFitter(FormFonts fonts, QString mark) : m_fonts(std::move(fonts)), m_mark(std::move(mark)) { }

const QFont &TextFitter::font(const TextStyle &style, qreal points)
{
    const int key = qRound(points / step) * 4 + (style.bold ? 2 : 0) + (style.face == Face::Serif ? 1 : 0);
    auto known = m_sizes.find(key);
    if (known == m_sizes.end())
        known = m_sizes.insert(key, m_fonts.font(style, points));
    return *known;
}

// Sets as much of the text as the box takes at one size. `complete` tells whether that was all of it, in
// height and, for a word that cannot be broken, in width.
TextFitter::Set TextFitter::setAt(const QString &text, const TextStyle &style, qreal points,
                                  const QSizeF &box)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(text, font(style, points));
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const qreal em = points * unitsPerPoint;
    const qreal height = lineHeight(points);
    const int room = std::max(0, int((box.height() + 0.01 * em - (em - height)) / height));
    QList<QTextLine> lines;
    Set set;
    layout.beginLayout();
    while (lines.size() < room) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        set.used = line.textStart() + line.textLength();
        set.text.complete = set.text.complete && line.naturalTextWidth() <= box.width() + 1;
        set.text.size.setWidth(std::max(set.text.size.width(), line.naturalTextWidth()));
        lines.append(line);
    }
    layout.endLayout();
    set.text.complete = set.text.complete && set.used >= text.size();
    set.text.size.setHeight(qreal(lines.size()) * height);
    qreal top = 0;
    if (style.align & Qt::AlignVCenter)
        top = (box.height() - set.text.size.height()) / 2;
    else if (style.align & Qt::AlignBottom)
        top = box.height() - set.text.size.height();
    for (QTextLine &line : lines) {
        qreal left = 0;
        if (style.align & Qt::AlignHCenter)
            left = (box.width() - line.naturalTextWidth()) / 2;
        else if (style.align & Qt::AlignRight)
            left = box.width() - line.naturalTextWidth();
        const qreal baseline = top + (height - em) / 2 + ascent * em;
        line.setPosition({left, baseline - line.ascent()});
        top += height;
    }
    set.text.glyphs = layout.glyphRuns();
    return set;
}

FittedText TextFitter::fitted(const QString &text, const TextStyle &style, const QSizeF &box)
{
    if (text.isEmpty())
        return {};
    const qreal nominal = style.points;
    Set set = setAt(text, style, nominal, box);
    if (set.text.complete)
        return set.text;
    const bool oneLineOnly = box.height() < 2 * lineHeight(nominal) && !text.contains(QChar::LineSeparator);
    const qreal smallest = std::min(nominal, smallestPoints);
    if (oneLineOnly) {
        const Set line = setAt(text, style, nominal, {1e7, box.height()});
        const qreal points = std::floor(nominal * box.width() / line.text.size.width() / step) * step;
        if (points >= stillOneLine * nominal && points >= smallest)
            return setAt(text, style, points, box).text;
    }
    for (qreal points = nominal - step; points >= smallest; points -= step) {
        set = setAt(text, style, points, box);
        if (set.text.complete)
            return set.text;
    }
    return shortened(text, style, box);
}

FittedText TextFitter::shortened(const QString &text, const TextStyle &style, const QSizeF &box)
{
    const qreal smallest = std::min(style.points, smallestPoints);
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    FittedText best = setAt(m_mark, style, smallest, box).text;
    while (tooLong - fits > 1) {
        const qsizetype half = (fits + tooLong) / 2;
        const FittedText set = setAt(text.left(half) + m_mark, style, smallest, box).text;
        if (set.complete)
            best = set;
        (set.complete ? fits : tooLong) = half;
    }
    best.complete = false;
    return best;
}

FittedText TextFitter::fit(const QString &text, const TextStyle &style, const QSizeF &box)
{
    const Key key{text, style, box};
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return *m_known.insert(key, fitted(withLineBreaks(text), style, box));
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

QList<FittedText> TextFitter::pieces(const QString &text, const TextStyle &style, const QSizeF &box)
{
    QList<FittedText> pieces;
    QString rest = withLineBreaks(text);
    while (!rest.isEmpty()) {
        Set set = setAt(rest, style, style.points, box);
        if (set.used == 0)
            break;
        set.text.complete = true;
        pieces.append(set.text);
        rest = rest.mid(set.used);
    }
    return pieces;
}

} // namespace sk
