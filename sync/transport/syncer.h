// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "sync/engine/sync_standing.h"
#include "sync/secrets/secrets.h"

#include <QObject>

class QThread;

namespace sk {

struct CentralAddress;

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

Q_SIGNALS:
    void standingChanged(const sk::SyncStanding &standing);

private:
    class Bell;

    void startWith(const CentralAddress &address, const QString &token);
    void setStanding(const SyncStanding &standing);
    void setTrouble(SyncTrouble::Kind kind);

    Store &m_store;
    Secrets &m_secrets;
    SyncStanding m_standing;
    int m_start = 0; //!< counts; what an earlier one still has to say is old
    std::shared_ptr<Bell> m_bell;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_asking; //!< of the keychain, while it is asked
    QMetaObject::Connection m_listening;
};

} // namespace sk
