// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "sync/central/caller.h"
#include "sync/central/column_lists.h"
#include "sync/central/content_store.h"
#include "sync/central/file_settings.h"
#include "sync/central/records.h"

namespace sk::central {

//! An upload as it stands.
struct UploadEntry {
    QString id;
    QString centre;
    QString device;
    QString sha256; //!< what the whole is to hash to
    qint64 bytes = 0; //!< of the whole
    qint64 received = 0; //!< and on the disk
    QDateTime expiresAt;

    bool isComplete() const { return received == bytes; }
};

//! The files of attachments (A32): which records name which content, what the centre holds of it, and what is
//! on its way. The bytes lie in a ContentStore. Whoever is shown an attachment record with a SHA-256 may send
//! that content, and read it if the record or the content came from elsewhere: a record one wrote oneself
//! about a content one does not have opens nothing and tells nothing.
class Files {
public:
    Files(Sql &sql, ColumnLists &lists, Clock now, IdSource &ids)
        : m_sql(sql), m_lists(lists), m_now(std::move(now)), m_ids(ids)
    {
    }

    //! Notes what an attachment record names; other records are passed over. For use inside a transaction.
    static void note(Sql &sql, const QString &centre, const StoredRecord &record);

    //! Refused when no record the caller is shown names such a content of this length; Conflict when too much
    //! of the caller's is unfinished already. Complete at once when the centre holds it and may say so.
    Result<UploadEntry> begin(const Caller &caller, const QString &sha256, qint64 bytes,
                              const FileSettings &settings, const ContentStore &contents);
    //! The caller's own; nothing when there is none or it expired.
    Result<std::optional<UploadEntry>> find(const Caller &caller, const QString &id);
    //! So many bytes are on the disk; it lives on from now.
    Result<> advance(UploadEntry &upload, qint64 received, const FileSettings &settings);
    //! The content is kept under its name.
    Result<> complete(const Caller &caller, UploadEntry &upload, const FileSettings &settings);
    Result<> drop(const UploadEntry &upload);
    //! The length of a content the caller may read; nothing when it may not or the centre has none.
    Result<std::optional<qint64>> readable(const Caller &caller, const QString &sha256);
    //! Forgets uploads of a centre that expired and answers their ids.
    Result<QStringList> sweep(const QString &centre);

    //! What is amiss between database and folder, for one centre.
    struct Standing {
        qint64 named = 0; //!< contents records name
        qint64 awaited = 0; //!< of them those no desk has sent yet
        QStringList missing; //!< SHA-256 of contents that are noted as held but do not lie in the folder
    };
    Result<Standing> standing(const QString &centre, const ContentStore &contents);
    //! Every content the centre holds.
    Result<QStringList> held(const QString &centre);

private:
    QList<QUuid> namedFor(const Caller &caller, const QString &centre, const QString &sha256, qint64 bytes);
    bool mayRead(const Caller &caller, const QString &centre, const QString &sha256,
                 const QList<QUuid> &records);
    std::optional<qint64> heldBytes(const QString &centre, const QString &sha256);
    void keepWithin(const Caller &caller, qint64 bytes, const FileSettings &settings);
    qint64 expiry(const FileSettings &settings) const;

    Sql &m_sql;
    ColumnLists &m_lists;
    Clock m_now;
    IdSource &m_ids;
};

} // namespace sk::central
