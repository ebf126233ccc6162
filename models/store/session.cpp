// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/session.h"

#include "models/store/numbering.h"

namespace sk {

Session::Session(std::unique_ptr<Database> db, Clock clock)
    : m_db(std::move(db)), m_clock(std::move(clock)), m_ids(m_clock), m_recorder(*m_db, m_clock, m_ids)
{
}

Result<QString> Session::nextNumber(const QString &what)
{
    return sk::nextNumber(*m_db, what, m_clock());
}

Result<QList<ChangeLine>> Session::historyOf(const QUuid &id)
{
    return m_db->read([&] { return ChangeLog(*m_db).of(id); });
}

} // namespace sk
