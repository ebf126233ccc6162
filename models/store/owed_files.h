// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QHash>

#include <optional>

namespace sk {

//! A file the centre does not have yet.
struct OwedFile {
    QString sha256;
    qint64 bytes = 0;
    qint64 sent = 0; //!< bytes the centre has for certain
    QString location; //!< where the upload is gone on with; empty before it began
    int tries = 0; //!< that failed since the last byte went through
    QString trouble; //!< a word for what was in the way last; empty when nothing was
    bool aside = false; //!< waits for a person until it is asked for again
    QDateTime addedAt;

    bool operator==(const OwedFile &) const = default;
};

//! The duty to send files, one entry a file whatever names it, noted with the attachment in one transaction.
//! Every function is one transaction, or joins the one under way. Nobody is told of progress: whoever makes
//! it tells it.
class OwedFiles {
public:
    explicit OwedFiles(Database &db) : m_db(db) { }

    //! Begins the duty, or leaves it as it stands.
    Result<> owe(const QString &sha256, qint64 bytes, const QDateTime &at);
    //! Everything that is owed, in the order in which it goes; files that only deleted attachments name are
    //! left out.
    Result<QList<OwedFile>> all();
    //! The next to go: its attachment is at the centre already (records before files), what was asked for
    //! last comes first, then what failed least, then the oldest; not set aside, and none of `except`.
    //! Nothing when none can go.
    Result<std::optional<OwedFile>> next(const QStringList &except = {});
    Result<std::optional<OwedFile>> find(const QString &sha256);
    //! Of these registrations, how many attachments wait, those of their acceptances too; without those that
    //! have none.
    Result<QHash<QUuid, int>> waitingOf(const QList<QUuid> &registrations);

    //! The centre began an upload at this location; empty: it has none any more.
    Result<> begun(const QString &sha256, const QString &location);
    //! So many of its bytes are there for certain.
    Result<> advanced(const QString &sha256, qint64 sent);
    //! It did not work and is tried again; `trouble` is a word for the reason.
    Result<> failed(const QString &sha256, const QString &trouble);
    //! Trying again does not help; the word says why.
    Result<> setAside(const QString &sha256, const QString &trouble);
    //! The centre has it.
    Result<> done(const QString &sha256);
    //! A person asked for this one first.
    Result<> prefer(const QString &sha256, const QDateTime &at);
    //! Whatever went wrong is tried again, what was set aside too.
    Result<> forgive();
    //! Everything that is kept here is owed again, by the hashes of what is kept.
    Result<> oweAgain(const QStringList &kept, const QDateTime &at);

private:
    Database &m_db;
};

} // namespace sk
