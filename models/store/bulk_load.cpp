// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulk_load.h"

#include "models/domain/kinds.h"
#include "models/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString pausedIndexes = u"bulk_load.indexes"_s;

struct Index {
    QByteArray name;
    QString sql;
};

QList<Index> indexesOf(Database &db, const QString &table)
{
    QList<Index> indexes;
    auto row = db.prepare(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
    row.with(table);
    while (row.next())
        indexes.append({row.blob(0), row.text(1)});
    return indexes;
}

Result<QJsonArray> paused(Database &db)
{
    const auto text = Settings(db).value(pausedIndexes);
    if (!text)
        return text.failure();
    return QJsonDocument::fromJson(text->toUtf8()).array();
}

Result<> remember(Database &db, const QJsonArray &definitions)
{
    if (definitions.isEmpty())
        return Settings(db).remove(pausedIndexes);
    return Settings(db).set(pausedIndexes,
                            QString::fromUtf8(QJsonDocument(definitions).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<> beginBulkLoad(Database &db)
{
    return db.write([&]() -> Result<> {
        const auto known = paused(db);
        if (!known)
            return known.failure();
        QJsonArray definitions = *known;
        for (const KindInfo &info : allKinds()) {
            for (const Index &index : indexesOf(db, info.kind)) {
                definitions.append(index.sql);
                db.run("DROP INDEX " + index.name);
            }
        }
        return remember(db, definitions);
    });
}

Result<> endBulkLoad(Database &db)
{
    const auto known = paused(db);
    if (!known)
        return known.failure();
    QJsonArray definitions = *known;
    while (!definitions.isEmpty()) {
        const auto built = db.write([&]() -> Result<> {
            db.run(definitions.takeAt(0).toString().toUtf8());
            return remember(db, definitions);
        });
        if (!built)
            return built;
    }
    return {};
}

} // namespace sk
