// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/kept_values.h"

#include "sync/central/sql.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace sk::testing {

KeptValues::KeptValues(const QString &folder)
{
    const auto sql = central::Sql::open(central::DatabaseAddress(folder));
    if (!sql)
        throw std::runtime_error("the centre's database cannot be read");
    const auto read = (*sql)->read([&]() -> Result<> {
        QHash<QString, qint64> before;
        auto rows = (*sql)->run(
            u"SELECT centre, id, version, base, fields FROM history ORDER BY centre, version"_s);
        while (rows.next()) {
            qint64 &version = before[rows.text(0) + rows.text(1)];
            if (m_unseen.isEmpty() && rows.number(3) != version)
                m_unseen = u"version %1 of %2 started from %3, but %4 stood there"_s.arg(rows.number(2))
                               .arg(rows.text(1))
                               .arg(rows.number(3))
                               .arg(version);
            version = rows.number(2);
            m_fields[QUuid::fromString(rows.text(1))].append(rows.text(4));
        }
        return {};
    });
    if (!read)
        throw std::runtime_error("the centre's history cannot be read");
}

bool KeptValues::everHeld(QUuid record, const QString &value) const
{
    return std::ranges::any_of(m_fields.value(record),
                               [&](const QString &fields) { return fields.contains(u'"' + value + u'"'); });
}

} // namespace sk::testing
