// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/stock_catalogue.h"

#include <algorithm>

namespace sk {

namespace {

quint32 placeOf(const QUuid &id, QList<QUuid> &list, QHash<QUuid, quint32> &places)
{
    const auto found = places.constFind(id);
    if (found != places.cend())
        return *found;
    list.append(id);
    return *places.insert(id, quint32(list.size() - 1));
}

std::optional<StockText> textOf(StockOrder by)
{
    switch (by) {
    case StockOrder::Number:
        return StockText::Number;
    case StockOrder::Second:
        return StockText::Second;
    case StockOrder::Third:
        return StockText::Third;
    case StockOrder::Arrival:
    case StockOrder::Holder:
    case StockOrder::Since:
        break;
    }
    return {};
}

} // namespace

StockCatalogue::StockCatalogue(Stocked what) : m_what(what), m_texts(stockTexts) { }

void StockCatalogue::put(const PassingItem &passing)
{
    if (passing.deleted) {
        m_texts.remove(passing.row);
        return;
    }
    m_texts.put(passing.row, passing.texts);
    Facts facts;
    if (const auto &custody = passing.custody) {
        facts.stocked = true;
        facts.holder = custody->holder;
        facts.since = quint32(std::max<qint64>(custody->since.toSecsSinceEpoch(), 1));
        facts.depot = placeOf(custody->depot.value, m_depots, m_depotPlaces);
        facts.person = placeOf(custody->person.value, m_people, m_peoplePlaces);
    }
    m_facts.push_back(facts);
}

SearchScope StockCatalogue::scope(Role viewer) const
{
    return scopeFor(stockKind(m_what), stockTextFields(m_what), viewer);
}

StockOrder StockCatalogue::orderFor(StockOrder by, Role viewer) const
{
    const auto text = textOf(by);
    return !text || (scope(viewer).parts >> int(*text) & 1) != 0 ? by : StockOrder::Arrival;
}

template<typename Visit>
void StockCatalogue::forEachMatch(const StockFilter &filter, Visit visit) const
{
    constexpr quint32 nowhere = ~quint32(0);
    const quint32 depot = m_depotPlaces.value(filter.depot.value, nowhere);
    const quint32 person = m_peoplePlaces.value(filter.person.value, nowhere);
    const auto matches = m_texts.matches(filter.text, scope(filter.viewer));
    for (int block = 0; block < m_texts.blockCount(); ++block) {
        const BlockHits &live = matches.empty() ? m_texts.liveEntries(block) : matches[size_t(block)];
        const size_t first = size_t(block) * blockEntries;
        const size_t count = std::min(size_t(blockEntries), m_facts.size() - first);
        for (size_t i = 0; i < count; ++i) {
            const Facts &facts = m_facts[first + i];
            if (live.test(i) && (filter.depot.isNull() || facts.depot == depot)
                && (filter.person.isNull() || facts.person == person))
                visit(first + i, facts);
        }
    }
}

std::vector<quint32> StockCatalogue::rows(const StockFilter &filter, StockOrder by, Qt::SortOrder order) const
{
    std::vector<std::pair<SortKey, quint32>> found;
    forEachMatch(filter, [&](size_t entry, const Facts &facts) {
        if (!filter.holder || (facts.stocked && facts.holder == *filter.holder))
            found.emplace_back(SortKey(), quint32(entry));
    });
    if (by != StockOrder::Arrival) {
        const std::vector<SortKey> keys = keysOf(by);
        for (auto &[key, entry] : found)
            key = order == Qt::AscendingOrder || keys[entry] == SortKey::last() ? keys[entry]
                                                                                : keys[entry].reversed();
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &one, const auto &other) { return one.first < other.first; });
    } else if (order == Qt::DescendingOrder) {
        std::reverse(found.begin(), found.end());
    }
    std::vector<quint32> rows;
    rows.reserve(found.size());
    for (const auto &[key, entry] : found)
        rows.push_back(quint32(m_texts.rowOf(entry)));
    return rows;
}

std::vector<SortKey> StockCatalogue::keysOf(StockOrder by) const
{
    std::vector<SortKey> keys;
    keys.reserve(m_facts.size());
    if (const auto text = textOf(by)) {
        const PackedColumn &column = m_texts.column(int(*text));
        for (int block = 0; block < column.blockCount(); ++block)
            column.visit(block, [&](QByteArrayView each) {
                keys.push_back(each.isEmpty() ? SortKey::last() : sortKeyOf(each));
            });
        return keys;
    }
    for (const Facts &facts : m_facts) {
        const quint64 first
            = by == StockOrder::Holder ? quint64(facts.holder) << 32 | facts.depot : facts.since;
        keys.push_back(facts.stocked ? SortKey{first, facts.person} : SortKey::last());
    }
    return keys;
}

std::array<qsizetype, holders> StockCatalogue::countByHolder(const StockFilter &filter) const
{
    std::array<qsizetype, holders> counts{};
    forEachMatch(filter, [&](size_t, const Facts &facts) {
        if (facts.stocked)
            ++counts[size_t(facts.holder)];
    });
    return counts;
}

QHash<DepotId, qsizetype> StockCatalogue::inDepots() const
{
    QHash<DepotId, qsizetype> counts;
    forEachMatch({}, [&](size_t, const Facts &facts) {
        if (facts.stocked && facts.holder == Holder::Depot)
            ++counts[DepotId{m_depots.at(facts.depot)}];
    });
    return counts;
}

} // namespace sk
