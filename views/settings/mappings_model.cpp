// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/mappings_model.h"

#include "models/items/field_words.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QStringList usedFields(const RememberedMapping &mapping)
{
    QStringList used;
    for (const QString &field : mapping.fields) {
        if (!field.isEmpty())
            used.append(nameOfField(mapping.kind, field));
    }
    return used;
}

} // namespace

QString MappingsModel::title(int column) const
{
    switch (Column(column)) {
    case Kind:
        return tr("Kind of record");
    case Used:
        return tr("Columns used");
    case Fields:
        return tr("What they mean, from left to right");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MappingsModel::cell(const RememberedMapping &mapping, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QStringList used = usedFields(mapping);
    switch (Column(column)) {
    case Kind:
        return nameOfKind(mapping.kind);
    case Used:
        return tr("%1 of %2").arg(used.size()).arg(mapping.fields.size());
    case Fields:
        return used.join(u" · "_s);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
