// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/opening.h"

namespace sk::central {

Result<DatabaseAddress> databaseIn(const QCommandLineParser &parser)
{
    const QString address = parser.value(QStringLiteral("database"));
    return DatabaseAddress::fromText(address.isEmpty() ? parser.value(QStringLiteral("data")) : address);
}

Result<std::unique_ptr<CentralStore>> openStore(const QCommandLineParser &parser, const Console &console,
                                                bool create)
{
    const auto address = databaseIn(parser);
    if (!address)
        return address.failure();
    return CentralStore::open(*address, console.now, create);
}

} // namespace sk::central
