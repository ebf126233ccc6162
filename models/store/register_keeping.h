// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <functional>
#include <optional>

namespace sk {

//! Takes a word over unless there is none: a register's own words are replaced by other words, never by
//! nothing.
inline void adopt(QString &held, const QString &said)
{
    if (!said.isEmpty())
        held = said;
}

//! Takes a word over where none is held.
inline void fill(QString &held, const QString &said)
{
    if (held.isEmpty())
        held = said;
}

//! Saves a register's record when a form taught it something, and answers it as it is kept. Without a record
//! it is a new one.
template<typename Record>
Result<Record> taught(Session &session, const std::optional<Record> &held, const CentreId &centre,
                      const std::function<void(Record &)> &learn)
{
    Record record = held.value_or(Record{});
    if (!held)
        session.giveId(record.id);
    if (record.centre.isNull())
        record.centre = centre;
    learn(record);
    if (held && record == *held)
        return record;
    if (const auto saved = session.table<Record>().save(record); !saved)
        return saved.failure();
    return record;
}

} // namespace sk
