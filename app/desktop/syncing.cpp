// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncing.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/trouble_words.h"
#include "app/naming/record_names.h"
#include "app/naming/refusal_words.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"
#include "models/store/conflicts.h"
#include "models/store/quarantine.h"
#include "models/store/waiting.h"
#include "views/widgets/prompter.h"

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
    if (standing.phase == SyncStanding::Phase::Loading)
        state.done = standing.rowsLoaded;
    const auto enrolment = enrolmentOf(db);
    if (enrolment)
        state.centre = enrolment->url;
    if (enrolment && !enrolment->isEnrolled())
        state.reach = SyncState::Reach::NotEnrolled; // also before the syncer was started
    if (const auto waiting = waitingIn(db)) {
        state.waitingRecords = waiting->changes;
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
    if (m_syncer.isRunning())
        m_syncer.tryNow();
    else
        m_syncer.start();
}

QList<ConflictLine> Syncing::conflicts()
{
    QList<ConflictLine> lines;
    const auto conflicts = conflictsIn(m_desk.session().database());
    if (!conflicts)
        return lines;
    for (const Conflict &conflict : *conflicts)
        lines.append({conflict.row,
                      {conflict.kind, conflict.id},
                      recordName(m_desk.session(), conflict.kind, conflict.id),
                      nameOfField(conflict.kind, conflict.field),
                      shownValue(conflict.kind, conflict.field, conflict.local),
                      shownValue(conflict.kind, conflict.field, conflict.central),
                      conflict.localBy,
                      conflict.foundAt});
    return lines;
}

QList<QuarantineLine> Syncing::quarantine()
{
    QList<QuarantineLine> lines;
    const auto refused = quarantinedIn(m_desk.session().database());
    if (!refused)
        return lines;
    for (const Quarantined &change : *refused)
        lines.append({{change.kind, change.id},
                      recordName(m_desk.session(), change.kind, change.id),
                      refusalSentence(change.reason, change.detail),
                      change.at});
    return lines;
}

void Syncing::settle(qint64 conflict, bool keepOurs)
{
    Session &session = m_desk.session();
    const auto conflicts = conflictsIn(session.database());
    if (!conflicts)
        return m_desk.prompter.tell(tr("The conflict was not settled"), sentenceOf(conflicts.failure()));
    for (const Conflict &one : *conflicts) {
        if (one.row != conflict)
            continue;
        const auto settled = sk::settle(session, one, {keepOurs ? Settlement::Ours : Settlement::Theirs, {}});
        if (!settled)
            m_desk.prompter.tell(tr("The conflict was not settled"), sentenceOf(settled.failure()));
    }
    refresh();
}

} // namespace sk
