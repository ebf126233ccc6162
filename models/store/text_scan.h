// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <atomic>
#include <span>

namespace sk {

//! Some text fields of one record as it passes by. The views hold until the next one.
struct PassingTexts {
    qint64 row = 0;
    QUuid id;
    bool deleted = false;
    std::span<const QByteArrayView> texts; //!< in the order asked for
};

using TextVisit = std::function<void(const PassingTexts &)>;

//! Shows fields of every record of a kind once, the oldest first; fields that are not texts come empty.
//! Cancelled when `stop` becomes true meanwhile.
Result<> scanTexts(Session &session, const KindInfo &info, const QStringList &fields, const TextVisit &visit,
                   const std::atomic<bool> &stop);

//! The same for the records in these rows; rows that are not held are left out.
Result<> scanTexts(Session &session, const KindInfo &info, const QStringList &fields,
                   const QList<qint64> &rows, const TextVisit &visit);
//! The same for records by their ids.
Result<> scanTexts(Session &session, const KindInfo &info, const QStringList &fields, const QList<QUuid> &ids,
                   const TextVisit &visit);

} // namespace sk
