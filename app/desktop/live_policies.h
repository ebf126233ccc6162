// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/store/store.h"

namespace sk {

//! The numbers of the rules, shipped and from head office, kept fresh while the program runs.
class LivePolicies : public QObject {
    Q_OBJECT
public:
    explicit LivePolicies(Store &store, QObject *parent = nullptr);

    //! Stays in its place; what it says may change.
    const PolicyBook &book() const { return m_book; }

private:
    void read();

    Store &m_store;
    QList<Policy> m_shipped;
    PolicyBook m_book;
};

} // namespace sk
