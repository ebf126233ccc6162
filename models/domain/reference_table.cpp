// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// The biggest shipped table has 27 kB; one from elsewhere may not eat the memory of a small machine.
constexpr qint64 largestFile = 1 << 20;

} // namespace

Failure tableFailure(Failure::Kind kind, const QString &table, const char *why)
{
    return {kind, u"reference table %1: %2"_s.arg(table, QString::fromLatin1(why))};
}

Result<QJsonObject> readTable(const QString &folder, const QString &name)
{
    QFile file(u"%1/%2.json"_s.arg(folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return tableFailure(Failure::Kind::Missing, name, "cannot be opened");
    if (file.size() > largestFile)
        return tableFailure(Failure::Kind::TooLarge, name, "is larger than a table may be");
    const auto table = QJsonDocument::fromJson(file.readAll()).object();
    if (table.value(u"name"_s).toString() != name || table.value(u"version"_s).toString().isEmpty())
        return tableFailure(Failure::Kind::Corrupt, name, "does not say its name and version");
    return table;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

Edition editionOf(const QJsonObject &table)
{
    return {table.value(u"name"_s).toString(), table.value(u"version"_s).toString(),
            textsOf(table.value(u"sources"_s))};
}

} // namespace sk
