// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"
#include "views/conflicts/double_lines.h"

namespace sk {

//! Two registrations a row: those that wait for a person before those that are one.
class DoubleModel : public RowModel<DoubleLine> {
    Q_OBJECT
public:
    enum Column { Name, Staying, Going, State, ColumnCount };

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const DoubleLine &line, int column, int role) const override;
};

} // namespace sk
