// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_source.h"

#include "models/domain/amount.h"
#include "models/domain/centre.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"
#include "models/search/folding.h"

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

template<typename Record>
Result<> take(Session &session, Names &names)
{
    return session.table<Record>().forEach([&](const Record &record) {
        names.insert(record.id.text(), record.name);
        return true;
    });
}

//! Of the links only those to places and people have a name that stands nowhere else in the row.
bool isNamedLink(const QString &field)
{
    return field == u"centre"_s || field == u"depot"_s || field == u"manager"_s;
}

} // namespace

Result<Names> namesIn(Session &session)
{
    Names names;
    for (const auto &taken :
         {take<Centre>(session, names), take<Depot>(session, names), take<Person>(session, names)})
        if (!taken)
            return taken.failure();
    return names;
}

QByteArray needleOf(const QString &find)
{
    return folded(find);
}

QList<ListField> listFields(const KindInfo &info, const RecordList &look)
{
    QList<ListField> fields{{.name = u"id"_s, .title = {}, .type = FieldType::Id, .forPeople = false}};
    for (qsizetype i = 0; i < info.fields.size(); ++i) {
        const QString &name = info.fields.at(i);
        fields.append({name, nameOfField(info.kind, name), look.widths.value(name), info.types.at(i),
                       info.sensitive.at(i) ? Sensitivity::Sensitive : Sensitivity::Open,
                       info.types.at(i) != FieldType::Id || isNamedLink(name)});
    }
    return fields;
}

bool holds(const KindInfo &info, const Row &row, const RecordList &look, const QByteArray &needle,
           Viewer viewer)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString &field = info.fields.at(i);
        const auto *text = std::get_if<QString>(&row.at(i));
        if (!text || info.types.at(i) != FieldType::Text
            || (!look.searched.isEmpty() && !look.searched.contains(field)))
            continue;
        const QByteArray seen = folded(shownText(info.kind, field, *text, viewer));
        const bool byWhole = foundBy(info.kind, field, viewer.role) == FoundBy::Whole;
        if (seen.contains(needle) || (byWhole && folded(*text) == needle))
            return true;
    }
    return false;
}

Row maskedRow(const KindInfo &info, Row row, Viewer viewer)
{
    for (qsizetype i = 0; i < row.size(); ++i)
        if (auto *text = std::get_if<QString>(&row[i]); text && info.sensitive.at(i)) {
            const QString &field = info.fields.at(i);
            const QString shown = shownText(info.kind, field, *text, viewer);
            const bool isJson = field == u"overrides"_s || field == u"as_written"_s;
            // Asterisks where an object belongs would only break those who read it.
            row[i] = isJson && shown != *text ? Value{} : Value{shown};
        }
    return row;
}

QStringList shownRow(const KindInfo &info, const Row &row, const Names &names)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString &field = info.fields.at(i);
        const auto *text = std::get_if<QString>(&row.at(i));
        Fen money;
        if (info.types.at(i) == FieldType::Id)
            cells.append(text ? names.value(*text) : QString());
        else if (info.types.at(i) == FieldType::Money)
            cells.append(fromValue(row.at(i), money) ? inFigures(money) : QString());
        else
            cells.append(shownValue(info.kind, field, row.at(i)));
    }
    return cells;
}

} // namespace sk::cli
