// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

class QIODevice;

namespace sk {

class Database;

//! The bytes of attachments in a folder beside the store, `store.files/ab/cdef…`, each once under the SHA-256
//! of what is in them. A file is there whole or not at all, and only the owner reads it. May be used on any
//! thread.
class KeptFiles {
public:
    //! What a file turned out to be when it was taken in.
    struct Taken {
        QString sha256;
        qint64 bytes = 0;
        QString mediaType; //!< by what is in it, not by its name

        bool operator==(const Taken &) const = default;
    };

    explicit KeptFiles(QString folder) : m_folder(std::move(folder)) { }
    //! Those that belong to a store.
    static KeptFiles beside(const Database &db);
    //! The same for any file of a store, a backup too: desk.sqlite has desk.files.
    static KeptFiles beside(const QString &storeFile);

    //! Copies a file in, hashing while it copies. Missing when it cannot be read, Invalid when it is empty,
    //! TooLarge with the largest size in bytes, Full, ReadOnly.
    Result<Taken> take(const QString &path) const;
    Result<Taken> take(QIODevice &from) const;

    bool has(const QString &sha256) const;
    QString pathOf(const QString &sha256) const;
    //! Where its small picture is kept, by whoever makes one.
    QString thumbnailPathOf(const QString &sha256) const;
    //! Writes it elsewhere, over nothing that is there: Missing, Full, Invalid when the target exists.
    Result<> copyTo(const QString &sha256, const QString &path) const;

    //! Where the bytes of a download are to lie, its folder made.
    QString roomFor(const QString &sha256) const;

    //! Forgets the file, its small picture and what came of a download.
    void drop(const QString &sha256) const;
    //! Every file that is kept, by its hash.
    QStringList all() const;
    QString folder() const { return m_folder; }

private:
    Result<> putInPlace(const QString &from, const QString &sha256) const;

    QString m_folder;
};

} // namespace sk
