// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_window.h"

#include "models/domain/comparison.h"
#include "models/domain/identifiers/tidy.h"

#include <algorithm>

namespace sk {

namespace {

QByteArray itemSql(Stocked what, const QByteArray &condition)
{
    const QByteArray columns = what == Stocked::Terminal
        ? "number, imei, batch, model, bought FROM terminal"
        : "number, iccid, protocol_number, carrier, expires FROM sim_card";
    return "SELECT row, id, " + columns + " WHERE deleted = 0 AND (" + condition + ")";
}

QString nameFrom(Database &db, const QByteArray &sql, const QUuid &id)
{
    auto row = db.prepare(sql);
    return row.with(id).next() ? row.text(0) : QString();
}

QString holderName(Database &db, Holder holder, const DepotId &depot, const PersonId &person,
                   const VehicleId &vehicle)
{
    switch (holder) {
    case Holder::Depot:
        return nameFrom(db, "SELECT name FROM depot WHERE id = ?", depot.value);
    case Holder::Person:
        return nameFrom(db, "SELECT name FROM person WHERE id = ?", person.value);
    case Holder::Vehicle:
        return nameFrom(db, "SELECT plate FROM vehicle WHERE id = ?", vehicle.value);
    case Holder::Centre:
    case Holder::Nobody:
        break;
    }
    return {};
}

Result<QList<CustodyEntry>> journalOf(Session &session, Stocked what, const QUuid &id)
{
    auto entries = session.table<CustodyEntry>();
    return what == Stocked::Terminal ? entries.where(&CustodyEntry::terminal, TerminalId{id})
                                     : entries.where(&CustodyEntry::sim, SimCardId{id});
}

Result<StockLine> lineOf(Session &session, Stocked what, const Statement &row)
{
    StockLine line{what,        row.integer(0), row.uuid(1), row.text(2), row.text(3),
                   row.text(4), row.text(5),    {},          {},          {}};
    row.read(6, line.day);
    const auto journal = journalOf(session, what, line.id);
    if (!journal)
        return journal.failure();
    line.custody = custodyNow(*journal);
    if (line.custody)
        line.holder = holderName(session.database(), line.custody->holder, line.custody->depot,
                                 line.custody->person, line.custody->vehicle);
    return line;
}

//! All lines a statement answers; whoever calls binds it.
Result<> appendLines(Session &session, Stocked what, Statement &row, QList<StockLine> &lines)
{
    while (row.next()) {
        auto line = lineOf(session, what, row);
        if (!line)
            return line.failure();
        lines.append(*line);
    }
    return {};
}

} // namespace

Result<QList<StockLine>> stockLines(Session &session, Stocked what, std::span<const quint32> rows)
{
    Database &db = session.database();
    return db.read([&]() -> Result<QList<StockLine>> {
        QList<StockLine> lines;
        for (const quint32 row : rows) {
            auto found = db.prepare(itemSql(what, "row = ?"));
            found.bind(1, qint64(row));
            const qsizetype before = lines.size();
            if (const auto done = appendLines(session, what, found, lines); !done)
                return done.failure();
            if (lines.size() == before)
                lines.append(StockLine{what, 0, {}, {}, {}, {}, {}, {}, {}, {}});
        }
        return lines;
    });
}

Result<QList<FoundItem>> stockNumbered(Session &session, const QString &text)
{
    const QString wanted = without(tidied(text), u" -");
    if (wanted.isEmpty())
        return QList<FoundItem>();
    constexpr qsizetype shortCard = 19;
    Database &db = session.database();
    return db.read([&]() -> Result<QList<FoundItem>> {
        QList<StockLine> lines;
        auto terminals = db.prepare(itemSql(Stocked::Terminal, "number = ?1 OR imei = ?1"));
        terminals.bind(1, wanted);
        if (const auto done = appendLines(session, Stocked::Terminal, terminals, lines); !done)
            return done.failure();
        const bool mayLackDigit = wanted.size() == shortCard || wanted.size() == shortCard + 1;
        auto cards = db.prepare(itemSql(
            Stocked::SimCard, mayLackDigit ? "iccid >= ?1 AND iccid < ?2" : "number = ?1 OR iccid = ?1"));
        if (mayLackDigit)
            cards.with(wanted.left(shortCard), QString(wanted.left(shortCard) + QChar(u'~')));
        else
            cards.bind(1, wanted);
        if (const auto done = appendLines(session, Stocked::SimCard, cards, lines); !done)
            return done.failure();
        QList<FoundItem> found;
        for (const StockLine &line : std::as_const(lines)) {
            const auto journal = journalOf(session, line.what, line.id);
            if (!journal)
                return journal.failure();
            found.append({line, *journal});
        }
        return found;
    });
}

Result<std::optional<StockLine>> stockItem(Session &session, Stocked what, const QUuid &id)
{
    Database &db = session.database();
    return db.read([&]() -> Result<std::optional<StockLine>> {
        QList<StockLine> lines;
        auto row = db.prepare(itemSql(what, "id = ?"));
        row.bind(1, id);
        if (const auto done = appendLines(session, what, row, lines); !done)
            return done.failure();
        return lines.isEmpty() ? std::nullopt : std::optional(lines.first());
    });
}

Result<QList<CustodyLine>> custodyHistory(Session &session, Stocked what, const QUuid &id)
{
    Database &db = session.database();
    return db.read([&]() -> Result<QList<CustodyLine>> {
        const auto entries = journalOf(session, what, id);
        if (!entries)
            return entries.failure();
        QList<CustodyEntry> journal = *entries;
        std::sort(journal.begin(), journal.end(), [](const CustodyEntry &one, const CustodyEntry &other) {
            return std::pair(one.at, one.id) > std::pair(other.at, other.id);
        });
        const auto comparisons = session.table<Comparison>().all();
        if (!comparisons)
            return comparisons.failure();
        const QList<Comparison> found = standingComparisons(*comparisons);
        QList<CustodyLine> lines;
        for (CustodyEntry &entry : journal) {
            // Written about a form that went into another one since, it tells of that one now.
            entry.registration = endOf(found, entry.registration);
            const bool corrected
                = std::any_of(journal.begin(), journal.end(), [&](const CustodyEntry &other) {
                      return !other.corrects.isNull() && other.corrects == entry.id;
                  });
            lines.append({entry, holderName(db, entry.holder, entry.depot, entry.person, entry.vehicle),
                          nameFrom(db, "SELECT name FROM person WHERE id = ?", entry.recordedBy.value),
                          corrected});
        }
        return lines;
    });
}

} // namespace sk
