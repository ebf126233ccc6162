// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/layout_check.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// A company seal is 40 mm to 42 mm across.
constexpr qreal sealSize = 42;
// 29 modules and the quiet zone of 4 on either side at 0.5 mm, the least a phone reads from a dot-matrix
// print.
constexpr qreal codeSize = 18.5;
constexpr qreal tolerance = 0.01;

bool mayMeet(Pages a, Pages b)
{
    return a == Pages::Every || b == Pages::Every || a == b;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > tolerance && common.height() > tolerance;
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

QString problemWith(const FormCell &cell, const FormSheet &sheet)
{
    if (!holds(sheet.paper.usable(), cell.box))
        return u"“%1” stands off the paper"_s.arg(cell.name);
    const qreal side = std::min(cell.box.width(), cell.box.height()) + tolerance;
    if (cell.kind == FormCellKind::Seal && side < sealSize)
        return u"“%1” is too small for a seal of %2 mm"_s.arg(cell.name).arg(sealSize);
    if (cell.kind == FormCellKind::Code && side < codeSize)
        return u"“%1” is too small for a code of %2 mm"_s.arg(cell.name).arg(codeSize);
    return {};
}

QString problemWith(const FormTable &table, const FormSheet &sheet)
{
    if (table.rowsPerPage() < 1 || table.rowsOnLast() < 1 || table.rowsOnLast() > table.rowsPerPage())
        return u"the table holds no rows"_s;
    if (!holds(sheet.paper.usable(), table.box))
        return u"the table stands off the paper"_s;
    for (const FormCell &cell : sheet.cells) {
        QRectF box = table.box;
        if (cell.pages == Pages::Last)
            box.setHeight(table.lastHeight);
        if (overlap(box, cell.box))
            return u"the table lies over “%1”"_s.arg(cell.name);
    }
    return {};
}

QString problemWith(const FormSheet &sheet)
{
    for (qsizetype i = 0; i < sheet.cells.size(); ++i) {
        const FormCell &cell = sheet.cells.at(i);
        if (const QString problem = problemWith(cell, sheet); !problem.isEmpty())
            return problem;
        for (qsizetype j = 0; j < i; ++j)
            if (mayMeet(cell.pages, sheet.cells.at(j).pages) && overlap(cell.box, sheet.cells.at(j).box))
                return u"“%1” lies over “%2”"_s.arg(cell.name, sheet.cells.at(j).name);
    }
    return sheet.table ? problemWith(*sheet.table, sheet) : QString();
}

} // namespace

QString problemWith(const FormLayout &layout)
{
    QStringList seen;
    for (const FormSheet &sheet : layout.sheets) {
        if (seen.contains(sheet.paper.id))
            return u"sheet %1: twice"_s.arg(sheet.paper.id);
        seen.append(sheet.paper.id);
        if (const QString problem = problemWith(sheet); !problem.isEmpty())
            return u"sheet %1: %2"_s.arg(sheet.paper.id, problem);
    }
    return seen.isEmpty() ? u"no sheets"_s : QString();
}

} // namespace sk
