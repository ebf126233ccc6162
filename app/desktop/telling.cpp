// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/telling.h"

#include "sync/transport/signing_in.h"
#include "sync/transport/syncer.h"

using namespace Qt::StringLiterals;

namespace sk {

Telling::Telling(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk.syncer, &Syncer::standingChanged, this, [this](const SyncStanding &standing) {
        if (standing.phase == SyncStanding::Phase::Current)
            tell();
    });
}

void Telling::tell()
{
    if (m_telling || !m_desk.line)
        return;
    const auto waiting = reportsToTell(m_desk.session(), 1);
    if (!waiting || waiting->isEmpty())
        return;
    m_line = m_desk.line();
    if (!m_line)
        return;
    m_telling = true;
    tellOne(waiting->first());
}

void Telling::tellOne(const Report &report)
{
    wire::Notice notice{.id = report.id,
                        .what = {},
                        .subject = report.subject,
                        .count = report.count,
                        .at = report.at,
                        .by = report.by,
                        .reason = report.reason};
    fromValue(Value{report.what}, notice.what);
    if (m_desk.signing && m_desk.signing->current())
        m_line->setPerson(m_desk.signing->current()->token);
    m_line->tell(notice, [this, id = report.id](const std::variant<wire::Done, SyncTrouble> &answer) {
        m_telling = false;
        const auto *trouble = std::get_if<SyncTrouble>(&answer);
        // What the centre will never take must not stand before the rest.
        if (trouble && trouble->kind != SyncTrouble::Kind::Rejected)
            return;
        Q_UNUSED(bool(forgetReport(m_desk.session(), id)));
        QMetaObject::invokeMethod(this, &Telling::tell, Qt::QueuedConnection);
    });
}

} // namespace sk
