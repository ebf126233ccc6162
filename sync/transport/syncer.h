// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "sync/engine/sync_standing.h"
#include "sync/secrets/secrets.h"
#include "sync/transport/downloads.h"
#include "sync/transport/upload_queue.h"
#include "sync/transport/upload_standing.h"

#include <QObject>
#include <QSet>

class QThread;

namespace sk {

struct CentralAddress;
class FileCarrier;

//! Keeps a store and its centre agreed while the program runs: on a thread of its own, with a session of its
//! own, woken by every change a person saves. To be used on the main thread.
class Syncer : public QObject {
    Q_OBJECT
public:
    Syncer(Store &store, Secrets &secrets, QObject *parent = nullptr);
    //! Stops; what was on its way goes again at the next start.
    ~Syncer() override;

    //! Reads the enrolment and the token and starts; called again after an enrolment it starts anew.
    void start();
    void stop();
    bool isRunning() const { return m_thread != nullptr; }
    //! No more waiting: somebody is impatient, or the network came back.
    void tryNow();
    const SyncStanding &standing() const { return m_standing; }

    //! Makes the queue of files for the session of the thread they are sent on; before start().
    using QueueMaker = std::function<std::unique_ptr<UploadQueue>(Session &session)>;
    void carryFiles(QueueMaker maker) { m_makeQueue = std::move(maker); }
    //! Files wait or go on; rows are sent all the same. Both may be said before start().
    void pauseUploads(bool paused);
    //! No more than so many bytes a second; 0 for any number.
    void limitUploads(qint64 bytesPerSecond);
    const UploadStanding &uploads() const { return m_uploads; }
    //! Answered by fetched(), at once with trouble while the line is not there.
    void fetch(const WantedFile &wanted);
    void dropFetch(const QString &sha256);

Q_SIGNALS:
    void standingChanged(const sk::SyncStanding &standing);
    void uploadsChanged(const sk::UploadStanding &standing);
    //! A file arrived at the centre (None) or was set aside.
    void uploadSettled(const QString &sha256, sk::FileTrouble trouble);
    void fetchProgressed(const QString &sha256, qint64 got, qint64 bytes);
    void fetched(const sk::DownloadEnd &end);

private:
    class Bell;

    void startWith(const CentralAddress &address, const QString &token);
    void connectFiles(FileCarrier &files, int nth);
    void endFetches();
    void setStanding(const SyncStanding &standing);
    void setTrouble(SyncTrouble::Kind kind);

    Store &m_store;
    Secrets &m_secrets;
    SyncStanding m_standing;
    QueueMaker m_makeQueue; //!< null where files stay here
    UploadStanding m_uploads;
    bool m_paused = false;
    qint64 m_limit = 0;
    QSet<QString> m_fetching;
    int m_start = 0; //!< counts; what an earlier one still has to say is old
    std::shared_ptr<Bell> m_bell;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_asking; //!< of the keychain, while it is asked
    QMetaObject::Connection m_listening;
};

} // namespace sk
