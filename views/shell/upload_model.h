// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"
#include "views/shell/upload_line.h"

namespace sk {

//! Photos and scans on their way to the centre, the next one first.
class UploadModel : public RowModel<UploadLine> {
    Q_OBJECT
public:
    enum Column { Name, Record, Size, Progress, ColumnCount };
    static constexpr int PercentRole = Qt::UserRole + 1; //!< -1 where there is none to show

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const UploadLine &line, int column, int role) const override;
    bool isNumeric(int column) const override { return column == Size; }
};

} // namespace sk
