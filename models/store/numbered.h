// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <optional>

namespace sk {

//! A record by its kind and id.
struct Numbered {
    QString kind;
    QUuid id;

    bool operator==(const Numbered &) const = default;
};

//! The record of that number for people, one marked as deleted too: a registration, an acceptance or a
//! terminal. SIM cards are not found so, since their number is confidential (A58–A60).
Result<std::optional<Numbered>> recordNumbered(Session &session, const QString &number);
//! The record of that id, of whatever kind, one marked as deleted too.
Result<std::optional<Numbered>> recordWithId(Session &session, const QUuid &id);

} // namespace sk
