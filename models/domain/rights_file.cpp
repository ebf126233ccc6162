// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/domain/reference_table.h"
#include "models/domain/rights.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype mostLines = 10'000;

QStringList roleWords()
{
    QStringList words;
    for (const std::string_view word : wordsOf(Role{}))
        words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return words;
}

bool readGrants(const QStringList &cells, Grants &out)
{
    static const QStringList words{u"none"_s, u"read"_s, u"write"_s};
    if (cells.size() != qsizetype(out.size()) + 1)
        return false;
    for (size_t i = 0; i < out.size(); ++i) {
        const qsizetype grant = words.indexOf(cells.at(qsizetype(i) + 1));
        if (grant < 0)
            return false;
        out.at(i) = Grant(grant);
    }
    return true;
}

bool readLines(const QJsonValue &lines, QHash<QString, Grants> &out)
{
    for (const auto &line : lines.toArray()) {
        const QStringList cells = textsOf(line);
        Grants grants;
        if (!readGrants(cells, grants) || out.contains(cells.front()) || out.size() >= mostLines)
            return false;
        out.insert(cells.front(), grants);
    }
    return true;
}

bool readAbilities(const QJsonValue &lines, RightsTable &out)
{
    qsizetype read = 0;
    for (const auto &line : lines.toArray()) {
        const QStringList cells = textsOf(line);
        Ability ability{};
        if (cells.size() != qsizetype(Grants().size()) + 1
            || !fromValue(Value{cells.isEmpty() ? QString() : cells.front()}, ability))
            return false;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            if (cells.at(i) != u"yes"_s && cells.at(i) != u"no"_s)
                return false;
            out.abilities.at(size_t(ability)).at(size_t(i - 1)) = cells.at(i) == u"yes"_s;
        }
        ++read;
    }
    return read == qsizetype(out.abilities.size());
}

bool namesRealThings(const RightsTable &table)
{
    const bool allKindsThere = std::ranges::all_of(
        allKinds(), [&](const KindInfo &kind) { return table.kinds.contains(kind.kind); });
    return allKindsThere && table.kinds.contains(u"*"_s)
        && std::ranges::all_of(table.fields.keys(), [](const QString &name) {
               const KindInfo *kind = kindNamed(name.section(u'.', 0, 0));
               return kind && kind->indexOf(name.section(u'.', 1)) >= 0;
           });
}

} // namespace

Result<RightsTable> readRights(const QString &folder)
{
    const QString name = u"rights"_s;
    const auto json = readTable(folder, name);
    if (!json)
        return json.failure();
    RightsTable table{.edition = editionOf(*json),
                      .validFrom = QDate::fromString(json->value(u"valid_from"_s).toString(), Qt::ISODate),
                      .kinds = {},
                      .fields = {}};
    if (textsOf(json->value(u"roles"_s)) != roleWords() || !table.validFrom.isValid())
        return tableFailure(Failure::Kind::Corrupt, name, "has other roles or no day");
    if (!readLines(json->value(u"kinds"_s), table.kinds) || !readLines(json->value(u"fields"_s), table.fields)
        || !readAbilities(json->value(u"abilities"_s), table))
        return tableFailure(Failure::Kind::Corrupt, name, "has a line that makes no sense");
    if (!namesRealThings(table))
        return tableFailure(Failure::Kind::Corrupt, name, "lacks a kind, or names a field nobody has");
    return table;
}

} // namespace sk
