// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stock_line.h"
#include "models/items/row_model.h"

namespace sk {

//! The journal of one item, the newest entry first; what was corrected stays readable and says so.
class CustodyModel : public RowModel<CustodyLine> {
    Q_OBJECT
public:
    enum Column { When, What, Who, By, Note, ColumnCount };
    enum Role { CorrectedRole = SortRole + 1 };

    using RowModel::RowModel;

    void setHistory(const QList<CustodyLine> &lines)
    {
        update(lines, [](const CustodyLine &line) { return line.entry.id; });
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const CustodyLine &line, int column, int role) const override;
};

} // namespace sk
