// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"
#include "views/shell/sync_state.h"

namespace sk {

//! What the centre does not have yet, oldest first.
class WaitingModel : public RowModel<WaitingLine> {
    Q_OBJECT
public:
    enum Column { Kind, Record, Who, When, ColumnCount };

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const WaitingLine &line, int column, int role) const override;
};

} // namespace sk
