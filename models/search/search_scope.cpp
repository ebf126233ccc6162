// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_scope.h"

#include "models/domain/masking.h"

namespace sk {

SearchScope scopeFor(QStringView kind, const QStringList &fields, Role viewer)
{
    SearchScope scope(0);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FieldMask field = FieldMask(1) << i;
        switch (foundBy(kind, fields.at(i), viewer)) {
        case FoundBy::Part:
            scope.parts |= field;
            break;
        case FoundBy::Whole:
            scope.wholes |= field;
            break;
        case FoundBy::Nothing:
            break;
        }
    }
    return scope;
}

} // namespace sk
