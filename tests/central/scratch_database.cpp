// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/scratch_database.h"

#include "sync/central/sql.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sk::central::testing {

namespace {

constexpr int skipped = 77; // as tests/central/CMakeLists.txt tells ctest

std::unique_ptr<sk::testing::ScratchPostgres> server;

void makePartitionedTables(const DatabaseAddress &address)
{
    QFile file(QStringLiteral(STATIONKEEPER_SOURCE_DIR "/installer/postgresql/partitioned.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no partitioned.sql");
    auto sql = Sql::open(address);
    const auto made = !sql ? Result<>(sql.failure()) : (*sql)->write([&]() -> Result<> {
        for (const QString &statement :
             QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts))
            (*sql)->define(statement);
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.failure().detail));
}

} // namespace

sk::testing::ScratchPostgres &scratchServer(const QStringList &settings)
{
    if (!server) {
        if (sk::testing::ScratchPostgres::programs().isEmpty()) {
            std::fputs("PostgreSQL is not installed here; installer/install-packages does it.\n", stderr);
            std::_Exit(skipped);
        }
        server = std::make_unique<sk::testing::ScratchPostgres>(settings);
        qAddPostRoutine([] { server.reset(); });
    }
    return *server;
}

DatabaseAddress partitionedDatabase()
{
    const auto address = DatabaseAddress::fromText(scratchServer().newDatabase());
    makePartitionedTables(*address);
    return *address;
}

DatabaseAddress scratchDatabase(const QString &folder)
{
    const QString wanted = qEnvironmentVariable("STATIONKEEPER_TEST_DATABASE");
    if (wanted.isEmpty())
        return folder;
    if (wanted == u"partitioned")
        return partitionedDatabase();
    return *DatabaseAddress::fromText(scratchServer().newDatabase());
}

} // namespace sk::central::testing
