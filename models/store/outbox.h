// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/database.h"

#include <optional>

namespace sk {

//! One record that the centre does not have as it stands here.
struct OutboxEntry {
    qint64 sequence = 0;
    QString kind;
    QUuid id;
    QUuid change; //!< makes a repeated push recognisable
    QDateTime at;
    QString by; //!< name of the person, for people
    PersonId person; //!< for the centre; null when nobody said who sits here
};

//! The duty to send: one entry a record, where a newer edit replaces the older and gets a newer sequence, so
//! that an edit made while a push is under way survives by itself. For use inside Database::read and ::write:
//! it throws.
class Outbox {
public:
    explicit Outbox(Database &db) : m_db(db) { }

    void note(const OutboxEntry &entry) const; //!< the sequence is given here
    //! Forgets the entry unless the record was edited again after that sequence; true when forgotten.
    bool forget(const OutboxEntry &sent) const;
    void drop(const QString &kind, const QUuid &id) const;
    std::optional<OutboxEntry> find(const QString &kind, const QUuid &id) const;
    //! The oldest entries after a sequence.
    QList<OutboxEntry> after(qint64 sequence, int limit) const;

private:
    Database &m_db;
};

} // namespace sk
