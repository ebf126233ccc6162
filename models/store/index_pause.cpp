// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/index_pause.h"

namespace sk {

IndexPause::IndexPause(Database &db, const QByteArray &table) : m_db(db)
{
    QList<QByteArray> names;
    {
        auto index = db.prepare(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
        index.with(QString::fromLatin1(table));
        while (index.next()) {
            names.append(index.blob(0));
            m_definitions.append(index.blob(1));
        }
    }
    for (const QByteArray &name : names)
        db.run("DROP INDEX " + name);
}

void IndexPause::resume()
{
    for (const QByteArray &definition : std::as_const(m_definitions))
        m_db.run(definition);
    m_definitions.clear();
}

bool IndexPause::pays(qint64 held, qint64 added)
{
    // Measured break-even: about a seventh of the table; below a few thousand rows nobody notices either way.
    return added > 5000 && added * 7 > held;
}

} // namespace sk
