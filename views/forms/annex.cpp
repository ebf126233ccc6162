// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/annex.h"

#include "views/forms/cell_geometry.h"
#include "views/forms/code_painter.h"
#include "views/forms/form_ground.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qreal codeSide = 18.5; // millimetres, as on the form
constexpr qreal headHeight = codeSide + 1.5;
constexpr qreal footHeight = 9;

const Words titleWords{u"%1 附页"_s, u"%1, annex"_s};
const Words pageWords{u"第 %1 页  共 %2 页"_s, u"Page %1 of %2"_s};
const Words numberWords{u"编号：%1"_s, u"No. %1"_s};
const Words signWords{
    u"客户签字：______________    安装单位签字：______________    日期：__________"_s,
    u"Customer: ______________    Installing company: ______________    Date: __________"_s};

QRectF roomOn(const FormSheet &sheet)
{
    return sheet.paper.usable().adjusted(6, 2, -6, -2);
}

void paintLine(QPainter &painter, const QString &text, const TextStyle &style, const QRectF &millimetres,
               TextFitter &fitter)
{
    const QRectF box = inUnits(millimetres);
    if (!text.isEmpty())
        fitter.fit(text, style, box.size()).draw(painter, box);
}

} // namespace

QList<FormPage> annexPages(const QList<Annexed> &texts, const FormSheet &sheet, TextFitter &fitter)
{
    const QRectF paper = inUnits(roomOn(sheet).adjusted(0, headHeight, 0, -footHeight));
    TextStyle plain = sheet.plain;
    plain.align = Qt::AlignLeft | Qt::AlignTop;
    TextStyle strong = plain;
    strong.bold = true;
    const qreal line = lineHeight(plain.points);
    QList<FormPage> pages;
    qreal top = paper.bottom();
    const auto set = [&](const QString &text, const TextStyle &style) {
        for (const FittedText &piece : fitter.lines(text, style, paper.width())) {
            if (top + line > paper.bottom()) {
                pages.append(FormPage{1, 1, 0, 0, false, {}});
                top = paper.top() + line / 2;
            }
            pages.last().annex.append({QRectF(paper.left(), top, paper.width(), line), piece});
            top += line;
        }
    };
    for (const Annexed &annexed : texts) {
        set(annexed.label, strong);
        set(annexed.text, plain);
        top += line / 2;
    }
    return pages;
}

void paintAnnex(QPainter &painter, const FormPage &page, const AnnexHead &head, const FormSheet &sheet,
                FormLanguage language, TextFitter &fitter)
{
    const QRectF room = roomOn(sheet);
    const qreal wide = room.width() - codeSide - 2;
    TextStyle strong = sheet.plain;
    strong.bold = true;
    strong.points = std::max(strong.points, 10.0);
    paintLine(painter, titleWords.in(language).arg(head.title), strong,
              {room.left(), room.top(), wide, codeSide / 3}, fitter);
    paintLine(painter, numberWords.in(language).arg(head.mark.number), sheet.plain,
              {room.left(), room.top() + codeSide / 3, wide, codeSide / 3}, fitter);
    const QString place = pageWords.in(language).arg(page.number).arg(page.count);
    paintLine(painter, head.copy + u"    "_s + place, sheet.plain,
              {room.left(), room.top() + 2 * codeSide / 3, wide, codeSide / 3}, fitter);
    if (!head.mark.number.isEmpty())
        paintCode(painter, written(head.mark),
                  inUnits({room.right() - codeSide, room.top(), codeSide, codeSide}));
    painter.setPen(thinPen());
    for (const qreal y : {room.top() + headHeight, room.bottom() - footHeight})
        painter.drawLine(
            QLineF(inUnits({room.left(), y, 0, 0}).topLeft(), inUnits({room.right(), y, 0, 0}).topLeft()));
    painter.setPen(Qt::black);
    for (const FormPage::Piece &piece : page.annex)
        piece.text.draw(painter, piece.box);
    paintLine(painter, signWords.in(language), sheet.plain,
              {room.left(), room.bottom() - footHeight, room.width(), footHeight}, fitter);
}

} // namespace sk
