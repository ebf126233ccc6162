// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/centres.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

CentreEntry entryOf(const Rows &rows)
{
    return {rows.text(0), rows.text(1), rows.text(2), rows.number(3)};
}

} // namespace

QString headOffice()
{
    return QUuid().toString(QUuid::WithoutBraces);
}

Result<> Centres::add(const CentreEntry &centre)
{
    return m_sql.write([&]() -> Result<> {
        const auto added = m_sql.run(u"INSERT INTO centre (id, number, name, version) VALUES (?, ?, ?, 0) "
                                     "ON CONFLICT DO NOTHING"_s,
                                     {centre.id, centre.number, centre.name});
        if (added.affected() == 0)
            return Failure{Failure::Kind::Conflict, u"the centre exists already"_s};
        return {};
    });
}

Result<QList<CentreEntry>> Centres::all()
{
    return m_sql.read([&]() -> Result<QList<CentreEntry>> {
        QList<CentreEntry> entries;
        auto rows = m_sql.run(u"SELECT id, number, name, version FROM centre ORDER BY number"_s);
        while (rows.next())
            entries.append(entryOf(rows));
        return entries;
    });
}

Result<CentreEntry> Centres::numbered(const QString &number)
{
    return m_sql.read([&]() -> Result<CentreEntry> {
        auto rows = m_sql.run(u"SELECT id, number, name, version FROM centre WHERE number = ?"_s, {number});
        if (!rows.next())
            return Failure{Failure::Kind::Missing, u"no centre has this number"_s};
        return entryOf(rows);
    });
}

} // namespace sk::central
