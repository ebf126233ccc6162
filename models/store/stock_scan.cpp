// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_scan.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QByteArray itemSql(Stocked what)
{
    return what == Stocked::Terminal
        ? "SELECT row, deleted, id, number, imei, batch FROM terminal"
        : "SELECT row, deleted, id, number, iccid, protocol_number FROM sim_card";
}

QByteArray itemColumn(Stocked what)
{
    return what == Stocked::Terminal ? "terminal" : "sim";
}

constexpr auto custodyColumns = "holder, depot, person, vehicle, at, id";

Custody readCustody(const Statement &row, int from)
{
    Custody custody;
    row.read(from, custody.holder);
    row.read(from + 1, custody.depot);
    row.read(from + 2, custody.person);
    row.read(from + 3, custody.vehicle);
    row.read(from + 4, custody.since);
    row.read(from + 5, custody.entry);
    return custody;
}

QList<CustodyEntry> journalOf(Database &db, Stocked what, const QUuid &item)
{
    QByteArray sql = "SELECT id";
    forEachField<CustodyEntry>([&](const auto &field) { sql += ", \"" + QByteArray(field.name) + '"'; });
    auto row = db.prepare(sql + " FROM custody_entry WHERE deleted = 0 AND " + itemColumn(what) + " = ?");
    row.bind(1, item);
    QList<CustodyEntry> entries;
    while (row.next()) {
        CustodyEntry entry;
        row.read(0, entry.id);
        int column = 1;
        forEachField<CustodyEntry>([&](const auto &field) { row.read(column++, entry.*field.member); });
        entries.append(entry);
    }
    return entries;
}

//! Who has what by the last movement of each item; where an entry was corrected the whole journal is folded.
class Holders {
public:
    Holders(Database &db, Stocked what) : m_db(db), m_what(what) { }

    Result<> read(const std::atomic<bool> &stop)
    {
        QSet<QUuid> corrected;
        auto row = m_db.prepare("SELECT " + itemColumn(m_what) + ", movement, " + custodyColumns
                                + " FROM custody_entry WHERE deleted = 0 AND " + itemColumn(m_what)
                                + " IS NOT NULL ORDER BY row");
        while (row.next()) {
            if (stop)
                return Failure{Failure::Kind::Cancelled, QStringLiteral("the scan was stopped")};
            const QUuid item = row.uuid(0);
            if (row.utf8(1) == "correct")
                corrected.insert(item);
            else
                take(item, readCustody(row, 2));
        }
        for (const QUuid &item : std::as_const(corrected)) {
            if (const auto folded = custodyNow(journalOf(m_db, m_what, item)))
                m_last.insert(item, *folded);
        }
        return {};
    }

    std::optional<Custody> of(const QUuid &item) const
    {
        const auto found = m_last.constFind(item);
        return found == m_last.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    void take(const QUuid &item, const Custody &custody)
    {
        Custody &last = m_last[item]; // a fresh one is older than any entry
        if (last.entry.isNull()
            || std::pair(last.since, last.entry) < std::pair(custody.since, custody.entry))
            last = custody;
    }

    Database &m_db;
    Stocked m_what;
    QHash<QUuid, Custody> m_last;
};

PassingItem passing(const Statement &row, std::optional<Custody> custody)
{
    return {row.integer(0), row.integer(1) != 0, {row.utf8(3), row.utf8(4), row.utf8(5)}, std::move(custody)};
}

} // namespace

QStringList stockTextFields(Stocked what)
{
    return what == Stocked::Terminal ? QStringList{u"number"_s, u"imei"_s, u"batch"_s}
                                     : QStringList{u"number"_s, u"iccid"_s, u"protocol_number"_s};
}

QString stockKind(Stocked what)
{
    return what == Stocked::Terminal ? u"terminal"_s : u"sim_card"_s;
}

Result<> scanStock(Session &session, Stocked what, const StockVisit &visit, const std::atomic<bool> &stop)
{
    Database &db = session.database();
    return db.read([&]() -> Result<> {
        Holders holders(db, what);
        if (const auto read = holders.read(stop); !read)
            return read;
        auto row = db.prepare(itemSql(what) + " WHERE deleted = 0 ORDER BY row");
        while (row.next()) {
            if (stop)
                return Failure{Failure::Kind::Cancelled, QStringLiteral("the scan was stopped")};
            visit(passing(row, holders.of(row.uuid(2))));
        }
        return {};
    });
}

Result<> scanStock(Session &session, Stocked what, const QList<QUuid> &ids, const StockVisit &visit)
{
    Database &db = session.database();
    return db.read([&] {
        for (const QUuid &id : ids) {
            auto row = db.prepare(itemSql(what) + " WHERE id = ?");
            if (row.with(id).next())
                visit(passing(row, custodyNow(journalOf(db, what, id))));
        }
    });
}

Result<QList<QUuid>> itemsOf(Session &session, Stocked what, const QList<QUuid> &entries)
{
    Database &db = session.database();
    return db.read([&] {
        QList<QUuid> items;
        for (const QUuid &entry : entries) {
            auto row = db.prepare("SELECT " + itemColumn(what) + " FROM custody_entry WHERE id = ?");
            if (row.with(entry).next() && !row.isNull(0))
                items.append(row.uuid(0));
        }
        return items;
    });
}

} // namespace sk
