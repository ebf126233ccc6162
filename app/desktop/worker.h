// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QObject>

#include <atomic>

namespace sk {

//! How long work says how far it is, and hears that nobody wants it any more. Used from the worker's thread.
class Progress {
public:
    using Tell = std::function<void(qint64 done, qint64 total)>;
    explicit Progress(Tell tell) : m_tell(std::move(tell)) { }

    //! False when the work was cancelled and should undo itself.
    bool report(qint64 done, qint64 total);
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    Tell m_tell;
    std::atomic_bool m_cancelled = false;
};

//! Long work, one after another, on a thread of its own with its own way into the store: import, export,
//! backup.
class Worker : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<>(Session &session, Progress &progress)>;
    using Done = std::function<void(const Result<> &outcome)>;

    explicit Worker(Store &store, QObject *parent = nullptr);
    //! Cancels what runs and waits until it has stopped.
    ~Worker() override;

    bool isBusy() const { return m_progress != nullptr; }
    //! Starts the work unless another runs (then false). `done` is called on this object's thread.
    bool start(const QString &what, const Work &work, const Done &done);
    //! Also stops the statement that runs just now.
    void cancel();

Q_SIGNALS:
    void started(const QString &what);
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void finish(const Result<> &outcome, const Done &done);

    Store &m_store;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<QThread> m_thread;
};

} // namespace sk
