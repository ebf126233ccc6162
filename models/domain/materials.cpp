// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/materials.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Material materialFrom(const QString &piece)
{
    // The quantity is the last number of a piece: 4芯电源线3米 are three metres of a line with four cores.
    static const QRegularExpression shape(u"^(.*?[^\\d.×xX*\\s])\\s*[×xX*]?\\s*(\\d+(?:\\.\\d+)?)\\s*"
                                          u"(\\p{Han}{0,2}|m|cm|kg)$"_s);
    const auto match = shape.match(piece);
    return match.hasMatch() ? Material{match.captured(1), match.captured(2).toDouble(), match.captured(3)}
                            : Material{piece, 0, {}};
}

} // namespace

QList<Material> materialsIn(const QString &text)
{
    static const QRegularExpression between(u"[、，,；;。\\n]"_s);
    QList<Material> materials;
    for (const QString &piece : text.split(between))
        if (const QString tidy = piece.simplified(); !tidy.isEmpty())
            materials.append(materialFrom(tidy));
    return materials;
}

QString written(const QList<Material> &materials)
{
    QStringList lines;
    for (const Material &material : materials) {
        const QString quantity = QString::number(material.quantity, 'g', 10);
        if (material.quantity == 0)
            lines.append(material.item);
        else if (material.unit.isEmpty())
            lines.append(u"%1 × %2"_s.arg(material.item, quantity));
        else
            lines.append(u"%1 %2 %3"_s.arg(material.item, quantity, material.unit));
    }
    return lines.join(u"、"_s);
}

QList<Material> together(const QList<Material> &materials)
{
    QList<Material> sums;
    for (const Material &material : materials) {
        const auto same = std::ranges::find_if(sums, [&](const Material &sum) {
            return sum.item == material.item && sum.unit == material.unit
                && (sum.quantity == 0) == (material.quantity == 0);
        });
        if (same == sums.end())
            sums.append(material);
        else
            same->quantity += material.quantity;
    }
    return sums;
}

} // namespace sk
