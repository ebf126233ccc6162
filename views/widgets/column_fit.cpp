// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/column_fit.h"

#include <algorithm>

namespace sk {

QList<int> fittedColumns(const QList<int> &wanted, int room, int least)
{
    // From the narrowest on, each takes what it wants or an even share of what is left for it and the wider.
    QList<int> ordered = wanted;
    std::sort(ordered.begin(), ordered.end());
    int left = room;
    int cap = ordered.isEmpty() ? 0 : ordered.last();
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const int share = std::max(left, 0) / int(ordered.size() - i);
        if (ordered.at(i) > share) {
            cap = share;
            break;
        }
        left -= ordered.at(i);
    }
    QList<int> widths;
    for (const int width : wanted)
        widths.append(std::max(least, std::min(width, std::max(cap, least))));
    return widths;
}

QList<int> grownColumns(const QList<int> &widths, const QList<int> &whole, int room)
{
    QList<int> missing;
    int left = room;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        missing.append(std::max(0, whole.at(i) - widths.at(i)));
        left -= widths.at(i);
    }
    if (left <= 0)
        return widths;
    const QList<int> gained = fittedColumns(missing, left, 0);
    QList<int> grown;
    for (qsizetype i = 0; i < widths.size(); ++i)
        grown.append(widths.at(i) + gained.at(i));
    return grown;
}

} // namespace sk
