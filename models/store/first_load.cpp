// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/first_load.h"

#include "models/domain/json_value.h"
#include "models/domain/kinds.h"

#include <QJsonDocument>

namespace sk {

FirstLoad::FirstLoad(Database &db, Ledger &ledger, Recorder &recorder)
    : m_db(db), m_ledger(ledger), m_recorder(recorder)
{
}

Result<> FirstLoad::run(const Source &next, const std::function<QString()> &cursor)
{
    m_pauses.clear();
    return m_db.write([&]() -> Result<> {
        for (;;) {
            const auto blocks = next();
            if (!blocks)
                return blocks.failure();
            if (blocks->isEmpty())
                break;
            for (const RowBlock &block : *blocks)
                take(block);
        }
        for (auto &[kind, pause] : m_pauses) {
            if (pause)
                pause->resume();
            m_recorder.tell(ChangeNotice{kind, {}});
        }
        return m_ledger.apply({}, cursor());
    });
}

bool FirstLoad::isEmpty(const QByteArray &table)
{
    auto row = m_db.prepare("SELECT 1 FROM " + table + " LIMIT 1");
    return !row.next();
}

void FirstLoad::take(const RowBlock &block)
{
    const KindInfo *info = kindNamed(block.kind);
    if (!info) {
        m_ledger.applyBlocks({block});
        return;
    }
    const QByteArray table = block.kind.toLatin1();
    auto pause = m_pauses.find(block.kind);
    if (pause == m_pauses.end()) {
        pause = m_pauses.emplace(block.kind, std::nullopt).first;
        if (isEmpty(table))
            pause->second.emplace(m_db, table);
    }
    if (pause->second)
        insertAll(*info, block);
    else
        m_ledger.applyBlocks({block});
}

void FirstLoad::insertAll(const KindInfo &info, const RowBlock &block)
{
    // Where in the block each field of ours stands, once per block and not once per row.
    QList<qsizetype> places;
    for (const QString &field : info.fields)
        places.append(block.columns.indexOf(field));
    QList<qsizetype> unknown;
    for (qsizetype i = 0; i < block.columns.size(); ++i)
        if (info.indexOf(block.columns.at(i)) < 0)
            unknown.append(i);

    auto insertion = m_db.prepare(RecordTable(m_db, info).insertSql());
    for (const AgreedRow &row : block.rows) {
        QJsonObject extra;
        for (const qsizetype i : unknown)
            extra.insert(block.columns.at(i), toJson(row.values.at(i)));
        insertion.with(row.id, row.version, row.deleted,
                       extra.isEmpty()
                           ? QString()
                           : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact)));
        for (qsizetype i = 0; i < places.size(); ++i) {
            const bool given = places.at(i) >= 0 && places.at(i) < row.values.size();
            RecordTable::bind(insertion, int(i) + 5, info, i, given ? row.values.at(places.at(i)) : Value{});
        }
        insertion.run();
    }
}

} // namespace sk
