// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salvage.h"

#include "models/domain/kinds.h"
#include "models/store/record_table.h"

#include <QFile>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! A table of a store as SQLite knows it.
struct TableShape {
    QByteArray name;
    QByteArray columns; //!< quoted, comma separated
};

//! Another file under a name of its own beside the first; let go at the end. Throws.
class Attached {
public:
    Attached(Database &db, const QString &path) : m_db(db)
    {
        m_db.prepare("ATTACH ? AS damaged").with(path).run();
    }
    ~Attached()
    {
        try {
            m_db.run("DETACH damaged");
        } catch (const SqlError &) { // it goes with the connection
        }
    }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

private:
    Database &m_db;
};

//! All tables of the newest schema; throws.
QList<TableShape> tablesOf(Database &db)
{
    QList<TableShape> tables;
    auto name = db.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                           " AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (name.next()) {
        TableShape table{name.text(0).toUtf8(), {}};
        auto column = db.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
        column.with(name.text(0));
        while (column.next())
            table.columns += (table.columns.isEmpty() ? "\"" : ", \"") + column.text(0).toUtf8() + '"';
        tables.append(table);
    }
    return tables;
}

//! One table, range by range: a range that cannot be read is halved until the unreadable rows stand alone.
class TableSalvage {
public:
    TableSalvage(Database &db, const TableShape &table) : m_db(db), m_table(table) { }

    //! Throws only when the new file cannot be written.
    void run(Salvage &salvage)
    {
        if (copy({}) || !takeRanges())
            if (m_copied == 0 && m_failed)
                salvage.lostTables.append(QString::fromUtf8(m_table.name));
        salvage.rows += m_copied;
        salvage.unreadable += m_unreadable;
        m_isWhole = !m_failed;
    }
    bool isWhole() const { return m_isWhole; }

private:
    struct Range {
        qint64 from = 0;
        qint64 to = 0;
    };

    //! False when something in the range cannot be read; then nothing of it was taken.
    bool copy(const std::optional<Range> &range)
    {
        const QByteArray sql = "INSERT OR IGNORE INTO main." + m_table.name + " (" + m_table.columns
            + ") SELECT " + m_table.columns + " FROM damaged." + m_table.name
            + (range ? " WHERE rowid BETWEEN ? AND ?" : "");
        try {
            auto statement = m_db.prepare(sql);
            if (range)
                statement.with(range->from, range->to);
            m_copied += statement.run();
            return true;
        } catch (const SqlError &error) {
            if (error.kind() == Failure::Kind::Full || error.kind() == Failure::Kind::ReadOnly)
                throw;
            m_failed = true;
            return false;
        }
    }

    std::optional<qint64> number(const QByteArray &sql)
    {
        try {
            auto row = m_db.prepare(sql);
            return row.next() && !row.isNull(0) ? std::optional(row.integer(0)) : std::nullopt;
        } catch (const SqlError &) {
            return {};
        }
    }

    //! The bounds of the row numbers, by whichever way still can be read.
    std::optional<Range> bounds()
    {
        std::optional<Range> found;
        const QByteArray from = " FROM damaged." + m_table.name;
        for (const QByteArray &way :
             {QByteArray(), QByteArray(" INDEXED BY sqlite_autoindex_") + m_table.name + "_1"}) {
            const auto lowest = number("SELECT min(rowid)" + from + way);
            const auto highest = number("SELECT max(rowid)" + from + way);
            if (!lowest && !highest)
                continue;
            const Range range{lowest.value_or(1), highest.value_or(lowest.value_or(1))};
            found = found ? Range{qMin(found->from, range.from), qMax(found->to, range.to)} : range;
        }
        return found;
    }

    bool takeRanges()
    {
        const auto all = bounds();
        if (!all)
            return false;
        constexpr qint64 mostRows = 50'000'000; // a number read from a damaged page may be anything
        QList<Range> open{{all->from, qMin(all->to, all->from + mostRows)}};
        while (!open.isEmpty()) {
            const Range range = open.takeLast();
            if (copy(range))
                continue;
            if (range.from == range.to) {
                ++m_unreadable;
                continue;
            }
            const qint64 middle = range.from + (range.to - range.from) / 2;
            open.append({middle + 1, range.to});
            open.append({range.from, middle});
        }
        return true;
    }

    Database &m_db;
    const TableShape &m_table;
    qint64 m_copied = 0;
    qint64 m_unreadable = 0;
    bool m_failed = false;
    bool m_isWhole = false;
};

