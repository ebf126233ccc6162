// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/form_ground.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const Words dateLine{u"年\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0月\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0日"_s,
                     u"Date:"_s + QString(24, QChar::Nbsp)};

}

bool standsOn(Pages pages, bool first, bool last)
{
    switch (pages) {
    case Pages::Every:
        return true;
    case Pages::First:
        return first;
    case Pages::Last:
        return last;
    }
    return true;
}

QPen thinPen()
{
    return {Qt::black, 0.3 * unitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin};
}

QPen strongPen()
{
    return {Qt::black, 0.5 * unitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin};
}

FormGround::FormGround(const FormSheet &sheet, FormLanguage language, TextFitter &fitter)
    : m_rules(sheet.rules)
{
    for (Rule &rule : m_rules)
        rule.line = QLineF((rule.line.p1() * unitsPerMm).toPoint(), (rule.line.p2() * unitsPerMm).toPoint());
    for (const FormCell &cell : sheet.cells) {
        addLabel(cell, language, fitter);
        if (cell.kind == FormCellKind::Signature)
            addSignature(cell, language, fitter);
        for (const CheckBox &box :
             cell.kind == FormCellKind::Checks ? checkBoxes(cell, language, fitter) : QList<CheckBox>()) {
            m_squares.append({box.square, cell.pages});
            add(cell, box.labelBox, box.label);
        }
    }
    gather();
}

// All upright texts of one font and the same pages become one run of glyphs: a few calls a page, not a
// hundred.
void FormGround::gather()
{
    QList<Still> gathered;
    QList<std::pair<Pages, QGlyphRun>> runs;
    for (const Still &still : m_stills) {
        if (still.text.turned) {
            gathered.append(still);
            continue;
        }
        for (const QGlyphRun &run : still.text.glyphs) {
            const auto same = std::find_if(runs.begin(), runs.end(), [&](const auto &other) {
                return other.first == still.pages && other.second.rawFont() == run.rawFont();
            });
            auto &[pages, all] = same != runs.end() ? *same : runs.emplaceBack(still.pages, QGlyphRun());
            all.setRawFont(run.rawFont());
            all.setGlyphIndexes(all.glyphIndexes() + run.glyphIndexes());
            QList<QPointF> positions = all.positions();
            for (const QPointF &at : run.positions())
                positions.append(still.box.topLeft().toPoint() + at);
            all.setPositions(positions);
        }
    }
    for (const auto &[pages, run] : runs)
        gathered.append({{}, {{run}, {}}, pages});
    m_stills = gathered;
}

void FormGround::add(const FormCell &cell, const QRectF &box, const FittedText &text)
{
    if (!text.complete)
        m_tooLong.append(cell.name);
    if (!text.glyphs.isEmpty())
        m_stills.append({box, text, cell.pages});
}

void FormGround::addLabel(const FormCell &cell, FormLanguage language, TextFitter &fitter)
{
    const QString &label = cell.label.in(language);
    if (label.isEmpty() || !placeholdersIn(label).isEmpty())
        return;
    const QRectF box = labelBox(cell);
    TextStyle style = cell.labelStyle;
    const bool caption
        = cell.labelWidth == 0 && (cell.kind == FormCellKind::Field || cell.kind == FormCellKind::Checks);
    if (caption) {
        style.points = std::min(style.points, 6.5);
        style.align = Qt::AlignLeft | Qt::AlignVCenter;
    }
    if (cell.kind == FormCellKind::Signature)
        style.align = Qt::AlignLeft | Qt::AlignVCenter;
    add(cell, box,
        cell.upright ? fitter.fitUpright(label, style, box.size()) : fitter.fit(label, style, box.size()));
}

void FormGround::addSignature(const FormCell &cell, FormLanguage language, TextFitter &fitter)
{
    QRectF box = inUnits(cell.box).adjusted(unitsPerMm, 0, -2 * unitsPerMm, -0.5 * unitsPerMm);
    box.setTop(box.bottom() - 5.5 * unitsPerMm);
    TextStyle style = cell.labelStyle;
    style.align = Qt::AlignRight | Qt::AlignVCenter;
    add(cell, box, fitter.fit(dateLine.in(language), style, box.size()));
}

void FormGround::draw(QPainter &painter, bool first, bool last) const
{
    painter.setBrush(Qt::NoBrush);
    QList<QLineF> thin;
    QList<QLineF> strong;
    for (const Rule &rule : m_rules)
        if (standsOn(rule.pages, first, last))
            (rule.outer ? strong : thin).append(rule.line);
    painter.setPen(thinPen());
    painter.drawLines(thin);
    for (const Square &square : m_squares)
        if (standsOn(square.pages, first, last))
            painter.drawRect(square.box);
    painter.setPen(strongPen());
    painter.drawLines(strong);
    painter.setPen(Qt::black);
    for (const Still &still : m_stills)
        if (standsOn(still.pages, first, last))
            still.text.draw(painter, still.box);
}

} // namespace sk
