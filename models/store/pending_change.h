// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"
#include "models/store/outbox.h"

#include <QStringList>

namespace sk {

//! One record's change on its way to the centre: only the fields that differ from what the centre said last.
struct PendingChange {
    OutboxEntry entry;
    qint64 base = 0; //!< the centre's version it started from; 0 for a new record
    bool deleted = false;
    bool isVoid = false; //!< edited back to what the centre said last
    QStringList columns;
    Row values;
};

} // namespace sk
