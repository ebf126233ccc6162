// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/store/attachment_desk.h"
#include "views/attachments/attachment_office.h"

#include <QCache>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>

namespace sk {

struct DownloadEnd;

//! Answers the strip of photos from the store: takes files in and makes small pictures on a thread of its
//! own, fetches what is not here, shows files in the system's viewer.
class Attaching : public AttachmentOffice {
    Q_OBJECT
public:
    //! Shows a file of this computer; false when nothing can.
    using Viewer = std::function<bool(const QUrl &)>;
    Attaching(const Desk &desk, Viewer viewer, QObject *parent = nullptr);
    //! Waits for the file that is being taken in.
    ~Attaching() override;

    QList<AttachmentLine> linesOf(const QList<Attached> &records) override;
    QImage thumbnailOf(const Attachment &attachment) override;
    void add(const Attached &to, const QStringList &paths, const QString &photoKind) override;
    void addPicture(const Attached &to, const QImage &picture) override;
    void open(const Attachment &attachment) override;
    void saveAs(const Attachment &attachment) override;
    void remove(const AttachmentId &id) override;
    void putBack(const AttachmentId &id) override;
    void sayWhatItShows(const Attachment &attachment, const QString &photoKind) override;

    //! Something is being taken in, or a small picture made.
    bool isBusy() const { return m_jobs > 0; }
    //! Throws away what nothing names any more, in the background.
    void sweep();

private:
    struct Incoming {
        QString name;
        Result<KeptFiles::Taken> taken;
        QDateTime takenAt;
    };

    AttachmentLine lineOf(const Attachment &attachment, bool isEnrolled);
    //! Does work on the thread of its own, and what follows from it here.
    template<typename Work, typename Done>
    void inBackground(Work work, Done done);
    void attach(const Attached &to, const QList<Incoming> &files, const QString &photoKind);
    void fetch(const Attachment &attachment, const std::function<void()> &then);
    void takeFetched(const DownloadEnd &end);
    void view(const Attachment &attachment);
    void show(const Attachment &attachment, const QString &copy);
    void copyOut(const Attachment &attachment, const QString &path);
    bool complain(const Result<> &outcome);

    Desk m_desk;
    Viewer m_viewer;
    KeptFiles m_files;
    QTemporaryDir m_opened; //!< copies that were opened; goes with the program
    QCache<QString, QImage> m_thumbnails;
    QSet<QString> m_inMaking;
    QHash<QString, int> m_fetching; //!< percent by hash
    QHash<QString, std::function<void()>> m_whenFetched;
    int m_jobs = 0;
    QThreadPool m_pool;
};

template<typename Work, typename Done>
void Attaching::inBackground(Work work, Done done)
{
    ++m_jobs;
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        auto outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, done, outcome = std::move(outcome)] {
                --m_jobs;
                done(outcome);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sk
