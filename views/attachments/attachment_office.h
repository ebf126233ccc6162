// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/attachments/attachment_line.h"

#include <QImage>
#include <QObject>

namespace sk {

//! What the strip of photos asks and has done. The program answers from the store; long work is done
//! elsewhere and told when it is done.
class AttachmentOffice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Of these records, oldest first.
    virtual QList<AttachmentLine> linesOf(const QList<Attached> &records) = 0;
    //! The small picture of a file; null while it is being made, and for what has none.
    virtual QImage thumbnailOf(const Attachment &attachment) = 0;

    //! Adds files. `photoKind`: what they show, as photoKinds() says; empty: not told.
    virtual void add(const Attached &to, const QStringList &paths, const QString &photoKind) = 0;
    //! Adds a picture that was copied somewhere.
    virtual void addPicture(const Attached &to, const QImage &picture) = 0;
    //! Shows it in the system's viewer, fetching it first where it is not here.
    virtual void open(const Attachment &attachment) = 0;
    //! Asks where to and writes it there.
    virtual void saveAs(const Attachment &attachment) = 0;
    virtual void remove(const AttachmentId &id) = 0;
    virtual void putBack(const AttachmentId &id) = 0;
    //! Notes what a photo shows, in its name.
    virtual void sayWhatItShows(const Attachment &attachment, const QString &photoKind) = 0;

Q_SIGNALS:
    //! Some attachment is different now, or somewhere else.
    void changed();
    void thumbnailMade(const QString &sha256);
    //! Something a person has to know, in a sentence.
    void told(const QString &sentence);
};

} // namespace sk
