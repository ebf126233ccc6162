// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/syncer.h"

#include "sync/transport/sync_driver.h"

#include <QEventLoop>
#include <QMutex>
#include <QThread>

using namespace Qt::StringLiterals;

namespace sk {

//! Rings on the thread of the driver, from any other; after the driver is gone it rings nowhere.
class Syncer::Bell {
public:
    void hang(SyncDriver *driver, Database *db)
    {
        const QMutexLocker lock(&m_mutex);
        m_driver = driver;
        m_db = db;
    }
    void ring(void (SyncDriver::*what)())
    {
        const QMutexLocker lock(&m_mutex);
        if (m_driver && m_driver->thread() != QThread::currentThread())
            QMetaObject::invokeMethod(m_driver, what, Qt::QueuedConnection);
    }
    //! Makes a long statement stop.
    void interrupt()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_db)
            m_db->interrupt();
    }

private:
    QMutex m_mutex;
    SyncDriver *m_driver = nullptr;
    Database *m_db = nullptr;
};

namespace {

//! A thread that runs a driver from its beginning to its end, with everything the driver needs inside.
class SyncThread : public QThread {
public:
    using Work = std::function<void()>;
    explicit SyncThread(Work work) : m_work(std::move(work)) { }

protected:
    void run() override { m_work(); }

private:
    Work m_work;
};

} // namespace

Syncer::Syncer(Store &store, Secrets &secrets, QObject *parent)
    : QObject(parent), m_store(store), m_secrets(secrets), m_bell(std::make_shared<Bell>())
{
    qRegisterMetaType<SyncStanding>();
    m_listening = connect(
        &m_store, &Store::changed, this, [bell = m_bell] { bell->ring(&SyncDriver::changedHere); },
        Qt::DirectConnection);
    setTrouble(SyncTrouble::Kind::None);
}

Syncer::~Syncer()
{
    disconnect(m_listening);
    stop();
}

void Syncer::setStanding(const SyncStanding &standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    Q_EMIT standingChanged(m_standing);
}

void Syncer::setTrouble(SyncTrouble::Kind kind)
{
    SyncStanding standing = m_standing;
    standing.phase
        = kind == SyncTrouble::Kind::None ? SyncStanding::Phase::Idle : SyncStanding::Phase::Stopped;
    standing.trouble = kind;
    if (const auto waiting = waitingIn(m_store.session().database()))
        standing.waiting = *waiting;
    setStanding(standing);
}

void Syncer::start()
{
    stop();
    const auto enrolment = enrolmentOf(m_store.session().database());
    if (!enrolment)
        return setTrouble(SyncTrouble::Kind::Storage);
    if (!enrolment->isEnrolled())
        return setTrouble(SyncTrouble::Kind::NotEnrolled);
    const CentralAddress address{enrolment->url, enrolment->authority.toUtf8()};
    m_asking = std::make_unique<QObject>();
    m_secrets.read(enrolment->device.toString(QUuid::WithoutBraces), m_asking.get(),
                   [this, address](const Result<QString> &token) {
                       if (token)
                           startWith(address, *token);
                       else
                           setTrouble(SyncTrouble::Kind::NoToken);
                   });
}

void Syncer::startWith(const CentralAddress &address, const QString &token)
{
    auto session = m_store.anotherSession();
    if (!session)
        return setTrouble(SyncTrouble::Kind::Storage);
    const auto work = [this, nth = m_start, bell = m_bell, address, token,
                       own = std::shared_ptr<Session>(std::move(*session))] {
        SyncDriver driver(*own, std::make_unique<CentralLine>(address, token), SyncRun::Mode::Live);
        connect(&driver, &SyncDriver::standingChanged, this, [this, nth](const SyncStanding &standing) {
            if (nth == m_start)
                setStanding(standing);
        });
        bell->hang(&driver, &own->database());
        driver.start();
        QEventLoop().exec(); // until quit
        bell->hang(nullptr, nullptr);
    };
    m_thread = std::make_unique<SyncThread>(work);
    m_thread->setObjectName(u"sync"_s);
    m_thread->start();
}

void Syncer::stop()
{
    m_asking.reset();
    ++m_start;
    if (!m_thread)
        return;
    m_thread->quit();
    while (!m_thread->wait(100))
        m_bell->interrupt();
    m_thread.reset();
    setTrouble(SyncTrouble::Kind::None);
}

void Syncer::tryNow()
{
    m_bell->ring(&SyncDriver::tryNow);
}

} // namespace sk
