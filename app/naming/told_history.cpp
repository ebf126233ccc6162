// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/told_history.h"

#include "app/naming/record_names.h"
#include "app/naming/value_names.h"
#include "models/domain/comparison.h"
#include "models/domain/kinds.h"
#include "models/items/field_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString whereOf(const ChangeLine &line)
{
    if (!line.place.isEmpty())
        return line.place;
    if (line.origin == u"here")
        return Words::tr("here");
    if (line.origin == u"centre")
        return Words::tr("centre");
    if (line.origin == u"import")
        return Words::tr("import");
    if (line.origin == u"enrolment")
        return Words::tr("enrolment");
    return line.origin;
}

QString fieldOf(const QString &kind, const QString &field)
{
    return field.isEmpty() ? Words::tr("Created") : nameOfField(kind, field);
}

QString deedOf(const Comparison &entry, const RegistrationId &id)
{
    switch (entry.ruling) {
    case Ruling::Joined:
        return entry.other == id ? Words::tr("Went into") : Words::tr("Took in");
    case Ruling::Apart:
        return Words::tr("Another vehicle than");
    case Ruling::TakenApart:
        return Words::tr("Merge taken back with");
    case Ruling::BothGone:
        return Words::tr("Rightly deleted, like");
    }
    return {};
}

ToldChange told(Session &session, const Comparison &entry, const RegistrationId &id)
{
    const RegistrationId other = entry.other == id ? entry.registration : entry.other;
    ToldChange change{.at = entry.at, .field = deedOf(entry, id)};
    if (!entry.recordedBy.isNull())
        change.who = recordName(session, u"person"_s, entry.recordedBy.value);
    change.after = recordName(session, u"registration"_s, other.value);
    return change;
}

//! What people found of a registration and others stands among its changes where it belongs by time.
Result<> addComparisons(Session &session, const RegistrationId &id, QList<ToldChange> &history)
{
    const auto entries = session.table<Comparison>().all();
    if (!entries)
        return entries.failure();
    QList<ToldChange> added;
    for (const Comparison &each : *entries) {
        if (each.registration != id && each.other != id)
            continue;
        ToldChange line = told(session, each, id);
        if (added.contains(line)) // each of two depots has its own entry
            continue;
        added.append(line);
        line.place = -added.size();
        const auto later
            = std::ranges::find_if(history, [&](const ToldChange &change) { return change.at > each.at; });
        history.insert(later, line);
    }
    return {};
}

} // namespace

Result<QList<ToldChange>> toldHistory(Session &session, const QString &kind, const QUuid &id, Viewer viewer,
                                      const QList<ChangeLine> &earlier)
{
    const auto history = session.historyOf(id);
    if (!history)
        return history.failure();
    const KindInfo *info = kindNamed(kind);
    QList<ToldChange> told;
    for (const ChangeLine &line : earlier + *history) {
        const bool isField = !line.field.isEmpty();
        const auto words = [&](const Value &value) {
            return isField ? valueName(session, kind, line.field, value, viewer) : QString();
        };
        told.append({.place = told.size(),
                     .at = line.at,
                     .who = line.by,
                     .where = whereOf(line),
                     .fieldName = line.field,
                     .field = fieldOf(kind, line.field),
                     .before = words(line.before),
                     .after = words(line.after),
                     .confidential = isField && secretOf(kind, line.field).has_value(),
                     .canPutBack = isField && info && info->nature == Nature::Document});
    }
    if (kind == u"registration")
        if (const auto added = addComparisons(session, {id}, told); !added)
            return added.failure();
    return told;
}

} // namespace sk
