// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QUuid>

namespace sk {

//! What a commit touched, told after it.
struct ChangeNotice {
    QString kind;
    QList<QUuid> ids; //!< empty when there were too many to name: everything of that kind may have changed
};

//! Gathers what a transaction touches and tells it once per kind after the commit; what is rolled back is
//! never told.
class Notices {
public:
    explicit Notices(Database &db) : m_db(db) { }

    using Listener = std::function<void(const ChangeNotice &)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }
    void tell(const ChangeNotice &notice);

private:
    using Gathered = QList<ChangeNotice>;

    Database &m_db;
    Listener m_listener;
    std::weak_ptr<Gathered> m_gathered; // lives as long as the transaction's duty to tell
};

} // namespace sk
