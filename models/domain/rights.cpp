// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rights.h"

#include "models/domain/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr Grants nothing{};

const Grants &lineOf(const RightsTable &table, QStringView kind)
{
    const auto found = table.kinds.constFind(kind.toString());
    if (found != table.kinds.constEnd())
        return *found;
    const auto unknown = table.kinds.constFind(u"*"_s);
    return unknown == table.kinds.constEnd() ? nothing : *unknown;
}

const Grants &lineOf(const RightsTable &table, QStringView kind, QStringView field)
{
    const auto found = table.fields.constFind(kind.toString() + u'.' + field.toString());
    return found == table.fields.constEnd() ? lineOf(table, kind) : *found;
}

template<typename Allows>
QList<Role> rolesFor(Allows allows)
{
    QList<Role> roles;
    for (size_t i = 0; i < Grants().size(); ++i)
        if (allows(Role(i)))
            roles.append(Role(i));
    return roles;
}

} // namespace

Grant grantOf(const RightsTable &table, Role role, QStringView kind)
{
    return lineOf(table, kind).at(size_t(role));
}

Grant grantOf(const RightsTable &table, Role role, QStringView kind, QStringView field)
{
    return lineOf(table, kind, field).at(size_t(role));
}

bool mayRead(const RightsTable &table, Role role, QStringView kind)
{
    return grantOf(table, role, kind) != Grant::None;
}

bool mayRead(const RightsTable &table, Role role, QStringView kind, QStringView field)
{
    return grantOf(table, role, kind, field) != Grant::None;
}

bool mayWrite(const RightsTable &table, Role role, QStringView kind)
{
    if (grantOf(table, role, kind) == Grant::Write)
        return true;
    const QString beginning = kind.toString() + u'.';
    for (auto it = table.fields.constBegin(); it != table.fields.constEnd(); ++it)
        if (it.key().startsWith(beginning) && it->at(size_t(role)) == Grant::Write)
            return true;
    return false;
}

bool mayWrite(const RightsTable &table, Role role, QStringView kind, QStringView field)
{
    return grantOf(table, role, kind, field) == Grant::Write;
}

bool may(const RightsTable &table, Role role, Ability ability)
{
    return table.abilities.at(size_t(ability)).at(size_t(role));
}

QString refusedField(const RightsTable &table, Role role, const QString &kind, const QStringList &columns,
                     const Row &values, bool isNew)
{
    // Deleting and making a record are the kind's; so is a change without a column.
    if ((isNew || columns.isEmpty()) && grantOf(table, role, kind) != Grant::Write)
        return u"id"_s;
    const KindInfo *info = kindNamed(kind);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (mayWrite(table, role, kind, columns.at(i)))
            continue;
        const qsizetype at = info ? info->indexOf(columns.at(i), i) : -1;
        const bool blank = isNew && at >= 0 && i < values.size() && info->fits(at, values.at(i))
            && info->canonical(at, values.at(i)) == info->blank.at(at);
        if (!blank)
            return columns.at(i);
    }
    return {};
}

QList<Role> writersOf(const RightsTable &table, QStringView kind, QStringView field)
{
    return rolesFor([&](Role role) {
        return field.isEmpty() ? mayWrite(table, role, kind) : mayWrite(table, role, kind, field);
    });
}

QList<Role> rolesWith(const RightsTable &table, Ability ability)
{
    return rolesFor([&](Role role) { return may(table, role, ability); });
}

} // namespace sk
