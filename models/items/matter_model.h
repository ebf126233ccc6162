// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/matters.h"
#include "models/items/row_model.h"

#include <optional>

namespace sk {

//! The lines of the day, those of one group when asked.
class MatterModel : public RowModel<Matter> {
    Q_OBJECT
public:
    enum Column { What, Which, Detail, Due, ColumnCount };
    enum Role { UrgencyRole = SortRole + 1, GroupRole, PlateRole };

    using RowModel::RowModel;

    void setMatters(const Matters &matters);
    const Matters &matters() const { return m_matters; }
    void setGroup(std::optional<MatterGroup> group);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Matter &matter, int column, int role) const override;

private:
    void show();

    Matters m_matters;
    std::optional<MatterGroup> m_group;
};

} // namespace sk
