// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QStringList>

namespace sk::central {

//! True for 64 lower-case hexadecimal digits: nothing else ever becomes a name in the folder.
bool isSha256(QStringView text);

//! The folder of files (A32): contents under their SHA-256 as "ab/cdef…", for the owner alone, beside
//! "uploads/ID" for those that are not whole yet. Each content lies there once, whoever sent it. May be used
//! by several threads and programs at the same time.
class ContentStore {
public:
    //! Makes the folder where there is none. ReadOnly when it cannot be made or written.
    static Result<ContentStore> open(const QString &folder);
    //! The folder as it is, for looking into; it need not be there.
    static ContentStore at(const QString &folder) { return ContentStore(folder); }

    const QString &folder() const { return m_folder; }
    QString pathOf(const QString &sha256) const;
    QString partOf(const QString &upload) const;
    //! True when the content is there and as long as this.
    bool holds(const QString &sha256, qint64 bytes) const;
    //! Bytes a file may still take; what the file system keeps back is not counted.
    qint64 freeBytes() const;
    //! An empty part, for the owner alone.
    Result<> begin(const QString &upload) const;
    //! Gives the part's content its name as well; the part stays until removePart(). Invalid when the bytes
    //! are not those of the name. Takes as long as reading the file.
    Result<> keep(const QString &upload, const QString &sha256) const;
    void removePart(const QString &upload) const;
    //! Parts that were not written for this many seconds, by their ids.
    QStringList partsOlderThan(qint64 seconds, const QDateTime &now) const;
    //! Copies a content into another store unless it is there. Invalid when the bytes are not those of the
    //! name any more.
    Result<> copyTo(const ContentStore &other, const QString &sha256, const QString &upload) const;

private:
    explicit ContentStore(QString folder) : m_folder(std::move(folder)) { }

    QString m_folder;
};

} // namespace sk::central
