// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/central_schema.h"

#include "sync/central/centres.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

void take(Sql &sql, const SchemaStep &step)
{
    for (const QString &statement : step.statements.split(u"\n\n"_s, Qt::SkipEmptyParts))
        sql.define(statement);
}

//! 0 when there are no tables.
Result<qint64> versionOf(Sql &sql)
{
    return sql.read([&]() -> Result<qint64> {
        if (!sql.hasTable(u"schema_version"_s))
            return 0;
        auto rows = sql.run(u"SELECT version FROM schema_version"_s);
        if (!rows.next())
            return Failure{Failure::Kind::Corrupt, u"no schema version"_s};
        return rows.number(0);
    });
}

Result<> makeTables(Sql &sql, const SchemaStep &first)
{
    return sql.write([&]() -> Result<> {
        take(sql, first);
        return {};
    });
}

Result<> takeStep(Sql &sql, const SchemaStep &step, qint64 from)
{
    return sql.write([&]() -> Result<> {
        // Holds back whoever comes at the same moment; he finds the version changed.
        const int mine
            = sql.run(u"UPDATE schema_version SET version = ? WHERE version = ?"_s, {from + 1, from})
                  .affected();
        if (mine > 0)
            take(sql, step);
        return {};
    });
}

//! Tables that were made by hand, partitioned ones for instance, have no head office yet.
Result<> addHeadOffice(Sql &sql)
{
    return sql.write([&]() -> Result<> {
        sql.run(
            u"INSERT INTO centre (id, number, name, version) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING"_s,
            {headOffice(), u"000000"_s, u"head office"_s});
        return {};
    });
}

} // namespace

Result<QList<SchemaStep>> schemaSteps()
{
    QList<SchemaStep> steps;
    for (const QString &file : {u":/central/schema.sql"_s}) {
        QFile text(file);
        if (!text.open(QIODevice::ReadOnly))
            return Failure{Failure::Kind::Missing, u"the schema"_s};
        steps.append({QString::fromUtf8(text.readAll())});
    }
    return steps;
}

Result<> bringUpToDate(Sql &sql, bool create)
{
    const auto steps = schemaSteps();
    return steps ? bringUpToDate(sql, create, *steps) : steps.failure();
}

Result<> bringUpToDate(Sql &sql, bool create, const QList<SchemaStep> &steps)
{
    auto version = versionOf(sql);
    if (!version)
        return version.failure();
    if (*version > steps.size())
        return Failure{Failure::Kind::TooNew, u"written by a newer program"_s};
    if (*version == 0 && !create)
        return Failure{Failure::Kind::Missing, u"the database has no tables"_s};
    if (*version == 0) {
        if (auto made = makeTables(sql, steps.first()); !made)
            return made;
        version = 1;
    }
    for (qint64 from = *version; from < steps.size(); ++from)
        if (auto taken = takeStep(sql, steps.at(from), from); !taken)
            return taken;
    return create ? addHeadOffice(sql) : Result<>();
}

} // namespace sk::central
