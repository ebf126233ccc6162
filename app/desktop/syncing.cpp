// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncing.h"

#include "app/desktop/failure_words.h"
#include "app/desktop/record_names.h"
#include "app/desktop/refusal_words.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"
#include "models/store/waiting.h"
#include "views/widgets/prompter.h"

namespace sk {

Syncing::Syncing(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk.store, &Store::changed, this, &Syncing::refresh);
    refresh();
}

void Syncing::refresh()
{
    SyncState state = m_state;
    Database &db = m_desk.session().database();
    if (const auto waiting = waitingIn(db)) {
        state.waitingRecords = waiting->changes;
        state.oldestWaiting = waiting->oldest;
        state.conflicts = waiting->conflicts;
        state.quarantined = waiting->quarantined;
    }
    if (const auto enrolment = enrolmentOf(db)) {
        state.centre = enrolment->url;
        if (!enrolment->isEnrolled())
            state.reach = SyncState::Reach::NotEnrolled;
        else if (state.reach == SyncState::Reach::NotEnrolled)
            state.reach = SyncState::Reach::Offline;
    }
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT
    stateChanged(m_state);
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
        const auto settled
            = sk::settle(session.database(), session.recorder(), one, keepOurs, session.author());
        if (!settled)
            m_desk.prompter.tell(tr("The conflict was not settled"), sentenceOf(settled.failure()));
    }
    refresh();
}

} // namespace sk
