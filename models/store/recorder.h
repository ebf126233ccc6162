// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change_log.h"
#include "models/store/outbox.h"

namespace sk {

//! Under whose name changes are written.
struct Author {
    PersonId person; //!< null before anybody said who sits here
    QString name;
    QString origin = QStringLiteral("here");
};

//! What a commit touched, told after it.
struct ChangeNotice {
    QString kind;
    QList<QUuid> ids; //!< empty when there were too many to name: everything of that kind may have changed
};

//! The door for a person's change: the row, the base it started from, its history and the duty to send it, in
//! one transaction.
class Recorder {
public:
    Recorder(Database &db, Clock clock, IdSource &ids);

    //! Inserts or changes one record. Nothing happens when no field differs. A journal entry that exists with
    //! other content is refused (Invalid): signed work is answered, not edited.
    Result<> save(const KindInfo &info, const QUuid &id, const Row &row, const Author &author);
    //! Marks a document as deleted; journals refuse (Invalid).
    Result<> remove(const KindInfo &info, const QUuid &id, const Author &author);
    //! Notes history and outbox for a row that the caller just inserted.
    void inserted(const KindInfo &info, const QUuid &id, const QDateTime &at, const Author &author);

    QDateTime now() const { return m_clock(); }

    using Listener = std::function<void(const ChangeNotice &)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }
    //! Tells the listener after the commit under way.
    void tell(const ChangeNotice &notice);

private:
    //! Keeps what the centre said last, the first time a record that it knows is edited.
    void keepBase(const KindInfo &info, const StoredRow &stored);
    Result<> change(const KindInfo &info, const StoredRow &before, StoredRow after, const Author &author);

    Database &m_db;
    Clock m_clock;
    IdSource &m_ids;
    Outbox m_outbox;
    ChangeLog m_log;
    Listener m_listener;
};

} // namespace sk
