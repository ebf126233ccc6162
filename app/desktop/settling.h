// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/store/conflicts.h"
#include "models/store/quarantine.h"
#include "views/conflicts/conflict_lines.h"

namespace sk {

//! What two desks wrote differently and what the centre refused, in words for people; and their choices,
//! written into the store. What cannot be done is told with its reason, and then nothing was done.
class Settling {
public:
    explicit Settling(const Desk &desk) : m_desk(desk) { }

    QList<ConflictLine> conflicts() const;
    QList<ConflictLine> settled() const;
    QList<RefusalLine> refusals() const;

    void settle(qint64 conflict, Settlement side) const;
    void settleAs(qint64 conflict, const QString &typed) const;
    void settleWhole(const Target &record, Settlement side) const;
    void putBack(qint64 conflict, Settlement side) const;
    void sendAgain(const Target &record) const;
    void setAside(const Target &record, bool aside) const;
    void giveUp(const Target &record) const;

private:
    ConflictLine lineOf(const Conflict &conflict) const;
    std::optional<Conflict> open(qint64 row) const;
    std::optional<Quarantined> refused(const Target &record) const;
    void tellUnless(const Result<> &done, const QString &title) const;

    const Desk m_desk;
};

} // namespace sk
