// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waiting_source.h"

#include "app/cli/held_source.h"
#include "app/cli/record_source.h"
#include "app/naming/record_names.h"
#include "app/naming/refusal_words.h"
#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"
#include "models/items/when.h"
#include "models/search/folding.h"
#include "models/store/conflicts.h"
#include "models/store/quarantine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

bool isWanted(const QStringList &shown, const QString &find)
{
    return find.isEmpty() || folded(shown.join(u' ')).contains(folded(find));
}

FieldType typeOf(const Conflict &conflict)
{
    const KindInfo *info = kindNamed(conflict.kind);
    const qsizetype field = info ? info->indexOf(conflict.field) : -1;
    return field < 0 ? FieldType::Text : info->types.at(field);
}

Value masked(const Conflict &conflict, const Value &value, Viewer viewer)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? Value{shownText(conflict.kind, conflict.field, *text, viewer)} : value;
}

//! As a person reads it: a link by the name of what it leads to, where that has one.
QString told(const Conflict &conflict, const Value &value, const Names &names)
{
    const auto *text = std::get_if<QString>(&value);
    if (typeOf(conflict) == FieldType::Id && text)
        return names.value(*text, *text);
    return shownValue(conflict.kind, conflict.field, value);
}

} // namespace

Result<std::unique_ptr<ListSource>> conflictSource(Session &session, const ListWish &wish)
{
    const auto conflicts = conflictsIn(session.database());
    const auto names = conflicts ? namesIn(session) : Result<Names>(conflicts.failure());
    if (!names)
        return names.failure();
    QList<HeldSource::Line> lines;
    for (const Conflict &conflict : *conflicts) {
        const QString name = recordName(session, conflict.kind, conflict.id);
        const Value ours = masked(conflict, conflict.local, wish.viewer);
        const Value theirs = masked(conflict, conflict.central, wish.viewer);
        const QStringList shown{QString::number(conflict.row),
                                nameOfKind(conflict.kind),
                                {},
                                name,
                                nameOfField(conflict.kind, conflict.field),
                                told(conflict, ours, *names),
                                told(conflict, theirs, *names),
                                conflict.localBy,
                                when::shown(conflict.foundAt)};
        if (isWanted(shown, wish.find))
            lines.append(
                {{conflict.row, conflict.kind, toValue(conflict.id), name, conflict.field,
                  forScripts(typeOf(conflict), ours), forScripts(typeOf(conflict), theirs),
                  toValue(conflict.localBy), forScripts(FieldType::Moment, toValue(conflict.foundAt))},
                 shown});
    }
    const QList<ListField> fields{
        {u"id"_s, Words::tr("No."), 6, FieldType::Number},
        {u"kind"_s, Words::tr("Kind"), 14},
        {.name = u"record"_s, .title = {}, .type = FieldType::Id, .forPeople = false},
        {u"name"_s, Words::tr("Record"), 40},
        {u"field"_s, Words::tr("Field"), 18},
        {u"ours"_s, Words::tr("Here"), 24},
        {u"theirs"_s, Words::tr("At the centre"), 24},
        {u"changed_by"_s, Words::tr("Changed by"), 12},
        {u"found_at"_s, Words::tr("Found"), 17, FieldType::Moment}};
    return std::unique_ptr<ListSource>(std::make_unique<HeldSource>(fields, lines));
}

Result<std::unique_ptr<ListSource>> refusalSource(Session &session, const ListWish &wish)
{
    const auto refused = quarantinedIn(session.database());
    if (!refused)
        return refused.failure();
    QList<HeldSource::Line> lines;
    for (const Quarantined &change : *refused) {
        const QString id = change.id.toString(QUuid::WithoutBraces);
        const QString name = recordName(session, change.kind, change.id);
        const QStringList shown{id,   nameOfKind(change.kind),
                                name, refusalSentence(change.reason, change.detail),
                                {},   when::shown(change.at)};
        if (isWanted(shown, wish.find))
            lines.append({{id, change.kind, name, change.reason, toValue(change.detail),
                           forScripts(FieldType::Moment, toValue(change.at))},
                          shown});
    }
    const QList<ListField> fields{{u"id"_s, Words::tr("No."), 37},
                                  {u"kind"_s, Words::tr("Kind"), 14},
                                  {u"name"_s, Words::tr("Record"), 40},
                                  {u"reason"_s, Words::tr("Why"), 60},
                                  {.name = u"detail"_s, .title = {}, .forPeople = false},
                                  {u"at"_s, Words::tr("Refused"), 17, FieldType::Moment}};
    return std::unique_ptr<ListSource>(std::make_unique<HeldSource>(fields, lines));
}

} // namespace sk::cli
