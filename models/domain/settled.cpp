// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settled.h"

#include "models/domain/standing.h"

using namespace Qt::StringLiterals;

namespace sk {

bool isSettled(const QList<Acceptance> &entries)
{
    const Acceptance *last = lastStanding(entries);
    return last && last->conclusion == Conclusion::Passed;
}

bool mayFollowAcceptance(QStringView field)
{
    return field == u"warranty_card_at" || field == u"first_online_at" || field == u"note";
}

QStringList settledFieldsChanged(const Registration &held, const Registration &wanted)
{
    static const QStringList links{u"customer"_s, u"vehicle"_s, u"terminal"_s, u"sim"_s, u"installer"_s};
    QStringList changed;
    forEachField<Registration>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        if (held.*field.member != wanted.*field.member && !mayFollowAcceptance(name) && !links.contains(name))
            changed.append(name);
    });
    return changed;
}

} // namespace sk
