// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/sync_standing.h"
#include "sync/transport/downloads.h"
#include "sync/transport/uploads.h"

namespace sk {

//! Files both ways beside the agreement on rows, on its thread.
class FileCarrier : public QObject {
    Q_OBJECT
public:
    //! Without a queue nothing is sent.
    FileCarrier(std::unique_ptr<UploadQueue> queue, const CentralAddress &address, const QString &token);
    ~FileCarrier() override;

    void start();
    void changedHere();
    //! The rows got on: files whose records arrived may go.
    void onRows(const SyncStanding &standing);
    void tryNow();
    void setPaused(bool paused);
    void setLimit(qint64 bytesPerSecond);
    //! The centre may lack what it once had.
    void askAgainForAll();
    void fetch(const WantedFile &wanted) { m_downloads.fetch(wanted); }
    void drop(const QString &sha256) { m_downloads.drop(sha256); }

Q_SIGNALS:
    void uploadsChanged(const sk::UploadStanding &standing);
    void uploadSettled(const QString &sha256, sk::FileTrouble trouble);
    void fetchProgressed(const QString &sha256, qint64 got, qint64 bytes);
    void fetched(const sk::DownloadEnd &end);

private:
    std::unique_ptr<UploadQueue> m_queue;
    std::unique_ptr<Uploads> m_uploads; //!< null without a queue
    Downloads m_downloads;
    bool m_areRowsCurrent = false;
};

} // namespace sk
