// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/right_words.h"

#include "models/items/field_words.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

QString sentence(Role role, const QList<Role> &able)
{
    QStringList names;
    for (const Role each : able)
        names.append(nameOf(each));
    if (names.isEmpty())
        return Words::tr("Nobody may do this here.");
    return Words::tr("The role “%1” may not do this; these may: %2.")
        .arg(nameOf(role), names.join(Words::tr(", ")));
}

} // namespace

QString whyNotWrite(const Rights &rights, QStringView kind, QStringView field)
{
    const bool may = field.isEmpty() ? rights.mayWrite(kind) : rights.mayWrite(kind, field);
    return may ? QString() : sentence(rights.role(), rights.writers(kind, field));
}

QString whyNot(const Rights &rights, Ability ability)
{
    return rights.may(ability) ? QString() : sentence(rights.role(), rights.having(ability));
}

QString nameOf(Grant grant)
{
    switch (grant) {
    case Grant::None:
        return Words::tr("–");
    case Grant::Read:
        return Words::tr("reads");
    case Grant::Write:
        return Words::tr("writes");
    }
    return {};
}

QString nameOf(Ability ability)
{
    switch (ability) {
    case Ability::Administer:
        return Words::tr("Accounts and computers of the centre");
    case Ability::Export:
        return Words::tr("Confidential columns out of the house");
    case Ability::Reveal:
        return Words::tr("Look at one hidden value, with a reason");
    case Ability::Settle:
        return Words::tr("Settle conflicts and refused changes");
    }
    return {};
}

} // namespace sk
