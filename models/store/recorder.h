// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/agreed.h"
#include "models/store/change_log.h"
#include "models/store/notices.h"

namespace sk {

//! Under whose name changes are written.
struct Author {
    PersonId person; //!< null before anybody said who sits here
    QString name;
    QString origin = QStringLiteral("here");
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

    //! Notes the duty to send a record as it stands and lifts a refusal; throws.
    void owe(const KindInfo &info, const QUuid &id, const Author &author);

    QDateTime now() const { return m_clock(); }

    void setListener(Notices::Listener listener) { m_notices.setListener(std::move(listener)); }
    //! Tells the listener after the commit under way.
    void tell(const ChangeNotice &notice) { m_notices.tell(notice); }

private:
    Result<> change(const KindInfo &info, const StoredRow &before, StoredRow after, const Author &author);

    Database &m_db;
    Clock m_clock;
    IdSource &m_ids;
    Outbox m_outbox;
    Agreed m_agreed;
    ChangeLog m_log;
    Notices m_notices;
};

} // namespace sk
