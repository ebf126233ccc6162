// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace sk {

//! Why a file does not get to the centre, or from it, though the line is there.
enum class FileTrouble {
    None,
    Missing, //!< its bytes are not on this computer any more
    Damaged, //!< its bytes are not those its name says
    TooLarge, //!< the centre takes none of this size
    NotAllowed, //!< the centre knows no record of ours that names it
    NotThere, //!< of a download: the centre does not hold it, or not for us
    Disk, //!< this computer's disk or store said no
};

//! A file that waits to go to the centre.
struct WaitingUpload {
    QString sha256; //!< of its bytes, lower-case hexadecimal
    qint64 bytes = 0;
    QString path; //!< where its bytes lie on this computer
    QString location; //!< of the upload begun at the centre; empty when none was

    bool operator==(const WaitingUpload &) const = default;
};

//! What is kept of the files on their way to the centre (A32), by whoever keeps the store. Used by the thread
//! that sends them. Everything may break off between any two calls: what is kept must not be needed to be
//! right, since the centre is asked how far an upload came.
class UploadQueue {
public:
    virtual ~UploadQueue() = default;

    //! The file to send next: what a person asked for last comes first, and only files one of whose records
    //! the centre has accepted, not set aside, and none of `except`. Asked again after every piece, so that a
    //! more urgent one goes before the rest of a large one. Nothing when none waits.
    virtual Result<std::optional<WaitingUpload>> next(const QStringList &except) = 0;
    //! The centre began an upload at this location; empty: it has none any more.
    virtual Result<> begun(const QString &sha256, const QString &location) = 0;
    //! So many of its bytes are at the centre.
    virtual Result<> advanced(const QString &sha256, qint64 offset) = 0;
    //! The centre holds all of it: it waits no more.
    virtual Result<> done(const QString &sha256) = 0;
    //! It waits for a person until it is asked for again.
    virtual Result<> setAside(const QString &sha256, FileTrouble trouble) = 0;
    //! It did not go this time and is tried again by itself; for the count of tries and the trouble shown.
    virtual Result<> failed(const QString &sha256, const QString &detail) = 0;
    //! The centre was restored from an older backup and may lack any file: whatever is on this computer waits
    //! again. A file the centre holds costs one short question.
    virtual Result<> askAgainForAll() = 0;
};

} // namespace sk
