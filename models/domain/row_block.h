// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

#include <QStringList>
#include <QUuid>

namespace sk {

//! One record as the centre keeps it: its agreed version and its values in the order of the block's columns.
struct AgreedRow {
    QUuid id;
    qint64 version = 0;
    bool deleted = false;
    Row values;

    bool operator==(const AgreedRow &) const = default;
};

//! Rows of one kind that name their columns once. Columns may be ones this program does not know (a newer
//! desktop wrote them); they are kept and handed on untouched.
struct RowBlock {
    QString kind;
    QStringList columns;
    QList<AgreedRow> rows;

    bool operator==(const RowBlock &) const = default;
};

//! A record that left the scope of the device (given to another depot) and is to be removed there.
struct Forgotten {
    QString kind;
    QUuid id;

    bool operator==(const Forgotten &) const = default;
};

} // namespace sk
