// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/histories.h"

#include "sync/central/authors.h"
#include "sync/central/masking.h"
#include "sync/central/references.h"
#include "sync/protocol/json_row.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

Row valuesIn(const QByteArray &fields)
{
    const auto values = wire::rowFromJson(fields);
    if (!values)
        throw SqlError(Failure::Kind::Corrupt, u"a change whose fields cannot be read"_s);
    return *values;
}

} // namespace

std::optional<QString> Histories::centreOf(const Caller &caller, const QString &kind, const QString &id)
{
    QStringList centres{caller.centre};
    if (caller.seesHeadOffice())
        centres.append(headOffice());
    for (const QString &centre : std::as_const(centres)) {
        const bool isWhole = centre == headOffice() || caller.seesWholeCentre();
        auto found = isWhole ? m_sql.run(u"SELECT 1 FROM record WHERE centre = ? AND id = ? AND kind = ?"_s,
                                         {centre, id, kind})
                             : m_sql.run(u"SELECT 1 FROM visible WHERE centre = ? AND id = ? AND kind = ? "
                                         "AND depot IN (?, ?) AND reasons > 0"_s,
                                         {centre, id, kind, everywhere(), caller.depot});
        if (found.next())
            return centre;
    }
    return {};
}

Result<wire::History> Histories::of(const Caller &caller, const QString &kind, QUuid id, qint64 after,
                                    qsizetype atMost)
{
    return m_sql.read([&]() -> Result<wire::History> {
        const QString idText = id.toString(QUuid::WithoutBraces);
        const KindInfo *info = kindNamed(kind);
        const auto centre
            = mayReceive(caller, info) ? centreOf(caller, kind, idText) : std::optional<QString>();
        if (!centre)
            return Failure{Failure::Kind::Missing, kind};
        auto rows = m_sql.run(u"SELECT h.version, h.deleted, h.column_list, h.fields"_s + AuthorSql::columns()
                                  + u" FROM history h LEFT JOIN device d ON d.id = h.device"
                                    " WHERE h.centre = ? AND h.id = ? AND h.kind = ? AND h.version > ?"
                                    " ORDER BY h.version LIMIT ?"_s,
                              {*centre, idText, kind, after, atMost + 1});
        wire::History history;
        qsizetype met = 0;
        while (rows.next()) {
            history.more = ++met > atMost;
            if (history.more)
                break;
            wire::HistoryChange change{rows.number(0), authorIn(rows, 4, caller), {}, {}, {}};
            if (!rows.isNull(1))
                change.deleted = rows.flag(1);
            const QStringList columns = m_lists.names(rows.number(2));
            const auto open = openPlaces(caller, info, columns);
            change.columns = picked(columns, open);
            change.values = picked(valuesIn(rows.utf8(3)), open);
            const bool isOwn = !caller.isPartner() || change.written.depot.text() == caller.depot;
            if (!isOwn) {
                change.columns.clear();
                change.values.clear();
                change.deleted.reset();
            }
            history.changes.append(change);
        }
        return history;
    });
}

} // namespace sk::central
