// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/store/kept_files.h"
#include "models/store/session.h"

namespace sk {

//! What is known of a file beside its bytes.
struct FileFacts {
    QString name; //!< as people call it, with its suffix
    QDateTime takenAt; //!< UTC; invalid: now
    QString note;
};

//! What became of a file that was added.
struct Added {
    Attachment attachment;
    bool isNew = true; //!< false when the record had the very same file already

    bool operator==(const Added &) const = default;
};

//! Photos, films and scans of records: the attachment, its bytes and the duty to send them. Long files are
//! taken in by KeptFiles on a worker first; everything here is short.
class AttachmentDesk {
public:
    explicit AttachmentDesk(Session &session);

    //! Attaches a file that is kept here already to a record, with the record's centre and depot. The same
    //! file twice is one attachment, and one that was removed comes back. Missing when there is no such
    //! record.
    Result<Added> attach(const Attached &to, const KeptFiles::Taken &file, const FileFacts &facts);
    //! Takes the file in and attaches it; fails as KeptFiles::take() does.
    Result<Added> add(const Attached &to, const QString &path, const FileFacts &facts);

    //! Of one record, oldest first.
    Result<QList<Attachment>> of(const QUuid &record);
    //! Marks it as deleted; the bytes stay until they are swept.
    Result<> remove(const AttachmentId &id);
    //! Takes a removal back. Missing when it is not here any more.
    Result<> putBack(const AttachmentId &id);
    //! Gives it another name.
    Result<> rename(const AttachmentId &id, const QString &name);

    const KeptFiles &files() const { return m_files; }

private:
    Result<std::optional<Attachment>> sameOn(const Attached &to, const QString &sha256);

    Session &m_session;
    KeptFiles m_files;
};

} // namespace sk
