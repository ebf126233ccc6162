// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/syncer.h"

#include "sync/transport/file_carrier.h"
#include "sync/transport/sync_driver.h"

#include <QEventLoop>
#include <QMutex>
#include <QThread>

using namespace Qt::StringLiterals;

namespace sk {

//! Rings on the thread of the driver, from any other; after the driver is gone it rings nowhere.
class Syncer::Bell {
public:
    void hang(SyncDriver *driver, FileCarrier *files, Database *db)
    {
        const QMutexLocker lock(&m_mutex);
        m_driver = driver;
        m_files = files;
        m_db = db;
    }
    //! Tells the carrier of files on its thread; false when there is none.
    bool tell(const std::function<void(FileCarrier &)> &what)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_files)
            return false;
        QMetaObject::invokeMethod(
            m_files, [files = m_files, what] { what(*files); }, Qt::QueuedConnection);
        return true;
    }
    //! A person saved something; what the sync itself writes is no news to it.
    void changedHere()
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_driver || m_driver->thread() == QThread::currentThread())
            return;
        QMetaObject::invokeMethod(m_driver, &SyncDriver::changedHere, Qt::QueuedConnection);
        QMetaObject::invokeMethod(m_files, &FileCarrier::changedHere, Qt::QueuedConnection);
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
    FileCarrier *m_files = nullptr;
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
    qRegisterMetaType<UploadStanding>();
    qRegisterMetaType<DownloadEnd>();
    qRegisterMetaType<FileTrouble>();
    m_listening = connect(
        &m_store, &Store::changed, this, [bell = m_bell] { bell->changedHere(); }, Qt::DirectConnection);
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
    const auto work
        = [this, nth = m_start, bell = m_bell, address, token, makeQueue = m_makeQueue, limit = m_limit,
           paused = m_paused, own = std::shared_ptr<Session>(std::move(*session))] {
              SyncDriver driver(*own, std::make_unique<CentralLine>(address, token), SyncRun::Mode::Live);
              connect(&driver, &SyncDriver::standingChanged, this, [this, nth](const SyncStanding &standing) {
                  if (nth == m_start)
                      setStanding(standing);
              });
              FileCarrier files(makeQueue ? makeQueue(*own) : nullptr, address, token);
              connectFiles(files, nth);
              connect(&driver, &SyncDriver::centreWasRestored, &files, &FileCarrier::askAgainForAll);
              connect(&driver, &SyncDriver::standingChanged, &files, &FileCarrier::onRows);
              bell->hang(&driver, &files, &own->database());
              driver.start();
              files.setLimit(limit);
              files.setPaused(paused);
              QEventLoop().exec(); // until quit
              bell->hang(nullptr, nullptr, nullptr);
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
    m_uploads = {};
    setTrouble(SyncTrouble::Kind::None);
    endFetches(); // whoever waits for one is not left waiting
}

void Syncer::tryNow()
{
    m_bell->ring(&SyncDriver::tryNow);
    m_bell->tell([](FileCarrier &files) { files.tryNow(); });
}

void Syncer::pauseUploads(bool paused)
{
    m_paused = paused;
    m_bell->tell([paused](FileCarrier &files) { files.setPaused(paused); });
}

void Syncer::limitUploads(qint64 bytesPerSecond)
{
    m_limit = bytesPerSecond;
    m_bell->tell([bytesPerSecond](FileCarrier &files) { files.setLimit(bytesPerSecond); });
}

void Syncer::fetch(const WantedFile &wanted)
{
    m_fetching.insert(wanted.sha256);
    if (!m_bell->tell([wanted](FileCarrier &files) { files.fetch(wanted); }))
        endFetches();
}

void Syncer::dropFetch(const QString &sha256)
{
    m_fetching.remove(sha256);
    m_bell->tell([sha256](FileCarrier &files) { files.drop(sha256); });
}

void Syncer::endFetches()
{
    const SyncTrouble::Kind known = m_standing.trouble;
    const SyncTrouble trouble{known == SyncTrouble::Kind::None ? SyncTrouble::Kind::Offline : known, 0, {}};
    for (const QString &sha256 : std::exchange(m_fetching, {}))
        Q_EMIT fetched({sha256, trouble, FileTrouble::None});
}

void Syncer::connectFiles(FileCarrier &files, int nth)
{
    connect(&files, &FileCarrier::uploadsChanged, this, [this, nth](const UploadStanding &standing) {
        if (nth == m_start) {
            m_uploads = standing;
            Q_EMIT uploadsChanged(standing);
        }
    });
    connect(&files, &FileCarrier::uploadSettled, this, &Syncer::uploadSettled);
    connect(&files, &FileCarrier::fetchProgressed, this, &Syncer::fetchProgressed);
    connect(&files, &FileCarrier::fetched, this, [this](const DownloadEnd &end) {
        if (m_fetching.remove(end.sha256)) // else it was dropped meanwhile, or ended with its thread
            Q_EMIT fetched(end);
    });
}

} // namespace sk
