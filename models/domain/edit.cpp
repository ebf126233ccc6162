// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/edit.h"

namespace sk {

Rebased rebased(const Row &opened, const Row &edited, const Row &stored)
{
    const Merged merged = merge(opened, edited, stored);
    Rebased out{stored, merged.row, {}, merged.clashes};
    for (const Clash &clash : merged.clashes) {
        out.opened[clash.field] = clash.base;
        out.edited[clash.field] = clash.local;
    }
    for (qsizetype i = 0; i < stored.size(); ++i)
        if (stored.at(i) != opened.at(i) && edited.at(i) == opened.at(i))
            out.takenOver.append(i);
    return out;
}

} // namespace sk
