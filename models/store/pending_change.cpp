// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pending_change.h"

namespace sk {

std::pair<QStringList, Row> differing(const KindInfo &info, const std::optional<StoredRow> &base,
                                      const Row &values)
{
    if (!base)
        return {info.fields, values};
    std::pair<QStringList, Row> differing;
    for (qsizetype i = 0; i < info.fields.size(); ++i) {
        if (base->values.at(i) == values.at(i))
            continue;
        differing.first.append(info.fields.at(i));
        differing.second.append(values.at(i));
    }
    return differing;
}

} // namespace sk
