// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"

#include "models/domain/acceptance.h"
#include "models/domain/attachment.h"
#include "models/domain/centre.h"
#include "models/domain/comparison.h"
#include "models/domain/custody_entry.h"
#include "models/domain/customer.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/policy.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/domain/vehicle.h"

namespace sk {

const QList<KindInfo> &allKinds()
{
    static const QList<KindInfo> kinds{
        describe<Policy>(),       describe<Centre>(),     describe<Depot>(),        describe<Person>(),
        describe<Customer>(),     describe<Vehicle>(),    describe<Terminal>(),     describe<SimCard>(),
        describe<Registration>(), describe<Acceptance>(), describe<CustodyEntry>(), describe<Attachment>(),
        describe<Comparison>(),
    };
    return kinds;
}

const KindInfo *kindNamed(QStringView name)
{
    for (const KindInfo &info : allKinds())
        if (info.kind == name)
            return &info;
    return nullptr;
}

} // namespace sk
