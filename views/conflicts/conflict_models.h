// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"
#include "views/conflicts/conflict_lines.h"

namespace sk {

//! Fields that wait for a choice.
class ConflictModel : public RowModel<ConflictLine> {
    Q_OBJECT
public:
    enum Column { Record, Field, Here, There, Found, ColumnCount };

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ConflictLine &line, int column, int role) const override;
};

//! Fields that were settled, by a person or by the owner's rule.
class SettledModel : public RowModel<ConflictLine> {
    Q_OBJECT
public:
    enum Column { Record, Field, What, Who, When, ColumnCount };

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ConflictLine &line, int column, int role) const override;
};

//! Changes the centre refused; those set aside stand behind.
class RefusalModel : public RowModel<RefusalLine> {
    Q_OBJECT
public:
    enum Column { Record, Why, When, State, ColumnCount };

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const RefusalLine &line, int column, int role) const override;
};

} // namespace sk
