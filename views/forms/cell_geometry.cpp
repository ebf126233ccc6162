// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/cell_geometry.h"

namespace sk {

namespace {

constexpr qreal beside = 1.2 * unitsPerMm; //!< between a rule and a value
constexpr qreal besideLabel = 0.6 * unitsPerMm;
constexpr qreal above = 0.3 * unitsPerMm;
constexpr qreal captionPoints = 6.5;

qreal captionHeight()
{
    return lineHeight(captionPoints) + above;
}

bool hasCaption(const FormCell &cell)
{
    const bool labelled = cell.kind == FormCellKind::Field || cell.kind == FormCellKind::Checks;
    return labelled && cell.labelWidth == 0 && !cell.label.chinese.isEmpty();
}

} // namespace

QRectF inUnits(const QRectF &millimetres)
{
    return {millimetres.topLeft() * unitsPerMm, millimetres.size() * unitsPerMm};
}

QRectF labelBox(const FormCell &cell)
{
    QRectF box = inUnits(cell.box);
    switch (cell.kind) {
    case FormCellKind::Field:
    case FormCellKind::Checks:
        if (cell.labelWidth > 0)
            box.setWidth(cell.labelWidth * unitsPerMm);
        else
            box.setHeight(captionHeight());
        break;
    case FormCellKind::Signature:
        box.setHeight(std::min(box.height(), 5.5 * unitsPerMm));
        return box.adjusted(beside, above, -beside, 0);
    case FormCellKind::Seal:
        box.setTop(box.bottom() - 6 * unitsPerMm);
        break;
    case FormCellKind::Text:
    case FormCellKind::Code:
        break;
    }
    const qreal side = (cell.labelStyle.align & Qt::AlignHCenter) ? besideLabel : beside;
    return box.adjusted(side, above, -side, -above);
}

QRectF valueBox(const FormCell &cell)
{
    QRectF box = inUnits(cell.box);
    if (cell.kind == FormCellKind::Code)
        return box;
    box.setLeft(box.left() + cell.labelWidth * unitsPerMm);
    if (cell.kind == FormCellKind::Signature) {
        box.setTop(box.top() + 5.5 * unitsPerMm);
        box.setBottom(std::max(box.bottom() - 5.5 * unitsPerMm, box.top() + 3.5 * unitsPerMm));
    }
    if (hasCaption(cell))
        box.setTop(box.top() + captionHeight());
    return box.adjusted(beside, above, -beside, -above);
}

QList<CheckBox> checkBoxes(const FormCell &cell, FormLanguage language, TextFitter &fitter)
{
    const QRectF room = valueBox(cell);
    TextStyle style = cell.valueStyle;
    style.align = Qt::AlignLeft | Qt::AlignVCenter;
    for (;; style.points -= 0.5) {
        const qreal em = style.points * unitsPerPoint;
        const qreal square = 0.9 * em;
        const qreal height = lineHeight(style.points);
        QList<CheckBox> boxes;
        QPointF at = room.topLeft();
        for (const Option &option : cell.options) {
            const FittedText label = fitter.fit(option.label.in(language), style, {1e6, height});
            const qreal width = square + 0.3 * em + label.size.width();
            if (at.x() > room.left() && at.x() + width > room.right() + 1)
                at = {room.left(), at.y() + height * 1.1};
            boxes.append({option.word, QRectF(at.x(), at.y() + (height - square) / 2, square, square),
                          QRectF(at.x() + square + 0.3 * em, at.y(), label.size.width(), height), label});
            at.rx() += width + 0.9 * em;
        }
        const qreal bottom = at.y() + height;
        const bool wide = std::any_of(boxes.begin(), boxes.end(), [&](const CheckBox &box) {
            return box.labelBox.right() > room.right() + 1;
        });
        if ((wide || bottom > room.bottom() + 0.2 * em) && style.points > std::max(6.0, fitter.smallest()))
            continue;
        const QPointF down(0, std::max(0.0, (room.bottom() - bottom) / 2));
        for (CheckBox &box : boxes) {
            box.square.translate(down);
            box.labelBox.translate(down);
        }
        return boxes;
    }
}

} // namespace sk
