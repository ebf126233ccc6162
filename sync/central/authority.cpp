// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/authority.h"

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::Change;
using wire::Refusal;
using wire::Refused;

namespace {

//! Whose refusal is told to the audit log: it may be somebody who tries what is not theirs.
bool isOverreach(Refusal reason)
{
    return reason == Refusal::Scope || reason == Refusal::Masked || reason == Refusal::Person
        || reason == Refusal::Right;
}

} // namespace

const std::optional<Authority::Writer> &Authority::writer(const PersonId &person)
{
    const auto known = m_writers.find(person);
    if (known != m_writers.end())
        return known->second;
    std::optional<Writer> found;
    auto rows = m_sql.run(u"SELECT a.account, a.role, a.active, a.disabled_at FROM account a "
                          "JOIN sign_in s ON s.centre = a.centre AND s.person = a.person "
                          "WHERE a.centre = ? AND a.person = ? AND s.device = ?"_s,
                          {m_caller.centre, person.text(), m_caller.device});
    if (rows.next()) {
        found = Writer{rows.text(0), Role::Installer, {}};
        fromValue(Value(rows.text(1)), found->role);
        if (!rows.flag(2))
            found->disabledAt = rows.number(3);
    }
    return m_writers.emplace(person, found).first->second;
}

std::optional<Refused> Authority::objection(const Change &change)
{
    if (!m_isAsked)
        return {};
    const auto &by = writer(change.by);
    // What was written while the account was good is taken however late it comes.
    if (!by || (by->disabledAt && change.at.toMSecsSinceEpoch() > *by->disabledAt))
        return Refused{Refusal::Person, {}};
    if (change.deleted.has_value() && grantOf(m_rights, by->role, change.kind) != Grant::Write)
        return Refused{Refusal::Right, u"deleted"_s};
    const QString field
        = refusedField(m_rights, by->role, change.kind, change.columns, change.values, change.base == 0);
    return field.isEmpty() ? std::nullopt : std::optional(Refused{Refusal::Right, field});
}

void Authority::noteRefusal(const Change &change, const Refused &refused)
{
    if (m_caller.device.isEmpty() || !isOverreach(refused.reason))
        return;
    Refusals &refusals = m_refusals[refused.reason];
    if (refusals.count++ > 0)
        return;
    refusals.subject = change.kind + u'/' + change.id.toString(QUuid::WithoutBraces);
    refusals.field = refused.detail;
    const auto known = m_writers.find(change.by); // only who was asked about
    if (known != m_writers.end() && known->second)
        refusals.account = known->second->account;
}

void Authority::save(AuditLog &audit)
{
    for (const auto &[reason, refusals] : m_refusals)
        audit.appendRefusal(m_caller.centre, {m_caller.device, refusals.account}, refusals.subject,
                            u"%1 %2, %3 changes"_s.arg(std::get<QString>(toValue(reason)), refusals.field)
                                .arg(refusals.count));
}

} // namespace sk::central
