// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/live_policies.h"

#include "models/store/policies_in_force.h"

using namespace Qt::StringLiterals;

namespace sk {

LivePolicies::LivePolicies(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_shipped(*readPolicies(u":/reference"_s)) // they were compiled in
{
    connect(&store, &Store::changed, this, [this](const ChangeNotice &notice) {
        if (notice.kind == QLatin1StringView(Description<Policy>::kind))
            read();
    });
    read();
}

void LivePolicies::read()
{
    const auto policies = policiesOf(m_store.session(), m_shipped);
    m_book = PolicyBook(policies ? *policies : m_shipped);
}

} // namespace sk
