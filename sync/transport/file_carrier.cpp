// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/file_carrier.h"

namespace sk {

FileCarrier::FileCarrier(std::unique_ptr<UploadQueue> queue, const CentralAddress &address,
                         const QString &token)
    : m_queue(std::move(queue)), m_downloads(address, token)
{
    connect(&m_downloads, &Downloads::progressed, this, &FileCarrier::fetchProgressed);
    connect(&m_downloads, &Downloads::ended, this, &FileCarrier::fetched);
    if (!m_queue)
        return;
    m_uploads = std::make_unique<Uploads>(*m_queue, address, token, Uploads::Mode::Live);
    connect(m_uploads.get(), &Uploads::standingChanged, this, &FileCarrier::uploadsChanged);
    connect(m_uploads.get(), &Uploads::settled, this, &FileCarrier::uploadSettled);
}

FileCarrier::~FileCarrier() = default;

void FileCarrier::start()
{
    if (m_uploads)
        m_uploads->start();
}

void FileCarrier::changedHere()
{
    if (m_uploads)
        m_uploads->changedHere();
}

void FileCarrier::onRows(const SyncStanding &standing)
{
    const bool areCurrent = standing.phase == SyncStanding::Phase::Current;
    const bool wereCurrent = std::exchange(m_areRowsCurrent, areCurrent);
    if (m_uploads && areCurrent && !wereCurrent)
        m_uploads->recordsAgreed();
    else
        changedHere();
}

void FileCarrier::tryNow()
{
    if (m_uploads)
        m_uploads->tryNow();
}

void FileCarrier::setPaused(bool paused)
{
    if (!m_uploads)
        return;
    if (paused)
        m_uploads->pause();
    else
        m_uploads->goOn();
}

void FileCarrier::setLimit(qint64 bytesPerSecond)
{
    if (m_uploads)
        m_uploads->setLimit(bytesPerSecond);
}

void FileCarrier::askAgainForAll()
{
    // A store that cannot be written now has its own trouble; the next repair asks again.
    if (m_queue && m_queue->askAgainForAll())
        m_uploads->changedHere();
}

} // namespace sk
