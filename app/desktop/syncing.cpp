// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncing.h"

#include "app/desktop/trouble_words.h"
#include "app/filing/store_upload_queue.h"
#include "app/naming/record_names.h"
#include "models/items/field_words.h"
#include "models/store/outbox.h"
#include "models/store/waiting.h"

namespace sk {

namespace {

SyncState::Reach reachOf(const SyncStanding &standing)
{
    if (standing.trouble == SyncTrouble::Kind::NotEnrolled)
        return SyncState::Reach::NotEnrolled;
    switch (standing.phase) {
    case SyncStanding::Phase::Sending:
    case SyncStanding::Phase::Receiving:
    case SyncStanding::Phase::Loading:
    case SyncStanding::Phase::Repairing:
        return SyncState::Reach::Syncing;
    case SyncStanding::Phase::Current:
        return SyncState::Reach::Online;
    case SyncStanding::Phase::Stopped:
        return SyncState::Reach::Refused;
    case SyncStanding::Phase::Idle:
    case SyncStanding::Phase::Waiting:
        break;
    }
    return SyncState::Reach::Offline;
}

} // namespace

Syncing::Syncing(const Desk &desk, Syncer &syncer, QObject *parent)
    : QObject(parent), m_desk(desk), m_syncer(syncer)
{
    connect(&m_desk.store, &Store::changed, this, &Syncing::refresh);
    connect(&m_syncer, &Syncer::standingChanged, this, &Syncing::refresh);
    connect(&m_syncer, &Syncer::uploadsChanged, this, [this] {
        refresh();
        Q_EMIT uploadsChanged();
    });
    m_syncer.carryFiles([](Session &session) { return std::make_unique<StoreUploadQueue>(session); });
    recallManner();
    refresh();
}

void Syncing::refresh()
{
    Database &db = m_desk.session().database();
    const SyncStanding &standing = m_syncer.standing();
    SyncState state{.reach = reachOf(standing), .lastAgreed = standing.lastContact};
    state.trouble = standing.isClockFarOff() ? tr("This computer's clock is wrong by %n minute(s). Set it, "
                                                  "or times written here cannot be trusted.",
                                                  nullptr, int(qAbs(standing.clockOffset) / 60'000))
                                             : sentenceOf(standing.trouble);
    if (state.trouble.isEmpty() && m_syncer.uploads().phase == UploadStanding::Phase::Stopped)
        state.trouble = sentenceOf(m_syncer.uploads().trouble);
    if (standing.phase == SyncStanding::Phase::Loading)
        state.done = standing.rowsLoaded;
    const auto enrolment = enrolmentOf(db);
    if (enrolment)
        state.centre = enrolment->url;
    if (enrolment && !enrolment->isEnrolled())
        state.reach = SyncState::Reach::NotEnrolled; // also before the syncer was started
    if (const auto waiting = waitingIn(db)) {
        state.waitingRecords = waiting->changes;
        state.waitingAttachments = waiting->files;
        state.oldestWaiting = waiting->oldest;
        state.conflicts = waiting->conflicts;
        state.quarantined = waiting->quarantined;
    }
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

void Syncing::syncNow()
{
    // A person looked: what was set aside gets another try.
    Q_UNUSED(bool(OwedFiles(m_desk.session().database()).forgive()));
    if (m_syncer.isRunning())
        m_syncer.tryNow();
    else
        m_syncer.start();
}

QList<WaitingLine> Syncing::waiting() const
{
    constexpr int most = 200;
    QList<WaitingLine> lines;
    Database &db = m_desk.session().database();
    const auto entries = db.read([&] { return Outbox(db).after(0, most); });
    if (!entries)
        return lines;
    for (const OutboxEntry &entry : *entries)
        lines.append({{entry.kind, entry.id},
                      nameOfKind(entry.kind),
                      recordName(m_desk.session(), entry.kind, entry.id),
                      entry.by,
                      entry.at});
    return lines;
}

} // namespace sk
