// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/matter_model.h"

#include "models/items/when.h"

using namespace Qt::StringLiterals;

namespace sk {

void MatterModel::setMatters(const Matters &matters)
{
    m_matters = matters;
    show();
}

void MatterModel::setGroup(std::optional<MatterGroup> group)
{
    m_group = group;
    show();
}

void MatterModel::show()
{
    QList<Matter> lines;
    for (const Matter &matter : std::as_const(m_matters.lines)) {
        if (!m_group || matter.group == *m_group)
            lines.append(matter);
    }
    update(lines, [](const Matter &matter) { return matter.what + matter.kind + matter.record.toString(); });
}

QString MatterModel::title(int column) const
{
    switch (Column(column)) {
    case What:
        return tr("To do");
    case Which:
        return tr("Which");
    case Detail:
        return tr("About");
    case Due:
        return tr("Due or since");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MatterModel::cell(const Matter &matter, int column, int role) const
{
    if (role == UrgencyRole)
        return int(matter.urgency);
    if (role == GroupRole)
        return int(matter.group);
    if (role == PlateRole)
        return matter.plate;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case What:
        return matter.what;
    case Which:
        return matter.which;
    case Detail:
        return matter.detail;
    case Due:
        return when::shown(matter.due);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
