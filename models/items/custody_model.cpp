// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/custody_model.h"

#include "models/items/field_words.h"
#include "models/items/stock_words.h"
#include "models/items/when.h"

namespace sk {

QString CustodyModel::title(int column) const
{
    switch (Column(column)) {
    case When:
        return tr("When");
    case What:
        return tr("Movement");
    case Who:
        return tr("With whom");
    case By:
        return tr("Recorded by");
    case Note:
        return nameOfField(u"custody_entry", u"note");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CustodyModel::cell(const CustodyLine &line, int column, int role) const
{
    if (role == CorrectedRole)
        return line.corrected;
    if (role == Qt::ToolTipRole)
        return line.corrected ? tr("Answered by a correction. %1").arg(line.entry.note) : line.entry.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case When:
        return when::shown(line.entry.at);
    case What:
        return nameOf(line.entry.movement);
    case Who:
        return line.holder.isEmpty() ? placeOf(line.entry.holder) : line.holder;
    case By:
        return line.recordedBy;
    case Note:
        return line.entry.note;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
