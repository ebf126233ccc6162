// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/warranty.h"

#include "models/domain/china_day.h"

namespace sk {

std::optional<Warranty> warrantyOf(const Acceptance &acceptance, const PolicyBook &policies)
{
    const QDate signedOn = dayInChina(acceptance.signedAt);
    const auto years = policies.amount(PolicyKey::WarrantyYears, signedOn);
    if (!signedOn.isValid() || !years || acceptance.conclusion == Conclusion::Failed)
        return {};
    return Warranty{signedOn, warrantyEnd(signedOn, *years)};
}

QDate warrantyCardDue(QDate completedOn, const PolicyBook &policies)
{
    const auto months = policies.amount(PolicyKey::WarrantyCardMonths, completedOn);
    return completedOn.isValid() && months ? completedOn.addMonths(int(*months)) : QDate();
}

} // namespace sk
