// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/references.h"

#include "models/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

struct Reference {
    QLatin1StringView kind;
    QLatin1StringView field;
    QLatin1StringView target;
};

// A depot needs the register entries its own work is about, the people in it, and the owner of a vehicle it
// knows. What an acceptance or an attachment belongs to has a depot of its own.
constexpr std::array references{
    Reference{"depot"_L1, "manager"_L1, "person"_L1},
    Reference{"vehicle"_L1, "customer"_L1, "customer"_L1},
    Reference{"registration"_L1, "customer"_L1, "customer"_L1},
    Reference{"registration"_L1, "vehicle"_L1, "vehicle"_L1},
    Reference{"registration"_L1, "terminal"_L1, "terminal"_L1},
    Reference{"registration"_L1, "sim"_L1, "sim_card"_L1},
    Reference{"registration"_L1, "installer"_L1, "person"_L1},
    Reference{"custody_entry"_L1, "terminal"_L1, "terminal"_L1},
    Reference{"custody_entry"_L1, "sim"_L1, "sim_card"_L1},
    Reference{"custody_entry"_L1, "person"_L1, "person"_L1},
    Reference{"custody_entry"_L1, "vehicle"_L1, "vehicle"_L1},
    Reference{"custody_entry"_L1, "recorded_by"_L1, "person"_L1},
};

bool isOneOf(const QString &kind, std::initializer_list<QLatin1StringView> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QUuid idIn(const StoredRecord &record, const QString &field)
{
    const Value value = record.contents.at(field);
    const auto *text = std::get_if<QString>(&value);
    return text ? QUuid::fromString(*text) : QUuid();
}

std::optional<QString> ownDepotOf(const StoredRecord &record)
{
    const QUuid depot = idIn(record, u"depot"_s);
    return depot.isNull() ? std::nullopt : std::optional(depot.toString(QUuid::WithoutBraces));
}

} // namespace

QString everywhere()
{
    return u""_s;
}

std::optional<QString> homeOf(const StoredRecord &record)
{
    if (isOneOf(record.kind, {"centre"_L1, "depot"_L1}))
        return everywhere();
    if (isOneOf(record.kind, {"customer"_L1, "vehicle"_L1, "terminal"_L1, "sim_card"_L1}))
        return {};
    const auto depot = ownDepotOf(record);
    // A kind of a newer program without a depot: nobody here knows that a depot needs it less.
    return depot || kindNamed(record.kind) ? depot : everywhere();
}

std::optional<QString> referringDepot(const StoredRecord &record)
{
    if (record.kind == u"depot")
        return record.id.toString(QUuid::WithoutBraces);
    if (isOneOf(record.kind, {"registration"_L1, "custody_entry"_L1}))
        return ownDepotOf(record);
    return {};
}

QList<Target> targetsOf(const StoredRecord &record)
{
    QList<Target> targets;
    for (const Reference &reference : references) {
        if (reference.kind != record.kind)
            continue;
        const Target target{idIn(record, reference.field), reference.target};
        if (!target.id.isNull() && !targets.contains(target))
            targets.append(target);
    }
    return targets;
}

std::optional<std::pair<QString, QUuid>> workOf(const StoredRecord &record)
{
    if (!isOneOf(record.kind, {"acceptance"_L1, "custody_entry"_L1, "attachment"_L1, "comparison"_L1}))
        return {};
    const QString field = record.kind == u"attachment" ? u"record"_s : u"registration"_s;
    const QUuid work = idIn(record, field);
    return work.isNull() ? std::nullopt : std::optional(std::pair(field, work));
}

bool passesOn(const QString &kind)
{
    return kind == u"vehicle";
}

bool hasJournal(const QString &kind)
{
    return isOneOf(kind, {"terminal"_L1, "sim_card"_L1});
}

std::optional<Target> subjectOf(const StoredRecord &record)
{
    if (record.kind != u"custody_entry")
        return {};
    for (const Target &target : targetsOf(record))
        if (hasJournal(target.kind))
            return target;
    return {};
}

} // namespace sk::central
