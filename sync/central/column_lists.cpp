// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/column_lists.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr int mostAttempts = 50;

} // namespace

qint64 ColumnLists::numberOf(const QStringList &names)
{
    const auto remembered = m_numbers.constFind(names);
    if (remembered != m_numbers.constEnd())
        return *remembered;
    const QString written = names.join(u' ');
    const auto find = [&]() -> std::optional<qint64> {
        auto rows = m_sql.run(u"SELECT id FROM column_list WHERE names = ?"_s, {written});
        return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
    };
    // Another centre may take the same number at the same moment: who was later finds the next one free.
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (const auto known = find())
            return *m_numbers.insert(names, *known);
        m_sql.run(u"INSERT INTO column_list (id, names) SELECT COALESCE(MAX(id), 0) + 1, ? FROM column_list "
                  "WHERE TRUE ON CONFLICT DO NOTHING"_s,
                  {written});
    }
    throw SqlError(Failure::Kind::Busy, u"lists of columns are made faster than one can be kept"_s);
}

QStringList ColumnLists::names(qint64 number)
{
    const auto known = m_names.constFind(number);
    if (known != m_names.constEnd())
        return *known;
    auto rows = m_sql.run(u"SELECT names FROM column_list WHERE id = ?"_s, {number});
    if (!rows.next())
        throw SqlError(Failure::Kind::Corrupt, u"a record without its list of columns"_s);
    const QStringList names = rows.text(0).split(u' ', Qt::SkipEmptyParts);
    m_names.insert(number, names);
    return names;
}

void ColumnLists::forget()
{
    m_numbers.clear();
    m_names.clear();
}

} // namespace sk::central