//! Rows whose id or values no record can have; throws.
qint64 dropNonsense(Database &db, const KindInfo &info)
{
    const QByteArray table = info.kind.toLatin1();
    qint64 dropped = db.prepare("DELETE FROM main." + table + " WHERE length(id) <> 16").run();
    const RecordTable records(db, info);
    QList<QUuid> unfit;
    auto row = db.prepare("SELECT id FROM main." + table);
    while (row.next()) {
        const auto held = records.find(row.uuid(0));
        const bool fits = held
            && std::ranges::all_of(std::views::iota(qsizetype(0), info.fields.size()),
                                   [&](qsizetype i) { return info.fits(i, held->values.at(i)); });
        if (!fits)
            unfit.append(row.uuid(0));
    }
    for (const QUuid &id : std::as_const(unfit))
        records.erase(id);
    return dropped + unfit.size();
}

} // namespace

Result<Salvage> salvageInto(Database &fresh, const QString &damaged)
{
    try {
        const Attached attached(fresh, damaged);
        return fresh.write([&]() -> Result<Salvage> {
            Salvage salvage;
            for (const TableShape &shape : tablesOf(fresh)) {
                TableSalvage table(fresh, shape);
                table.run(salvage);
                if (!table.isWhole() && (shape.name == "counter" || shape.name == "setting"))
                    salvage.isGivingSound = false;
            }
            for (const KindInfo &info : allKinds())
                salvage.unreadable += dropNonsense(fresh, info);
            if (salvage.rows == 0)
                return Failure{Failure::Kind::Corrupt, u"nothing can be read"_s};
            return salvage;
        });
    } catch (const SqlError &error) {
        return Failure{error.kind(), QString::fromUtf8(error.what())};
    }
}

Result<qint64> fillFromBackup(Database &fresh, const QString &backup)
{
    try {
        const Attached attached(fresh, backup);
        return fresh.write([&] {
            qint64 filled = 0;
            for (const TableShape &shape : tablesOf(fresh)) {
                const bool isRecord = kindNamed(QString::fromUtf8(shape.name));
                if (!isRecord && shape.name != "change_log" && shape.name != "conflict")
                    continue;
                // Row numbers go on from those that were salvaged, so that none stands in another's way.
                QByteArray columns = shape.columns;
                if (isRecord)
                    columns.replace("\"row\", ", "");
                const qint64 rows = fresh
                                        .prepare("INSERT OR IGNORE INTO main." + shape.name + " (" + columns
                                                 + ") SELECT " + columns + " FROM damaged." + shape.name)
                                        .run();
                filled += isRecord ? rows : 0;
            }
            return filled;
        });
    } catch (const SqlError &error) {
        return Failure{error.kind(), QString::fromUtf8(error.what())};
    }
}

Result<qint64> mendBookkeeping(Database &fresh, const QDateTime &now)
{
    return fresh.write([&] {
        qint64 gone = 0;
        QStringList kinds;
        for (const KindInfo &info : allKinds())
            kinds.append(u'\'' + info.kind + u'\'');
        for (const QByteArray &book :
             {QByteArray("outbox"), QByteArray("agreed"), QByteArray("sent"), QByteArray("quarantine")})
            fresh.run("DELETE FROM " + book + " WHERE length(id) <> 16 OR kind NOT IN ("
                      + kinds.join(u',').toLatin1() + (book == "agreed" ? ")" : ") OR length(change) <> 16"));
        for (const KindInfo &info : allKinds()) {
            const QByteArray table = info.kind.toLatin1();
            const QByteArray isGone = " WHERE kind = ? AND id NOT IN (SELECT id FROM main." + table + ")";
            for (const QByteArray &book : {QByteArray("outbox"), QByteArray("quarantine")})
                gone += fresh.prepare("DELETE FROM " + book + isGone).with(info.kind).run();
            for (const QByteArray &book : {QByteArray("agreed"), QByteArray("sent")})
                fresh.prepare("DELETE FROM " + book + isGone).with(info.kind).run();
            // Born here, or edited since the centre spoke last: it may not have that.
            fresh
                .prepare("INSERT OR IGNORE INTO outbox (kind, id, change, at)"
                         " SELECT ?1, id, randomblob(16), ?2 FROM main."
                         + table
                         + " WHERE (version = 0 OR id IN (SELECT id FROM agreed WHERE kind = ?1))"
                           " AND id NOT IN (SELECT id FROM quarantine WHERE kind = ?1)")
                .with(info.kind, now)
                .run();
            // Without what the centre said last nobody knows what was edited: then everything is compared.
            fresh
                .prepare("UPDATE main." + table
                         + " SET version = 0 WHERE id IN (SELECT id FROM outbox WHERE kind = ?1)"
                           " AND id NOT IN (SELECT id FROM agreed WHERE kind = ?1)")
                .with(info.kind)
                .run();
        }
        return gone;
    });
}

} // namespace sk
