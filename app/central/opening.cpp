// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/opening.h"

#include <QDir>

namespace sk::central {

Result<DatabaseAddress> databaseIn(const QCommandLineParser &parser)
{
    const QString address = parser.value(QStringLiteral("database"));
    return DatabaseAddress::fromText(address.isEmpty() ? parser.value(QStringLiteral("data")) : address);
}

QString filesFolderIn(const QCommandLineParser &parser)
{
    const QString data = parser.value(QStringLiteral("data"));
    if (parser.isSet(QStringLiteral("files")) || data.isEmpty())
        return parser.value(QStringLiteral("files"));
    return QDir(data).filePath(QStringLiteral("files"));
}

QCommandLineOption filesOption()
{
    return {
        QStringLiteral("files"),
        QStringLiteral("Where the bytes of photos, videos and scans are (default: \"files\" in the folder of "
                       "--data)."),
        QStringLiteral("DIR")};
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
