// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/worker.h"

#include <QElapsedTimer>
#include <QThread>

namespace sk {

bool Progress::report(qint64 done, qint64 total)
{
    m_tell(done, total);
    return !m_cancelled;
}

Worker::Worker(Store &store, QObject *parent) : QObject(parent), m_store(store) { }

Worker::~Worker()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

bool Worker::start(const QString &what, const Work &work, const Done &done)
{
    if (isBusy())
        return false;
    auto session = m_store.anotherSession();
    if (!session) {
        done(session.failure());
        return true;
    }
    // A frame's worth of silence between two reports: a fast loop must not flood the interface with events.
    auto lastTold = std::make_shared<QElapsedTimer>();
    m_progress = std::make_shared<Progress>([this, lastTold](qint64 part, qint64 total) {
        if (lastTold->isValid() && lastTold->elapsed() < 50 && part < total)
            return;
        lastTold->start();
        QMetaObject::invokeMethod(this, [this, part, total] { Q_EMIT progressed(part, total); });
    });
    m_session = *std::move(session);
    m_thread.reset(QThread::create([this, own = m_session, work, done, progress = m_progress] {
        const Result<> outcome = work(*own, *progress);
        QMetaObject::invokeMethod(this, [this, outcome, done] { finish(outcome, done); });
    }));
    m_thread->start();
    Q_EMIT started(what);
    return true;
}

void Worker::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_session->database().interrupt();
}

void Worker::finish(const Result<> &outcome, const Done &done)
{
    m_thread->wait();
    m_thread.reset();
    m_progress.reset();
    m_session.reset();
    Q_EMIT finished();
    done(outcome);
}

} // namespace sk
