// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outbox.h"
#include "models/store/record_table.h"

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

//! The fields of a row that differ from its base, with their values; all of them without a base.
std::pair<QStringList, Row> differing(const KindInfo &info, const std::optional<StoredRow> &base,
                                      const Row &values);

} // namespace sk
