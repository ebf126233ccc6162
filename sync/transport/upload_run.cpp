// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/upload_run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int mostAstray = 3; // answers without progress; then the line is given a rest
constexpr qint64 laterSeconds = 600; // until a file whose record the centre did not know is tried again

} // namespace

UploadRun::UploadRun(UploadQueue &queue, Mode mode, Clock now, Retry::Random random)
    : m_queue(queue), m_mode(mode), m_now(std::move(now)), m_retry(std::move(random))
{
}

QStringList UploadRun::passedOver()
{
    const QDateTime now = m_now();
    m_later.removeIf([&](const auto &entry) { return m_mode == Mode::Live && entry.value() <= now; });
    return m_later.keys();
}

std::optional<UploadStep> UploadRun::next(qint64 pieceBytes)
{
    if (m_isUnderWay || m_isPaused || m_isStopped || isDone())
        return std::nullopt;
    if (m_retryAt.isValid() && m_now() < m_retryAt)
        return std::nullopt;
    m_retryAt = {};
    const auto file = m_queue.next(passedOver());
    if (!file) {
        onTrouble(troubleOfStore(file.failure()));
        return std::nullopt;
    }
    m_mayWait = file->has_value();
    if (!m_mayWait) {
        forget();
        return std::nullopt;
    }
    if (!m_file || m_file->sha256 != (*file)->sha256) {
        forget();
        m_file = **file;
    }
    m_isUnderWay = true;
    m_out = 0;
    if (m_file->location.isEmpty())
        return BeginUpload{m_file->sha256, m_file->bytes};
    if (!m_offset)
        return AskUpload{m_file->location};
    const qint64 length = std::min(pieceBytes, m_file->bytes - *m_offset);
    return SendPiece{m_file->location, m_file->path, *m_offset, length};
}

std::optional<QDateTime> UploadRun::wakeAt() const
{
    if (m_isUnderWay || m_isPaused || m_isStopped || isDone())
        return std::nullopt;
    if (m_retryAt.isValid())
        return m_retryAt;
    if (m_mayWait)
        return m_now();
    const auto soonest = std::ranges::min_element(m_later);
    return soonest == m_later.end() ? std::nullopt : std::optional(*soonest);
}

bool UploadRun::isDone() const
{
    return m_isStopped || (m_mode == Mode::Once && !m_isUnderWay && (m_failed || !m_mayWait));
}

void UploadRun::forget()
{
    m_file.reset();
    m_offset.reset();
    m_out = 0;
    m_astray = 0;
}

void UploadRun::tryNow()
{
    m_retryAt = {};
    m_later.clear();
    m_mayWait = true;
    m_failed = false;
}

void UploadRun::pause()
{
    m_isPaused = true;
    m_isUnderWay = false;
    m_offset.reset(); // whatever of a piece under way arrived counts
    m_out = 0;
}

void UploadRun::goOn()
{
    m_isPaused = false;
    m_mayWait = true;
}

void UploadRun::heard()
{
    m_isUnderWay = false;
    m_retry.succeeded();
    m_trouble = SyncTrouble::Kind::None;
}

bool UploadRun::kept(const Result<> &result)
{
    if (!result)
        onTrouble(troubleOfStore(result.failure()));
    return bool(result);
}

void UploadRun::onBegun(const QString &location, qint64 offset)
{
    heard();
    m_file->location = location;
    if (kept(m_queue.begun(m_file->sha256, location)))
        arrived(offset);
}

void UploadRun::onOffset(qint64 offset)
{
    heard();
    arrived(offset);
}

void UploadRun::arrived(qint64 offset)
{
    m_out = 0;
    if (offset < 0 || offset > m_file->bytes)
        return onTrouble({SyncTrouble::Kind::NotUnderstood, 0, u"an offset outside the file"_s});
    const bool isProgress = m_offset && offset > *m_offset;
    m_astray = isProgress ? 0 : m_astray;
    if (offset < m_file->bytes) {
        m_offset = offset;
        Q_UNUSED(kept(m_queue.advanced(m_file->sha256, offset)));
        return;
    }
    const QString sha256 = m_file->sha256;
    if (!kept(m_queue.done(sha256)))
        return;
    forget();
    m_settled(sha256, FileTrouble::None);
}

void UploadRun::onGone()
{
    heard();
    m_offset.reset();
    m_file->location.clear();
    if (!kept(m_queue.begun(m_file->sha256, {})))
        return;
    if (++m_astray > mostAstray)
        onTrouble({SyncTrouble::Kind::Busy, 0, u"uploads do not last at the centre"_s});
}

void UploadRun::onAstray(const QString &detail)
{
    heard();
    m_offset.reset();
    if (++m_astray > mostAstray)
        onTrouble({SyncTrouble::Kind::Busy, 0, detail});
}

void UploadRun::onRefused(FileTrouble trouble, const QString &detail)
{
    heard();
    const QString sha256 = m_file->sha256;
    if (trouble == FileTrouble::NotAllowed) {
        m_later.insert(sha256, m_now().addSecs(laterSeconds));
        if (kept(m_queue.failed(sha256, detail)))
            forget();
        return;
    }
    if (!kept(m_queue.setAside(sha256, trouble)))
        return;
    forget();
    m_settled(sha256, trouble);
}

void UploadRun::onTrouble(const SyncTrouble &trouble)
{
    m_isUnderWay = false;
    m_failed = true;
    m_astray = 0;
    m_out = 0;
    m_offset.reset();
    m_trouble = trouble.kind;
    m_isStopped = trouble.kind == SyncTrouble::Kind::Revoked;
    const auto wait = m_retry.failed(std::chrono::seconds(trouble.retryAfter));
    m_retryAt = m_now().addMSecs(wait.count());
    if (m_file && trouble.kind != SyncTrouble::Kind::Storage && trouble.kind != SyncTrouble::Kind::DiskFull)
        Q_UNUSED(bool(m_queue.failed(m_file->sha256, trouble.detail))); // only told; it is tried again
}

UploadStanding UploadRun::standing() const
{
    using Phase = UploadStanding::Phase;
    UploadStanding standing;
    if (m_file) {
        standing.sha256 = m_file->sha256;
        standing.bytes = m_file->bytes;
        standing.sent = m_offset.value_or(0) + m_out;
    }
    standing.trouble = m_trouble;
    const bool isWaiting = m_retryAt.isValid() && m_now() < m_retryAt;
    if (m_isStopped)
        standing.phase = Phase::Stopped;
    else if (m_isPaused)
        standing.phase = Phase::Paused;
    else if (isWaiting)
        standing.phase = Phase::Waiting;
    else
        standing.phase = m_file ? Phase::Sending : Phase::Idle;
    if (standing.phase == Phase::Waiting)
        standing.nextTry = m_retryAt;
    return standing;
}

} // namespace sk
