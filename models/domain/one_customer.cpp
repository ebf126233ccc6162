// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/one_customer.h"

#include <algorithm>

namespace sk {

QList<QList<Registration>> byCustomer(const QList<Registration> &vehicles)
{
    QList<QList<Registration>> groups;
    QHash<QString, qsizetype> places;
    for (const Registration &vehicle : vehicles) {
        // The name counts, not the link to the register: it is what the signature stands beside.
        const QString name = vehicle.customerName.simplified();
        if (!places.contains(name)) {
            places.insert(name, groups.size());
            groups.append(QList<Registration>());
        }
        groups[places.value(name)].append(vehicle);
    }
    for (QList<Registration> &group : groups)
        std::ranges::sort(group, {}, &Registration::number);
    return groups;
}

} // namespace sk
