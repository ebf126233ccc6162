// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/central_store.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr qint64 schemaVersion = 1;

//! A folder we make is ours alone: keys and customers' data go into it. One that was there stays as it is.
bool makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

CentralStore::CentralStore(std::unique_ptr<Sql> sql, Clock now)
    : m_now(now)
    , m_sql(std::move(sql))
    , m_ids(now)
    , m_columnLists(*m_sql)
    , centres(*m_sql)
    , depots(*m_sql, m_columnLists)
    , enrolments(*m_sql, now, m_ids)
    , changes(*m_sql, m_columnLists, now)
    , pages(*m_sql, m_columnLists, now)
{
}

Result<std::unique_ptr<CentralStore>> CentralStore::open(const QString &folder, Clock now, bool create)
{
    const QString file = QDir(folder).filePath(u"central.sqlite"_s);
    const bool isThere = QFile::exists(file);
    if (!isThere && !create)
        return Failure{Failure::Kind::Missing, u"the folder holds no central database"_s};
    if (!isThere && !makeFolder(folder))
        return Failure{Failure::Kind::ReadOnly, u"the folder cannot be made"_s};
    auto sql = Sql::open(file);
    if (!sql)
        return sql.failure();
    if (!isThere) // customers' data: nobody else on this machine
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<CentralStore> store(new CentralStore(*std::move(sql), std::move(now)));
    if (const auto prepared = store->prepare(!isThere); !prepared)
        return prepared.failure();
    return store;
}

Result<> CentralStore::prepare(bool create)
{
    return m_sql->write([&]() -> Result<> {
        if (create) {
            QFile schema(u":/central/schema.sql"_s);
            if (!schema.open(QIODevice::ReadOnly))
                return Failure{Failure::Kind::Missing, u"the schema"_s};
            for (const QString &statement : QString::fromUtf8(schema.readAll()).split(u"\n\n"_s))
                m_sql->run(statement);
            m_sql->run(u"INSERT INTO centre (id, number, name, version) VALUES (?, ?, ?, 0)"_s,
                       {headOffice(), u"000000"_s, u"head office"_s});
            return {};
        }
        auto rows = m_sql->run(u"SELECT version FROM schema_version"_s);
        if (!rows.next())
            return Failure{Failure::Kind::Corrupt, u"no schema version"_s};
        if (rows.number(0) > schemaVersion)
            return Failure{Failure::Kind::TooNew, u"written by a newer program"_s};
        return {};
    });
}

Result<> CentralStore::addCentre(const CentreEntry &centre)
{
    if (const auto added = centres.add(centre); !added)
        return added;
    const Caller service{{}, centre.id, {}, wire::DeviceRole::Centre};
    const wire::Change record{u"centre"_s,
                              QUuid::fromString(centre.id),
                              0,
                              m_ids.next(),
                              m_now(),
                              {},
                              {},
                              {u"number"_s, u"name"_s},
                              {centre.number, centre.name}};
    const auto pushed = changes.push(service, {{record}});
    return pushed ? Result<>() : pushed.failure();
}

Result<> CentralStore::backUpTo(const QString &file)
{
    if (QFile::exists(file))
        return Failure{Failure::Kind::Conflict, u"the file exists already"_s};
    return m_sql->copyTo(file);
}

Result<QStringList> CentralStore::complaints()
{
    const auto integrity = m_sql->integrity();
    if (!integrity)
        return integrity.failure();
    if (*integrity != u"ok")
        return QStringList{*integrity};
    return m_sql->read([&]() -> Result<QStringList> {
        QStringList complaints;
        const auto compare = [&](const QString &sums) {
            auto rows = m_sql->run(sums);
            while (rows.next())
                if (rows.number(3) != rows.number(4))
                    complaints.append(u"digest of %1 counts %2 of %3 records for %4"_s.arg(
                        rows.text(2), rows.text(4), rows.text(3),
                        rows.text(1).isEmpty() ? u"every depot"_s : rows.text(1)));
        };
        compare(
            u"SELECT r.centre, '*', r.kind, COUNT(*), (SELECT COALESCE(SUM(d.row_count), 0) FROM digest d "
            "WHERE d.centre = r.centre AND d.depot = '*' AND d.kind = r.kind) FROM record r "
            "GROUP BY r.centre, r.kind"_s);
        compare(u"SELECT v.centre, v.depot, v.kind, COUNT(*), "
                "(SELECT COALESCE(SUM(d.row_count), 0) FROM digest d "
                "WHERE d.centre = v.centre AND d.depot = v.depot AND d.kind = v.kind) FROM visible v "
                "JOIN record r ON r.centre = v.centre AND r.id = v.id AND r.kind = v.kind "
                "WHERE v.reasons > 0 GROUP BY v.centre, v.depot, v.kind"_s);
        auto ahead = m_sql->run(u"SELECT COUNT(*) FROM record r JOIN centre c ON c.id = r.centre "
                                "WHERE r.version > c.version"_s);
        if (ahead.next() && ahead.number(0) > 0)
            complaints.append(u"%1 records are ahead of their centre's counter"_s.arg(ahead.number(0)));
        return complaints;
    });
}

} // namespace sk::central
