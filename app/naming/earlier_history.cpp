// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/earlier_history.h"

#include "app/naming/record_names.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString fromCentre = u"centre"_s;

//! Replays the centre's changes and tells each field from what to what.
class Replay {
public:
    Replay(Session &session, const KindInfo &info) : m_session(session), m_info(info), m_row(info.blank) { }

    QList<ChangeLine> linesOf(const wire::HistoryChange &change)
    {
        QList<ChangeLine> lines;
        const auto line = [&](const QString &field, const Value &before, const Value &after) {
            lines.append({change.written.at, nameOf(change.written.by), fromCentre, field, before, after,
                          change.written.desk});
        };
        if (!std::exchange(m_isThere, true))
            line({}, {}, {});
        for (qsizetype i = 0; i < change.columns.size(); ++i) {
            const qsizetype at = m_info.indexOf(change.columns.at(i), i);
            if (at < 0 || !m_info.fits(at, change.values.at(i)))
                continue; // of a newer program
            const Value before = std::exchange(m_row[at], m_info.canonical(at, change.values.at(i)));
            if (before != m_row.at(at))
                line(m_info.fields.at(at), before, m_row.at(at));
        }
        if (change.deleted && *change.deleted != m_deleted)
            line(deletionField(), std::exchange(m_deleted, *change.deleted), *change.deleted);
        return lines;
    }

private:
    QString nameOf(const PersonId &person) const
    {
        return person.isNull() ? QString() : recordName(m_session, u"person"_s, person.value);
    }

    Session &m_session;
    const KindInfo &m_info;
    Row m_row;
    bool m_isThere = false;
    bool m_deleted = false;
};

} // namespace

bool beginsLate(const QList<ChangeLine> &history)
{
    return history.isEmpty() || !history.first().field.isEmpty();
}

QList<ChangeLine> earlierLines(Session &session, const KindInfo &info, const wire::History &centre,
                               const QList<ChangeLine> &own)
{
    QList<ChangeLine> lines;
    if (!beginsLate(own))
        return lines;
    Replay replay(session, info);
    for (const wire::HistoryChange &change : centre.changes) {
        if (!own.isEmpty() && change.written.at >= own.first().at)
            break; // from here on this desk heard of everything itself
        lines += replay.linesOf(change);
    }
    return lines;
}

} // namespace sk
