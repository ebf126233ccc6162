// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/central_store.h"
#include "sync/protocol/pages.h"
#include "tests/central/scratch_database.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <random>

//! A centre on a temporary disk, a clock that stands still until told, and the few sentences tests say to it.
namespace sk::central::testing {

using namespace Qt::StringLiterals;

inline QUuid uuid(int number)
{
    return QUuid::fromString(u"01980000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

inline QString idText(int number)
{
    return uuid(number).toString(QUuid::WithoutBraces);
}

inline constexpr int depotNorth = 701;
inline constexpr int depotSouth = 702;

class CentreWorld {
public:
    CentreWorld()
    {
        auto opened = CentralStore::open(
            database, [this] { return now; }, true);
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().detail));
        m_store = *std::move(opened);
        for (const int centre : {600, 601})
            if (!m_store->centres.add({idText(centre), QString::number(411024 + centre), u"沈丘中心"_s, 0}))
                qFatal("no centre");
    }

    CentralStore &store() { return *m_store; }

    static Caller centre(int number = 600)
    {
        return {idText(1), idText(number), {}, wire::DeviceRole::Centre};
    }
    static Caller depot(int number)
    {
        return {idText(2), idText(600), idText(number), wire::DeviceRole::Depot};
    }
    static Caller partner(int number)
    {
        return {idText(3), idText(600), idText(number), wire::DeviceRole::Partner};
    }
    static Caller headOfficeDesk() { return {idText(4), headOffice(), {}, wire::DeviceRole::HeadOffice}; }

    //! A change with a change id never used before.
    wire::Change change(const QString &kind, int id, qint64 base, const QMap<QString, Value> &fields)
    {
        return {kind, uuid(id),      base,           uuid(100'000 + ++m_changes), now, {uuid(900)},
                {},   fields.keys(), fields.values()};
    }

    decltype(wire::Answer::outcome) push(const Caller &caller, const wire::Change &change)
    {
        const auto pushed = m_store->changes.push(caller, {{change}});
        if (!pushed)
            qFatal("%s", qPrintable(pushed.failure().detail));
        return pushed->answers.answers.first().outcome;
    }

    //! Everything after the cursor, page after page.
    QList<wire::Page> pages(const Caller &caller, const QString &after = {}, qsizetype limit = 1000)
    {
        QList<wire::Page> pages;
        QString cursor = after;
        do {
            const auto written = m_store->pages.after(caller, *Cursor::fromText(cursor), limit,
                                                      central::Pages::Authors::Left);
            if (!written)
                qFatal("%s", qPrintable(written.failure().detail));
            const auto page = wire::pageFromJson(written->json);
            if (!page)
                qFatal("%s", qPrintable(page.failure().detail));
            pages.append(*page);
            cursor = page->next;
        } while (pages.last().more);
        return pages;
    }

    wire::Digest digest(const Caller &caller)
    {
        const auto digest = m_store->pages.digest(caller);
        if (!digest)
            qFatal("%s", qPrintable(digest.failure().detail));
        return *digest;
    }

    QTemporaryDir folder;
    const DatabaseAddress database = scratchDatabase(folder.path());
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);

private:
    std::unique_ptr<CentralStore> m_store;
    int m_changes = 0;
};

inline qint64 versionOf(const decltype(wire::Answer::outcome) &outcome)
{
    const auto *accepted = std::get_if<wire::Accepted>(&outcome);
    return accepted ? accepted->version : -1;
}

inline std::optional<wire::Refusal> refusalOf(const decltype(wire::Answer::outcome) &outcome)
{
    const auto *refused = std::get_if<wire::Refused>(&outcome);
    return refused ? std::optional(refused->reason) : std::nullopt;
}

inline std::optional<RowBlock> clashOf(const decltype(wire::Answer::outcome) &outcome)
{
    const auto *clash = std::get_if<wire::Clash>(&outcome);
    return clash ? std::optional(clash->current) : std::nullopt;
}

//! A value of the only row of a block.
inline Value valueIn(const RowBlock &block, const QString &column)
{
    const qsizetype place = block.columns.indexOf(column);
    return place < 0 ? Value(u"(no such column)"_s) : block.rows.first().values.at(place);
}

//! The ids in pages, in order of their text.
inline QStringList idsIn(const QList<wire::Page> &pages)
{
    QStringList ids;
    for (const wire::Page &page : pages)
        for (const RowBlock &block : page.blocks)
            for (const AgreedRow &row : block.rows)
                ids.append(row.id.toString(QUuid::WithoutBraces));
    ids.sort();
    return ids;
}

//! The digest a desktop would calculate from what it received.
inline QList<wire::KindDigest> digestOf(const QList<wire::Page> &pages)
{
    QMap<QUuid, std::pair<QString, qint64>> records;
    for (const wire::Page &page : pages) {
        for (const RowBlock &block : page.blocks)
            for (const AgreedRow &row : block.rows)
                records.insert(row.id, {block.kind, row.version});
        for (const wire::Forgotten &forgotten : page.forgotten)
            records.remove(forgotten.id);
    }
    QMap<QString, wire::KindDigest> kinds;
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        wire::KindDigest &digest = kinds[record->first];
        digest.kind = record->first;
        ++digest.count;
        digest.sum.add(record->first, record.key(), record->second);
    }
    return kinds.values();
}

} // namespace sk::central::testing
