// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/departure_gate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int worstEvaluation = 1;
constexpr int bestEvaluation = 5;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

QList<Obstacle> owedBeforeLeaving(const Acceptance &acceptance)
{
    QList<Obstacle> out;
    if (!acceptance.signature)
        out.append({u"signature"_s, Hindrance::NotDone, u"B09"_s});
    if (acceptance.evaluation == 0)
        out.append({u"evaluation"_s, Hindrance::Missing, u"B09"_s});
    else if (acceptance.evaluation < worstEvaluation || acceptance.evaluation > bestEvaluation)
        out.append({u"evaluation"_s, Hindrance::OutOfRange, u"B09"_s});
    if (isBlank(acceptance.suggestion))
        out.append({u"suggestion"_s, Hindrance::Missing, u"B09"_s});
    if (!acceptance.filed)
        out.append({u"filed"_s, Hindrance::NotDone, u"B09"_s});
    return out;
}

QList<Obstacle> missingIn(const Acceptance &acceptance, const QDateTime &now)
{
    QList<Obstacle> out;
    if (!acceptance.signedAt.isValid())
        out.append({u"signed_at"_s, Hindrance::Missing, u"D01"_s});
    else if (acceptance.signedAt > now)
        out.append({u"signed_at"_s, Hindrance::InFuture, u"D01"_s});
    if (isBlank(acceptance.customerSignatory))
        out.append({u"customer_signatory"_s, Hindrance::Missing, u"A09"_s});
    if (isBlank(acceptance.installerSignatory))
        out.append({u"installer_signatory"_s, Hindrance::Missing, u"A09"_s});
    if (acceptance.conclusion != Conclusion::Passed && isBlank(acceptance.mend))
        out.append({u"mend"_s, Hindrance::Missing, u"A09"_s});
    if (!acceptance.corrects.isNull() && isBlank(acceptance.reason))
        out.append({u"reason"_s, Hindrance::Missing, u"A09"_s});
    return out;
}

QList<Obstacle> unfitForOneSheet(const QList<Registration> &vehicles)
{
    const auto another = [&](const Registration &vehicle) {
        return vehicle.customerName.simplified() != vehicles.first().customerName.simplified();
    };
    if (std::any_of(vehicles.begin(), vehicles.end(), another))
        return {{u"customer_name"_s, Hindrance::SeveralCustomers, u"A09"_s}};
    return {};
}

QList<Obstacle> earlierThanLastTest(const Acceptance &acceptance, const QDateTime &tested)
{
    if (acceptance.signedAt.isValid() && tested.isValid() && acceptance.signedAt <= tested)
        return {{u"signed_at"_s, Hindrance::OutOfOrder, u"A09"_s}};
    return {};
}

} // namespace sk
