// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/place_names.h"

using namespace Qt::StringLiterals;

namespace sk {

PlaceNames placeNames(const Reference &reference)
{
    PlaceNames names;
    for (auto it = reference.divisionNames.cbegin(); it != reference.divisionNames.cend(); ++it) {
        if (!it.key().endsWith(u"00"_s)) // a county
            continue;
        for (const QString &ending : {u"省"_s, u"市"_s, u"地区"_s, u"盟"_s})
            if (it.value().endsWith(ending))
                names.insert(it.value().chopped(ending.size()));
    }
    return names;
}

} // namespace sk
