// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/authorship.h"
#include "models/domain/result.h"
#include "models/domain/value.h"

#include <QByteArray>

#include <optional>

namespace sk::wire {

//! One change of a record that the centre accepted.
struct HistoryChange {
    qint64 version = 0;
    Authorship written; //!< as far as the reader may know
    std::optional<bool> deleted; //!< nothing: the mark was not touched
    QStringList columns; //!< what it changed, without what the reader may not receive
    Row values;

    bool operator==(const HistoryChange &) const = default;
};

//! What the centre remembers of one record, oldest first.
struct History {
    QList<HistoryChange> changes;
    bool more = false; //!< asking after the last version will bring more

    bool operator==(const History &) const = default;
};

QByteArray toJson(const History &history);
Result<History> historyFromJson(const QByteArray &body);

} // namespace sk::wire
