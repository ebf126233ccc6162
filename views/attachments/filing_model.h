// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_model.h"

#include <QStringList>

namespace sk {

//! One sheet of a scan on its way to its record.
struct FilingLine {
    enum class State {
        Waiting, //!< not looked at yet
        Filed,
        ToCompare, //!< filed, but the record was changed since the sheet was printed
        ToAsk, //!< no code, or an unknown one: a person says where it belongs
        Failed,
    };
    int key = 0;
    QString path;
    QString number; //!< on the sheet; may be empty
    State state = State::Waiting;
    QString sentence; //!< what became of it

    bool operator==(const FilingLine &) const = default;
};

//! Scans and what became of them, in the order they came.
class FilingModel : public RowModel<FilingLine> {
    Q_OBJECT
public:
    enum Column { File, Number, Became, ColumnCount };
    static constexpr int StateRole = Qt::UserRole + 1;

    using RowModel::RowModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const FilingLine &line, int column, int role) const override;
};

} // namespace sk
