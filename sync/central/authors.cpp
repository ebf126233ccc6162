// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/authors.h"

#include "sync/protocol/json_text.h"

using namespace Qt::StringLiterals;

namespace sk::central {

QString AuthorSql::columns()
{
    return u", h.person, d.name, d.depot, h.changed_at, h.base"_s;
}

QString AuthorSql::joins()
{
    return u" LEFT JOIN history h ON h.centre = r.centre AND h.version = r.version"
           " LEFT JOIN device d ON d.id = h.device"_s;
}

Authorship authorIn(const Rows &rows, int first, const Caller &caller)
{
    const QString depot = rows.text(first + 2);
    const bool isOwn = !caller.isPartner() || depot == caller.depot;
    Authorship author;
    if (isOwn) {
        author.by = {QUuid::fromString(rows.text(first))};
        author.desk = rows.text(first + 1);
    }
    author.depot = {QUuid::fromString(depot)};
    if (!rows.isNull(first + 3))
        author.at = QDateTime::fromMSecsSinceEpoch(rows.number(first + 3), Qt::UTC);
    author.over = rows.number(first + 4);
    return author;
}

QByteArray withAuthor(QByteArray values, const Authorship &author)
{
    const bool isAlone = values.size() == 2; // []
    values.chop(1);
    return values + (isAlone ? "" : ",") + wire::jsonArray(toRow(author)).mid(1);
}

void addAuthor(Sql &sql, const Caller &caller, RowBlock &block)
{
    AgreedRow &row = block.rows.first();
    auto rows = sql.run(u"SELECT r.id"_s + AuthorSql::columns() + u" FROM record r"_s + AuthorSql::joins()
                            + u" WHERE r.centre = ? AND r.id = ?"_s,
                        {caller.centre, row.id.toString(QUuid::WithoutBraces)});
    if (!rows.next())
        return;
    block.columns += authorshipColumns();
    row.values += toRow(authorIn(rows, 1, caller));
}

} // namespace sk::central
