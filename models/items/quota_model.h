// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quota.h"
#include "models/items/row_model.h"

namespace sk {

//! What a depot or an installer did today, beside the quota (A46).
struct QuotaLine {
    QUuid id;
    QString name;
    qint64 vehicles = 0;
    qint64 quota = 0; //!< 0 when none holds

    bool operator==(const QuotaLine &) const = default;
};

//! Installations of one day by depot or installer (A12), the busiest first.
class QuotaModel : public RowModel<QuotaLine> {
    Q_OBJECT
public:
    enum Column { Name, Vehicles, State, ColumnCount };
    enum Role { ReachedRole = SortRole + 1 };

    using RowModel::RowModel;

    void setLines(const QList<QuotaLine> &lines)
    {
        update(lines, [](const QuotaLine &line) { return line.id; });
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const QuotaLine &line, int column, int role) const override;
    bool isNumeric(int column) const override { return column == Vehicles; }
};

} // namespace sk
