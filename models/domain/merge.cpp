// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"

namespace sk {

Merged merge(const Row &base, const Row &local, const Row &central)
{
    return merge(base, local, central, [](qsizetype) { return Prevailing::Neither; });
}

Merged merge(const Row &base, const Row &local, const Row &central,
             const std::function<Prevailing(qsizetype)> &prevailingIn)
{
    Q_ASSERT(base.size() == local.size() && local.size() == central.size());
    Merged out{central, {}, false};
    for (qsizetype i = 0; i < central.size(); ++i) {
        const bool changedHere = local.at(i) != base.at(i);
        const bool changedThere = central.at(i) != base.at(i);
        if (!changedHere || local.at(i) == central.at(i))
            continue;
        const Prevailing prevailing = changedThere ? prevailingIn(i) : Prevailing::Local;
        if (changedThere)
            out.clashes.append({i, base.at(i), local.at(i), central.at(i), prevailing});
        if (prevailing == Prevailing::Local) {
            out.row[i] = local.at(i);
            out.differsFromCentral = true;
        }
    }
    return out;
}

MergedMark mergeMark(bool base, bool local, bool central, EditedSides edited)
{
    if (local == central)
        return {central, false, false};
    if (local == base)
        return {central, central && edited.here, false};
    if (local && edited.there)
        return {central, true, false};
    return {local, false, true};
}

} // namespace sk
