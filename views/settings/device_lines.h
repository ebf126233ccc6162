// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/items/row_model.h"

#include <QDateTime>
#include <QUuid>

namespace sk {

//! A computer 电脑 that is, or was, enrolled at the centre.
struct DeviceLine {
    QUuid device;
    QString name;
    QString letters; //!< in the numbers it gives
    QString place; //!< the depot's name, or what stands for the whole centre
    QString sees; //!< in words
    QDateTime enrolledAt;
    QDateTime seenAt;
    QDateTime revokedAt; //!< invalid while the centre trusts it
    bool isThis = false;

    bool operator==(const DeviceLine &) const = default;
};

//! The computers of a centre as a list.
class DeviceModel : public RowModel<DeviceLine> {
    Q_OBJECT
public:
    enum Column { Name, Letters, Place, Sees, Seen, State, ColumnCount };

    using RowModel::RowModel;

    void setLines(const QList<DeviceLine> &lines)
    {
        update(lines, [](const DeviceLine &line) { return line.device; });
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const DeviceLine &line, int column, int role) const override;
};

} // namespace sk
