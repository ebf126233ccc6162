// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncing.h"
#include "app/filing/filing_words.h"
#include "app/filing/store_upload_queue.h"
#include "app/filing/upload_manner.h"
#include "app/naming/record_names.h"
#include "models/domain/attachment.h"

using namespace Qt::StringLiterals;

// The photos and scans among what waits.
namespace sk {

namespace {

Attachment namedBy(Session &session, const QString &sha256)
{
    const auto attachments = session.table<Attachment>().where(&Attachment::sha256, sha256);
    return attachments && !attachments->isEmpty() ? attachments->first() : Attachment{};
}

} // namespace

void Syncing::recallManner()
{
    const KeptManner kept = uploadMannerOf(m_desk.session());
    m_manner = {kept.paused, kept.limit};
    m_syncer.pauseUploads(kept.paused);
    m_syncer.limitUploads(kept.bytesPerSecond());
}

void Syncing::pauseUploads(bool paused)
{
    Q_UNUSED(bool(setUploadManner(m_desk.session(), {paused, m_manner.limit})));
    recallManner();
    Q_EMIT uploadsChanged();
}

void Syncing::limitUploads(int kilobytesPerSecond)
{
    Q_UNUSED(bool(setUploadManner(m_desk.session(), {m_manner.paused, kilobytesPerSecond})));
    recallManner();
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
        const bool underWay
            = standing.phase == UploadStanding::Phase::Sending && standing.sha256 == file.sha256;
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
