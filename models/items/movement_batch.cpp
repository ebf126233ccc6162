// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/movement_batch.h"

#include "models/domain/identifiers/iccid.h"
#include "models/domain/identifiers/tidy.h"
#include "models/items/obstacle_words.h"
#include "models/items/stock_words.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestNumber = 30; // JT/T 808-2019, terminal id
constexpr qsizetype mostLines = 2000;

bool isTerminalNumber(const QString &number)
{
    const bool plain
        = std::all_of(number.begin(), number.end(), [](QChar c) { return isDigit(c) || isLatin(c); });
    return plain && number.size() >= 4 && number.size() <= longestNumber;
}

} // namespace

MovementBatch::MovementBatch(Lookup lookup, const Reference &reference, QObject *parent)
    : RowModel(parent), m_lookup(std::move(lookup)), m_reference(reference)
{
}

void MovementBatch::put(const QList<MovementLine> &lines)
{
    update(lines, [](const MovementLine &line) { return line.number; });
}

void MovementBatch::setPlan(const MovementPlan &plan)
{
    m_plan = plan;
    QList<MovementLine> lines = rows();
    for (MovementLine &line : lines)
        line.problem = problemOf(line);
    put(lines);
}

MovementBatch::Scan MovementBatch::scan(const QString &text)
{
    const QString number = without(tidied(text), u" -");
    if (number.isEmpty() || rowCount() >= mostLines)
        return Scan::Unread;
    const auto found = m_lookup(number);
    if (!found)
        return Scan::Failed;
    const auto item = found->isEmpty() ? newItem(number) : std::optional(found->first());
    if (!item)
        return m_plan.movement == Movement::Receive ? Scan::Unread : Scan::Unknown;
    const bool twice = indexOf([&](const MovementLine &line) {
                           return line.number == number
                               || (!item->line.id.isNull() && line.found.line.id == item->line.id);
                       })
        >= 0;
    if (twice)
        return Scan::Twice;
    MovementLine line{*item, number, {}};
    line.problem = problemOf(line);
    put(QList{line} + rows()); // the last one scanned stands on top
    return Scan::Added;
}

void MovementBatch::removeLine(int row)
{
    QList<MovementLine> lines = rows();
    lines.removeAt(row);
    put(lines);
}

void MovementBatch::clear()
{
    put({});
}

int MovementBatch::fine() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const MovementLine &line) { return line.problem.isEmpty(); }));
}

QList<StockEntry> MovementBatch::entries() const
{
    QList<StockEntry> entries;
    for (const MovementLine &line : rows()) {
        if (!line.problem.isEmpty())
            continue;
        StockEntry entry{entryFor(line), {}, {}};
        const bool isNew = line.found.line.id.isNull();
        if (isNew && line.found.line.what == Stocked::Terminal) {
            entry.terminal = m_plan.terminal;
            entry.terminal->number = line.number;
        } else if (isNew) {
            entry.card = SimCard();
            entry.card->iccid = line.number;
            entry.card->carrier = line.found.line.make;
        }
        entries.append(entry);
    }
    return entries;
}

QStringList MovementBatch::numbers() const
{
    QStringList numbers;
    for (const MovementLine &line : rows())
        numbers.prepend(line.number);
    return numbers;
}

std::optional<FoundItem> MovementBatch::newItem(const QString &number) const
{
    if (m_plan.movement != Movement::Receive)
        return {};
    FoundItem item;
    if (number.startsWith(u"89") && judgeIccid(number).verdict() != Verdict::Wrong) {
        item.line.what = Stocked::SimCard;
        if (const Carrier *carrier = m_reference.carrierOf(number))
            item.line.make = carrier->word;
        return item;
    }
    return isTerminalNumber(number) ? std::optional(item) : std::nullopt;
}

CustodyEntry MovementBatch::entryFor(const MovementLine &line) const
{
    CustodyEntry entry;
    const StockLine &item = line.found.line;
    if (item.what == Stocked::Terminal)
        entry.terminal = {item.id};
    else
        entry.sim = {item.id};
    entry.movement = m_plan.movement;
    entry.holder = m_plan.holder;
    entry.depot = m_plan.depot;
    entry.person = m_plan.person;
    entry.at = m_plan.at;
    entry.note = m_plan.note;
    // What is lost was somebody's: the entry stays with the stock it is missing from.
    if (m_plan.movement == Movement::Loss && item.custody)
        entry.depot = item.custody->depot;
    return entry;
}

QString MovementBatch::problemOf(const MovementLine &line) const
{
    CustodyEntry entry = entryFor(line);
    const bool isNew = line.found.line.id.isNull();
    if (isNew) // a new item has no id to be judged by yet
        entry.terminal = {QUuid::createUuidV5(QUuid(), line.number)};
    if (isNew && line.found.line.what == Stocked::SimCard)
        std::swap(entry.terminal.value, entry.sim.value);
    if (!m_plan.said) { // somebody will get it: only what would be wrong for anybody is said
        entry.holder = m_plan.movement == Movement::Receive ? Holder::Centre : Holder::Depot;
        entry.depot = {QUuid::createUuidV5(QUuid(), u"somebody"_s)};
        entry.person = {};
    }
    if (!entry.at.isValid()) // it will be entered after everything that stands there
        for (const CustodyEntry &before : line.found.journal)
            entry.at = entry.at.isValid() ? std::max(entry.at, before.at) : before.at;
    const auto refusal = refusalOf(line.found.journal, entry);
    return refusal ? sentenceOf(*refusal) : QString();
}

QString MovementBatch::title(int column) const
{
    switch (Column(column)) {
    case Number:
        return tr("Number");
    case Now:
        return tr("Now with");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MovementBatch::cell(const MovementLine &line, int column, int role) const
{
    if (role == FineRole)
        return line.problem.isEmpty();
    if (role == Qt::ToolTipRole)
        return line.problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Number:
        return line.number;
    case Now:
        return line.found.line.id.isNull() ? tr("New") : holderOf(line.found.line);
    case State:
        if (!line.problem.isEmpty())
            return tr("Refused");
        return m_plan.said ? tr("Ready") : tr("Waits for the recipient");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
