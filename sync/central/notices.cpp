// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/notices.h"

#include "sync/central/reveals.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr qint64 noticesPerHour = 500; // of one device and sort: what a week without a line brings
constexpr qint64 hour = 3600;

} // namespace

QString Notices::accountOf(const Caller &caller, const PersonId &person)
{
    auto rows = m_sql.run(u"SELECT a.account FROM account a "
                          "JOIN sign_in s ON s.centre = a.centre AND s.person = a.person "
                          "WHERE a.centre = ? AND a.person = ? AND s.device = ?"_s,
                          {caller.centre, person.text(), caller.device});
    return rows.next() ? rows.text(0) : QString();
}

Result<bool> Notices::take(const Caller &caller, const wire::Notice &notice)
{
    return m_sql.write([&]() -> Result<bool> {
        const auto isNew = m_sql
                               .run(u"INSERT INTO notice (centre, id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                                    {caller.centre, notice.id.toString(QUuid::WithoutBraces)})
                               .affected();
        if (isNew == 0)
            return true;
        const Audited what
            = notice.what == wire::NoticeKind::Revealed ? Audited::Revealed : Audited::Exported;
        m_audit.hold(caller.centre);
        if (m_audit.countSince(caller.centre, caller.device, what, m_now().addSecs(-hour), noticesPerHour)
            >= noticesPerHour) {
            m_sql.run(u"DELETE FROM notice WHERE centre = ? AND id = ?"_s,
                      {caller.centre, notice.id.toString(QUuid::WithoutBraces)});
            return false;
        }
        QString detail = u"told: %1 records, %2"_s.arg(notice.count).arg(notice.at.toString(Qt::ISODate));
        if (!notice.reason.isEmpty())
            detail += u": "_s + withoutFigures(notice.reason);
        m_audit.append(caller.centre, {caller.device, accountOf(caller, notice.by)}, what, notice.subject,
                       detail);
        return true;
    });
}

} // namespace sk::central
