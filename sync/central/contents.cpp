// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/contents.h"

namespace sk::central {

Value Contents::at(const QString &column) const
{
    const qsizetype index = columns.indexOf(column);
    return index < 0 ? Value() : values.at(index);
}

Contents changed(const KindInfo *kind, const Contents &stored, const Contents &change)
{
    Contents whole;
    if (kind)
        whole = {kind->fields, kind->blank};
    for (const Contents *part : {&stored, &change}) {
        for (qsizetype i = 0; i < part->columns.size(); ++i) {
            const QString &column = part->columns.at(i);
            // As a rule the columns stand in the same order, so the place is found at once.
            const bool sameOrder = i < whole.columns.size() && whole.columns.at(i) == column;
            const qsizetype place = sameOrder ? i : whole.columns.indexOf(column);
            if (place >= 0) {
                whole.values[place] = part->values.at(i);
            } else {
                whole.columns.append(column);
                whole.values.append(part->values.at(i));
            }
        }
    }
    return whole;
}

Contents settled(const KindInfo *kind, const Contents &change)
{
    Contents result = change;
    for (qsizetype i = 0; kind && i < result.columns.size(); ++i) {
        const qsizetype field = kind->indexOf(result.columns.at(i), i);
        bool flag = false;
        if (field >= 0 && kind->types.at(field) == FieldType::Flag && fromValue(result.values.at(i), flag))
            result.values[i] = flag;
    }
    return result;
}

} // namespace sk::central
