// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"
#include "models/items/told_change.h"

namespace sk {

//! The changes of one record.
class HistoryModel : public RowModel<ToldChange> {
    Q_OBJECT
public:
    enum Column { When, Who, Where, Field, Before, After, ColumnCount };

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ToldChange &line, int column, int role) const override;
};

} // namespace sk
