// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/central_store.h"

#include "sync/central/central_schema.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

//! A folder we make is ours alone: keys and customers' data go into it. One that was there stays as it is.
bool makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

CentralStore::CentralStore(std::unique_ptr<Sql> sql, RightsTable peoplesRights, Clock now)
    : m_now(now)
    , m_sql(std::move(sql))
    , m_ids(now)
    , m_columnLists(*m_sql)
    , rights(std::move(peoplesRights))
    , audit(*m_sql, now)
    , centres(*m_sql)
    , depots(*m_sql, m_columnLists)
    , enrolments(*m_sql, audit, now, m_ids)
    , accounts(*m_sql, m_columnLists, audit, now)
    , sessions(*m_sql, accounts, audit, now)
    , changes(*m_sql, m_columnLists, audit, rights, now)
    , pages(*m_sql, m_columnLists, now)
    , files(*m_sql, m_columnLists, now, m_ids)
    , reveals(*m_sql, m_columnLists, audit, rights, now)
    , notices(*m_sql, audit, now)
    , histories(*m_sql, m_columnLists)
{
}

Result<std::unique_ptr<CentralStore>> CentralStore::open(const DatabaseAddress &address, Clock now,
                                                         bool create)
{
    const bool isNewFile = !address.isPostgres() && !QFile::exists(address.file());
    if (isNewFile && !create)
        return Failure{Failure::Kind::Missing, u"the folder holds no central database"_s};
    if (isNewFile && !makeFolder(address.folder()))
        return Failure{Failure::Kind::ReadOnly, u"the folder cannot be made"_s};
    auto rights = readRights(u":/reference"_s);
    if (!rights)
        return rights.failure();
    auto sql = Sql::open(address);
    if (!sql)
        return sql.failure();
    if (isNewFile) // customers' data: nobody else on this machine
        QFile::setPermissions(address.file(), QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<CentralStore> store(
        new CentralStore(*std::move(sql), *std::move(rights), std::move(now)));
    if (const auto prepared = bringUpToDate(*store->m_sql, create); !prepared)
        return prepared.failure();
    return store;
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

Result<PersonId> CentralStore::addPerson(const QString &centre, const QString &name,
                                         const wire::AccountWish &wish)
{
    const Caller service{{}, centre, {}, wire::DeviceRole::Centre};
    const wire::Change record{u"person"_s,
                              m_ids.next(),
                              0,
                              m_ids.next(),
                              m_now(),
                              {},
                              {},
                              {u"name"_s, u"role"_s, u"centre"_s, u"depot"_s, u"active"_s},
                              {name, toValue(wish.role), centre, toValue(wish.depot), wish.active}};
    const auto pushed = changes.push(service, {{record}});
    if (!pushed)
        return pushed.failure();
    const bool isThere = std::holds_alternative<wire::Accepted>(pushed->answers.answers.first().outcome);
    if (!isThere)
        return Failure{Failure::Kind::Invalid, u"the name"_s};
    return PersonId{record.id};
}

Result<> CentralStore::backUpTo(const QString &file)
{
    if (QFile::exists(file))
        return Failure{Failure::Kind::Conflict, u"the file exists already"_s};
    return m_sql->copyTo(file);
}

Result<QStringList> CentralStore::complaints()
{
    auto complaints = m_sql->complaints();
    if (!complaints || !complaints->isEmpty())
        return complaints;
    const auto all = centres.all();
    if (!all)
        return all.failure();
    for (const CentreEntry &centre : *all) {
        const auto more = complaintsOf(centre.id);
        if (!more)
            return more;
        complaints->append(*more);
        const auto chain = audit.verify(centre.id);
        if (!chain)
            return chain.failure();
        if (chain->broken > 0)
            complaints->append(u"the audit log of %1 is broken at line %2: %3"_s.arg(
                centre.number, QString::number(chain->broken), chain->why));
    }
    return complaints;
}

Result<QStringList> CentralStore::complaintsOf(const QString &centre)
{
    return m_sql->read([&]() -> Result<QStringList> {
        QStringList complaints;
        const auto compare = [&](const QString &sums, const QVariantList &values) {
            auto rows = m_sql->run(sums, values);
            while (rows.next())
                if (rows.number(2) != rows.number(3))
                    complaints.append(u"digest of %1 counts %2 of %3 records for %4"_s.arg(
                        rows.text(1), rows.text(3), rows.text(2),
                        rows.text(0).isEmpty() ? u"every depot"_s : rows.text(0)));
        };
        compare(u"SELECT '*', r.kind, COUNT(*), (SELECT COALESCE(SUM(d.row_count), 0) FROM digest d "
                "WHERE d.centre = ? AND d.depot = '*' AND d.kind = r.kind) FROM record r "
                "WHERE r.centre = ? GROUP BY r.kind"_s,
                {centre, centre});
        compare(u"SELECT v.depot, v.kind, COUNT(*), (SELECT COALESCE(SUM(d.row_count), 0) FROM digest d "
                "WHERE d.centre = ? AND d.depot = v.depot AND d.kind = v.kind) FROM visible v "
                "JOIN record r ON r.centre = ? AND r.id = v.id AND r.kind = v.kind "
                "WHERE v.centre = ? AND v.reasons > 0 GROUP BY v.depot, v.kind"_s,
                {centre, centre, centre});
        auto ahead = m_sql->run(u"SELECT COUNT(*) FROM record r JOIN centre c ON c.id = ? "
                                "WHERE r.centre = ? AND r.version > c.version"_s,
                                {centre, centre});
        if (ahead.next() && ahead.number(0) > 0)
            complaints.append(u"%1 records are ahead of their centre's counter"_s.arg(ahead.number(0)));
        return complaints;
    });
}

} // namespace sk::central
