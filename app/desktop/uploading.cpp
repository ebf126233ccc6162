// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncing.h"

#include "app/filing/filing_words.h"
#include "app/filing/store_upload_queue.h"
#include "app/naming/record_names.h"
#include "models/domain/attachment.h"

using namespace Qt::StringLiterals;

// The photos and scans among what waits.
namespace sk {

namespace {

// Of this computer and its line, not of a person.
const QString pausedKey = u"uploads.paused"_s;
const QString limitKey = u"uploads.limit"_s;
constexpr qint64 kilobyte = 1000;

Attachment namedBy(Session &session, const QString &sha256)
{
    const auto attachments = session.table<Attachment>().where(&Attachment::sha256, sha256);
    return attachments && !attachments->isEmpty() ? attachments->first() : Attachment{};
}

} // namespace

void Syncing::recallManner()
{
    const auto settings = m_desk.session().settings();
    const auto paused = settings.value(pausedKey);
    const auto limit = settings.value(limitKey);
    m_manner = {paused && !paused->isEmpty(), limit ? limit->toInt() : 0};
    m_syncer.pauseUploads(m_manner.paused);
    m_syncer.limitUploads(m_manner.limit * kilobyte);
}

void Syncing::pauseUploads(bool paused)
{
    Q_UNUSED(bool(m_desk.session().settings().set(pausedKey, paused ? u"yes"_s : QString())));
    m_manner.paused = paused;
    m_syncer.pauseUploads(paused);
    Q_EMIT uploadsChanged();
}

void Syncing::limitUploads(int kilobytesPerSecond)
{
    Q_UNUSED(bool(m_desk.session().settings().set(limitKey, QString::number(kilobytesPerSecond))));
    m_manner.limit = kilobytesPerSecond;
    m_syncer.limitUploads(kilobytesPerSecond * kilobyte);
    Q_EMIT uploadsChanged();
}

void Syncing::sendFirst(const QString &sha256)
{
    Q_UNUSED(bool(OwedFiles(m_desk.session().database()).prefer(sha256, m_desk.clock()())));
    m_syncer.tryNow();
    Q_EMIT uploadsChanged();
}

QList<UploadLine> Syncing::uploads() const
{
    constexpr qsizetype most = 200;
    QList<UploadLine> lines;
    const auto owed = OwedFiles(m_desk.session().database()).all();
    if (!owed || m_state.reach == SyncState::Reach::NotEnrolled)
        return lines;
    const UploadStanding &standing = m_syncer.uploads();
    for (const OwedFile &file : owed->first(qMin(owed->size(), most))) {
        const Attachment attachment = namedBy(m_desk.session(), file.sha256);
        const bool underWay = standing.phase == UploadStanding::Phase::Sending && standing.sha256 == file.sha256;
        lines.append({{attachment.recordKind, attachment.record},
                      file.sha256,
                      attachment.name,
                      recordName(m_desk.session(), attachment.recordKind, attachment.record),
                      file.bytes,
                      underWay ? standing.sent : file.sent,
                      underWay,
                      file.aside,
                      file.aside ? sentenceOf(fileTroubleOf(file.trouble)) : QString()});
    }
    return lines;
}

} // namespace sk
