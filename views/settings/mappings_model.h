// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"
#include "views/settings/mappings_topic.h"

namespace sk {

//! Remembered mappings as a list.
class MappingsModel : public RowModel<RememberedMapping> {
    Q_OBJECT
public:
    enum Column { Kind, Used, Fields, ColumnCount };

    using RowModel::RowModel;

    void setMappings(const QList<RememberedMapping> &mappings)
    {
        update(mappings, [](const RememberedMapping &mapping) { return mapping.key; });
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const RememberedMapping &mapping, int column, int role) const override;
};

} // namespace sk
