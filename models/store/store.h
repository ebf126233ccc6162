// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QLockFile>
#include <QObject>

namespace sk {

//! A folder with one SQLite file that one program at a time may hold, and others read meanwhile. Owns the
//! session of the interface thread and makes further ones for workers; tells everybody what a commit touched,
//! whichever session wrote it.
class Store : public QObject {
    Q_OBJECT

public:
    //! Opens or creates the store in a folder: takes the lock (Busy when another program holds it), knows the
    //! file (Corrupt, TooNew), brings an older schema up to date after a check and with a copy beside it, and
    //! checks every page of a small file (Corrupt). A large one is left to a worker: see health.h.
    static Result<std::unique_ptr<Store>> open(const QString &folder, const Clock &clock);

    //! Opens the store of a folder to read it, without the lock, beside whoever holds it; nothing can be
    //! changed through it (ReadOnly). Missing where there is none; Invalid when its schema is older than this
    //! program's and somebody has to open it for writing first; Corrupt, TooNew as open() does. What others
    //! commit meanwhile is seen by the next reading; changed() tells nothing of it.
    static Result<std::unique_ptr<Store>> openForReading(const QString &folder, const Clock &clock);

    Session &session() { return *m_session; }
    //! A session of its own for a worker thread, under the same author.
    Result<std::unique_ptr<Session>> anotherSession();

    QString folder() const { return m_folder; }
    static QString fileIn(const QString &folder);

    //! Writes the whole store as one file beside everything going on; the target must not exist. Photos and
    //! scans are not in it: see file_backup.h.
    Result<> backUpTo(const QString &path);
    //! SQLite's full integrity check: "ok" or its complaints. Takes a second per some hundred thousand rows.
    Result<QString> checkThoroughly() { return m_session->database().integrity(false); }

    //! What became of a restore.
    struct Restored {
        QString kept; //!< the file that was there before, beside it under a name with the time; or empty
        bool areLettersLost = false; //!< no number can be given until it is enrolled again: see letters.h
        int files = 0; //!< photos and scans that came with it: those the centre did not have
    };
    //! Puts a backup in the place of the store in a folder nobody has open. The backup is checked first:
    //! Missing, Invalid when it is a folder, Corrupt when it is empty, damaged or not ours, TooNew. Nothing
    //! happens to what was there unless all went well.
    static Result<Restored> restore(const QString &folder, const QString &backup, const QDateTime &now);

    //! What became of a damaged store.
    struct Rebuilt {
        QString kept; //!< the damaged file, beside the new one under a name with the time
        qint64 rows = 0; //!< that could be read
        qint64 unreadable
            = 0; //!< rows that could not; what the centre has of them comes back with the next sync
        qint64 fromBackup = 0; //!< records taken from the last backup instead
        qint64 unsentLost = 0; //!< changes the centre never had and nobody can read any more
        bool isEnrolled = false; //!< then everything is compared with the centre at the next sync
        bool areLettersLost = false; //!< no number can be given until it is enrolled again: see letters.h
    };
    //! Makes a new store of everything that can still be read in a damaged one which nobody has open, takes
    //! what is missing from the last backup where that is at hand, and keeps the damaged file. What was not
    //! sent stays to be sent. Corrupt when nothing can be read: then only a backup helps. Nothing happens to
    //! what was there unless all went well.
    static Result<Rebuilt> rebuild(const QString &folder, const QDateTime &now);

Q_SIGNALS:
    void changed(const sk::ChangeNotice &notice);

private:
    //! Without a lock it only reads.
    Store(QString folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Session> session);
    Database::Access access() const;
    void listenTo(Session &session);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Session> m_session;
};

} // namespace sk
