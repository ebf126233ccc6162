// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salvage.h"

#include "models/domain/kinds.h"
#include "models/store/record_table.h"

#include <QFile>

#include <algorithm>
#include <optional>
#include <ranges>
#include <variant>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! A column as the newest schema declares it.
struct Column {
    QByteArray name;
    QByteArray type; //!< TEXT, INTEGER or BLOB: the tables are strict
};

//! A table of a store.
struct TableShape {
    QByteArray name;
    QList<Column> columns;

    //! Quoted, comma separated.
    QByteArray list() const
    {
        QByteArrayList names;
        for (const Column &column : columns)
            names.append('"' + column.name + '"');
        return names.join(", ");
    }
    bool has(const QByteArray &column) const
    {
        return std::ranges::find(columns, column, &Column::name) != columns.end();
    }
};

//! All tables of the newest schema; throws.
QList<TableShape> tablesOf(Database &db)
{
    QList<TableShape> tables;
    auto name = db.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                           " AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (name.next()) {
        TableShape table{name.text(0).toUtf8(), {}};
        auto column = db.prepare("SELECT name, type FROM pragma_table_info(?) ORDER BY cid");
        column.with(name.text(0));
        while (column.next())
            table.columns.append({column.text(0).toUtf8(), column.text(1).toUtf8()});
        tables.append(table);
    }
    return tables;
}

//! One value as it stands, whatever it means.
using Cell = std::variant<std::monostate, qint64, QString, QByteArray>;

//! One table, range by range: a range that cannot be read is halved until the unreadable rows stand alone.
//! Read through a connection of its own: one that met a damaged page writes nothing any more.
class TableSalvage {
public:
    TableSalvage(Database &damaged, Database &fresh, const TableShape &table)
        : m_damaged(damaged), m_fresh(fresh), m_table(table)
    {
    }

    //! Throws only when the new file cannot be written.
    void run(Salvage &salvage)
    {
        const auto all = bounds();
        if (all)
            takeRanges(*all);
        if (m_copied == 0 && m_failed) {
            salvage.lostTables.append(QString::fromUtf8(m_table.name));
            m_unreadable = qMax(m_unreadable, qint64(1)); // nobody can count them
        }
        salvage.rows += m_copied;
        salvage.unreadable += m_unreadable;
    }
    bool isWhole() const { return !m_failed; }

private:
    struct Range {
        qint64 from = 0;
        qint64 to = 0;
    };

    Cell cellOf(const Statement &row, int column) const
    {
        if (row.isNull(column))
            return {};
        const QByteArray &type = m_table.columns.at(column).type;
        if (type == "INTEGER")
            return row.integer(column);
        return type == "BLOB" ? Cell(row.blob(column)) : Cell(row.text(column));
    }

    //! Nothing when something in the range cannot be read.
    std::optional<QList<QList<Cell>>> read(const Range &range)
    {
        try {
            QList<QList<Cell>> rows;
            auto row = m_damaged.prepare("SELECT " + m_table.list() + " FROM " + m_table.name
                                         + " WHERE rowid BETWEEN ? AND ?");
            row.with(range.from, range.to);
            while (row.next()) {
                QList<Cell> cells;
                for (int i = 0; i < m_table.columns.size(); ++i)
                    cells.append(cellOf(row, i));
                rows.append(cells);
            }
            return rows;
        } catch (const SqlError &) {
            m_failed = true;
            return {};
        }
    }

    void write(const QList<QList<Cell>> &rows)
    {
        auto insertion
            = m_fresh.prepare("INSERT OR IGNORE INTO main." + m_table.name + " (" + m_table.list()
                              + ") VALUES (?" + QByteArray(", ?").repeated(m_table.columns.size() - 1) + ')');
        for (const QList<Cell> &cells : rows) {
            for (int i = 0; i < cells.size(); ++i)
                std::visit([&](const auto &value) { bind(insertion, i + 1, value); }, cells.at(i));
            const qint64 taken = insertion.run();
            m_copied += taken;
            m_unreadable += 1 - taken; // what no row can be: without what must be there, or there already
        }
    }

    static void bind(Statement &statement, int at, std::monostate) { statement.bind(at, nullptr); }
    template<typename T>
    static void bind(Statement &statement, int at, const T &value)
    {
        statement.bind(at, value);
    }

    std::optional<qint64> number(const QByteArray &sql)
    {
        try {
            auto row = m_damaged.prepare(sql);
            return row.next() && !row.isNull(0) ? std::optional(row.integer(0)) : std::nullopt;
        } catch (const SqlError &) {
            m_failed = true;
            return {};
        }
    }

    //! The bounds of the row numbers, by whichever way still can be read.
    std::optional<Range> bounds()
    {
        std::optional<Range> found;
        const QByteArray from = " FROM " + m_table.name;
        QByteArrayList ways{QByteArray()};
        if (m_table.has("id")) // beside the table stands the index of its ids
            ways.append(" INDEXED BY sqlite_autoindex_" + m_table.name + "_1");
        for (const QByteArray &way : ways) {
            if (!way.isEmpty() && !m_failed)
                break;
            const auto lowest = number("SELECT min(rowid)" + from + way);
            const auto highest = number("SELECT max(rowid)" + from + way);
            if (!lowest && !highest)
                continue;
            const Range range{lowest.value_or(1), highest.value_or(lowest.value_or(1))};
            found = found ? Range{qMin(found->from, range.from), qMax(found->to, range.to)} : range;
        }
        return found;
    }

    void takeRanges(const Range &all)
    {
        constexpr qint64 mostRows = 50'000'000; // a number read from a damaged page may be anything
        constexpr qint64 atOnce = 512;
        const qint64 last = qMin(all.to, all.from + mostRows);
        for (qint64 from = all.from; from <= last; from += atOnce) {
            QList<Range> open{{from, qMin(from + atOnce - 1, last)}};
            while (!open.isEmpty()) {
                const Range range = open.takeLast();
                if (const auto rows = read(range)) {
                    write(*rows);
                } else if (range.from == range.to) {
                    ++m_unreadable;
                } else {
                    const qint64 middle = range.from + (range.to - range.from) / 2;
                    open.append({middle + 1, range.to});
                    open.append({range.from, middle});
                }
            }
        }
    }

    Database &m_damaged;
    Database &m_fresh;
    const TableShape &m_table;
    qint64 m_copied = 0;
    qint64 m_unreadable = 0;
    bool m_failed = false;
};

//! Another file under a name of its own beside the first; let go at the end. Throws.
class Attached {
public:
    Attached(Database &db, const QString &path) : m_db(db)
    {
        m_db.prepare("ATTACH ? AS backup").with(path).run();
    }
    ~Attached()
    {
        try {
            m_db.run("DETACH backup");
        } catch (const SqlError &) { // it goes with the connection
        }
    }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

private:
    Database &m_db;
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
    const auto source = Database::open(damaged, Database::Access::OneFile);
    if (!source)
        return source.failure();
    return fresh.write([&]() -> Result<Salvage> {
        Salvage salvage;
        for (const TableShape &shape : tablesOf(fresh)) {
            TableSalvage table(**source, fresh, shape);
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
                QByteArray columns = shape.list();
                if (isRecord)
                    columns.replace("\"row\", ", "");
                const qint64 rows = fresh
                                        .prepare("INSERT OR IGNORE INTO main." + shape.name + " (" + columns
                                                 + ") SELECT " + columns + " FROM backup." + shape.name)
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
