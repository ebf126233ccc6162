// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/accounts.h"

#include "sync/central/records.h"
#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::ProblemKind;

namespace {

QString wordOf(Role role)
{
    return std::get<QString>(toValue(role));
}

Role roleOf(const QString &word)
{
    Role role = Role::Installer; // the least, should the word be unknown
    fromValue(Value(word), role);
    return role;
}

Objection no(ProblemKind kind, const QString &detail = {})
{
    return wire::problem(kind, detail);
}

//! For the audit log: what was made of the account, without a word about the person.
QString told(const wire::AccountWish &wish, const std::optional<Account> &before, bool withPassword)
{
    QStringList words{before ? u"changed"_s : u"made"_s, wordOf(wish.role)};
    if (!wish.depot.isNull())
        words.append(u"depot "_s + wish.depot.text());
    words.append(wish.active ? u"active"_s : u"disabled"_s);
    if (withPassword)
        words.append(u"one-time password"_s);
    return words.join(u", "_s);
}

} // namespace

Objection objectionTo(const wire::AccountWish &wish, const QString &centre)
{
    const bool atHeadOffice = centre == headOffice();
    if ((wish.role == Role::HeadOffice && !atHeadOffice) || (atHeadOffice && !wish.depot.isNull()))
        return no(ProblemKind::Scope, u"role"_s);
    const bool needsDepot = wish.role == Role::DepotManager || wish.role == Role::Partner;
    const bool takesNone = wish.role == Role::Administrator || wish.role == Role::HeadOffice;
    if ((needsDepot && wish.depot.isNull()) || (takesNone && !wish.depot.isNull()))
        return no(ProblemKind::Scope, u"depot"_s);
    return {};
}

bool worksAt(const QString &depot, const Caller &device)
{
    return depot.isEmpty() || device.seesWholeCentre() || depot == device.depot;
}

Result<bool> Accounts::anyIn(const QString &centre)
{
    return m_sql.read([&]() -> Result<bool> {
        auto rows = m_sql.run(u"SELECT people FROM centre WHERE id = ?"_s, {centre});
        return rows.next() && rows.flag(0);
    });
}

Result<QList<wire::AccountEntry>> Accounts::of(const QString &centre)
{
    return m_sql.read([&]() -> Result<QList<wire::AccountEntry>> {
        QHash<QString, QDateTime> signedIn;
        {
            auto rows = m_sql.run(
                u"SELECT person, MAX(last_at) FROM sign_in WHERE centre = ? GROUP BY person"_s, {centre});
            while (rows.next())
                signedIn.insert(rows.text(0), QDateTime::fromMSecsSinceEpoch(rows.number(1), Qt::UTC));
        }
        QList<wire::AccountEntry> entries;
        {
            auto rows = m_sql.run(u"SELECT account, person, role, depot, active, must_change FROM account "
                                  "WHERE centre = ? ORDER BY account"_s,
                                  {centre});
            while (rows.next())
                entries.append({rows.text(0),
                                PersonId::fromText(rows.text(1)),
                                {},
                                roleOf(rows.text(2)),
                                DepotId::fromText(rows.text(3)),
                                rows.flag(4),
                                rows.flag(5),
                                signedIn.value(rows.text(1))});
        }
        for (wire::AccountEntry &entry : entries)
            entry.name = nameOf(centre, entry.person);
        return entries;
    });
}

std::optional<Account> Accounts::find(const QString &centre, const QString &account)
{
    auto rows = m_sql.run(u"SELECT person, role, depot, active, must_change, password_hash FROM account "
                          "WHERE centre = ? AND account = ?"_s,
                          {centre, account});
    if (!rows.next())
        return {};
    return Account{account,
                   PersonId::fromText(rows.text(0)),
                   roleOf(rows.text(1)),
                   rows.text(2),
                   rows.flag(3),
                   rows.flag(4),
                   rows.text(5)};
}

QString Accounts::nameOf(const QString &centre, const PersonId &person)
{
    const auto record = Records(m_sql, m_lists, centre).find(person.value);
    QString name;
    if (record && record->kind == u"person")
        fromValue(record->contents.at(u"name"_s), name);
    return name.left(wire::limits::personNameCharacters);
}

Result<wire::AccountWish> Accounts::wishOf(const QString &centre, const QString &account)
{
    return m_sql.read([&]() -> Result<wire::AccountWish> {
        const auto found = find(centre, account);
        if (!found)
            return Failure{Failure::Kind::Missing, u"no such account"_s};
        return wire::AccountWish{
            found->person, found->role, DepotId::fromText(found->depot), found->active, {}};
    });
}

