// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/paper.h"

using namespace Qt::StringLiterals;

namespace sk {

QRectF Paper::usable() const
{
    constexpr qreal edge = 4;
    return QRectF(QPointF(), size).adjusted(strip + edge, edge, -strip - edge, -edge);
}

const QList<Paper> &papers()
{
    static const QList<Paper> all{
        {u"a4"_s, {210, 297}, 0},
        {u"a5"_s, {148, 210}, 0},
        {u"continuous_279"_s, {241.3, 279.4}, 12.7},
        {u"continuous_140"_s, {241.3, 139.7}, 12.7},
        {u"continuous_93"_s, {241.3, 93.1}, 12.7},
    };
    return all;
}

const Paper *paperNamed(QStringView id)
{
    for (const Paper &paper : papers())
        if (paper.id == id)
            return &paper;
    return nullptr;
}

} // namespace sk
