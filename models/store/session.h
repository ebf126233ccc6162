// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repair.h"
#include "models/store/settings.h"
#include "models/store/table.h"

namespace sk {

//! One thread's way into the store: its connection, clock, ids and author. Tables and the rest are made from
//! it on the spot.
class Session {
public:
    Session(std::unique_ptr<Database> db, Clock clock);

    template<typename Record>
    Table<Record> table()
    {
        return {*m_db, m_recorder, m_author, m_clock};
    }

    Database &database() { return *m_db; }
    Recorder &recorder() { return m_recorder; }
    Ledger ledger() { return Ledger(*m_db, m_recorder, m_clock, m_ids); }
    Repair repair() { return Repair(*m_db, m_recorder); }
    Settings settings() { return Settings(*m_db); }
    Result<QString> nextNumber(const QString &what);
    //! A record's history, oldest first.
    Result<QList<ChangeLine>> historyOf(const QUuid &id);

    template<typename Tag>
    Id<Tag> newId()
    {
        return m_ids.make<Tag>();
    }
    //! An id for a record type by its member, e.g. session.newIdFor(registration.id).
    template<typename Tag>
    void giveId(Id<Tag> &id)
    {
        id = m_ids.make<Tag>();
    }
    QDateTime now() const { return m_clock(); }
    const Clock &clock() const { return m_clock; }

    const Author &author() const { return m_author; }
    void setAuthor(Author author) { m_author = std::move(author); }
    void setListener(Notices::Listener listener) { m_recorder.setListener(std::move(listener)); }

private:
    std::unique_ptr<Database> m_db;
    Clock m_clock;
    IdSource m_ids;
    Recorder m_recorder;
    Author m_author;
};

} // namespace sk