Result<Objection> Accounts::put(const QString &centre, const Doer &doer, const QString &account,
                                const wire::AccountWish &wish, const QString &passwordHash)
{
    if (auto why = objectionTo(wish, centre))
        return why;
    return m_sql.write([&]() -> Result<Objection> {
        // One after the other, or two administrators could disable each other.
        m_sql.run(u"UPDATE centre SET people = people WHERE id = ?"_s, {centre});
        const auto before = find(centre, account);
        if (auto why = objectionIn(centre, doer, account, wish, before))
            return why;
        if (!before && passwordHash.isEmpty())
            return no(ProblemKind::Password, u"a new account needs one"_s);
        save(centre, account, wish, before, passwordHash);
        if (!passwordHash.isEmpty() || !wish.active)
            m_sql.run(u"DELETE FROM session WHERE centre = ? AND account = ?"_s, {centre, account});
        m_sql.run(u"UPDATE centre SET people = ? WHERE id = ?"_s, {true, centre});
        m_audit.append(centre, doer, Audited::AccountChanged, account,
                       told(wish, before, !passwordHash.isEmpty()));
        return Objection();
    });
}

Objection Accounts::objectionIn(const QString &centre, const Doer &doer, const QString &account,
                                const wire::AccountWish &wish, const std::optional<Account> &before)
{
    // Head office keeps no roster.
    if (centre != headOffice() && !isThere(centre, wish.person.value, u"person"_s))
        return no(ProblemKind::Scope, u"person"_s);
    if (!wish.depot.isNull() && !isThere(centre, wish.depot.value, u"depot"_s))
        return no(ProblemKind::Scope, u"depot"_s);
    if (before && before->person != wish.person)
        return no(ProblemKind::Taken, u"account"_s);
    {
        auto rows = m_sql.run(u"SELECT account FROM account WHERE centre = ? AND person = ?"_s,
                              {centre, wish.person.text()});
        if (rows.next() && rows.text(0) != account)
            return no(ProblemKind::Taken, u"person"_s);
    }
    const bool losesAdministrator = before && before->active && before->role == Role::Administrator
        && (!wish.active || wish.role != Role::Administrator);
    if (losesAdministrator && !doer.device.isEmpty()) {
        auto rows = m_sql.run(
            u"SELECT COUNT(*) FROM account WHERE centre = ? AND role = ? AND active = ? AND account <> ?"_s,
            {centre, wordOf(Role::Administrator), true, account});
        if (rows.next() && rows.number(0) == 0)
            return no(ProblemKind::LastAdministrator);
    }
    if (!before) {
        auto rows = m_sql.run(u"SELECT COUNT(*) FROM account WHERE centre = ?"_s, {centre});
        if (rows.next() && rows.number(0) >= wire::limits::accountsPerCentre)
            return no(ProblemKind::TooLarge, u"accounts"_s);
    }
    return {};
}

bool Accounts::isThere(const QString &centre, QUuid id, const QString &kind)
{
    const auto record = Records(m_sql, m_lists, centre).find(id);
    return record && record->kind == kind && !record->deleted;
}

void Accounts::save(const QString &centre, const QString &account, const wire::AccountWish &wish,
                    const std::optional<Account> &before, const QString &passwordHash)
{
    const qint64 now = m_now().toMSecsSinceEpoch();
    const bool isNewPassword = !passwordHash.isEmpty();
    if (!before) {
        m_sql.run(u"INSERT INTO account (centre, account, person, role, depot, active, must_change, "
                  "password_hash, made_at, disabled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {centre, account, wish.person.text(), wordOf(wish.role), wish.depot.text(), wish.active,
                   true, passwordHash, now, wish.active ? QVariant(QMetaType::fromType<qint64>()) : now});
        return;
    }
    m_sql.run(u"UPDATE account SET role = ?, depot = ?, active = ?, must_change = ?, password_hash = ? "
              "WHERE centre = ? AND account = ?"_s,
              {wordOf(wish.role), wish.depot.text(), wish.active, isNewPassword || before->mustChange,
               isNewPassword ? passwordHash : before->passwordHash, centre, account});
    // The moment counts for what was written before it, so a second disabling does not move it.
    if (wish.active)
        m_sql.run(u"UPDATE account SET disabled_at = NULL WHERE centre = ? AND account = ?"_s,
                  {centre, account});
    else if (before->active)
        m_sql.run(u"UPDATE account SET disabled_at = ? WHERE centre = ? AND account = ?"_s,
                  {now, centre, account});
}

} // namespace sk::central
