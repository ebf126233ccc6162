// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doubled_source.h"

#include "app/cli/held_source.h"
#include "app/cli/record_source.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"
#include "models/search/folding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doubled)
};

//! What is told of each, in this order: where its number was given, and what it may share.
const QList<std::pair<QString, int>> columns{
    {u"number"_s, 28},        {u"plate"_s, 10},           {u"plate_colour"_s, 8},
    {u"vin"_s, 18},           {u"terminal_number"_s, 16}, {u"iccid"_s, 21},
    {u"customer_name"_s, 26}, {u"depot"_s, 20},           {u"registered_at"_s, 17}};

} // namespace

Result<std::unique_ptr<ListSource>> doubledSource(Session &session, const ListWish &wish)
{
    const auto doubled = doubledIn(session);
    const auto names = doubled ? namesIn(session) : Result<Names>(doubled.failure());
    if (!names)
        return names.failure();
    const KindInfo &info = kindOf<Registration>();
    QList<ListField> fields{
        {.name = u"registration"_s, .title = {}, .type = FieldType::Id, .forPeople = false},
        {u"shared"_s, Words::tr("Shared"), 16}};
    for (const auto &[name, width] : columns) {
        const qsizetype at = info.indexOf(name);
        fields.append({name, nameOfField(info.kind, name), width, info.types.at(at),
                       info.sensitive.at(at) ? Sensitivity::Sensitive : Sensitivity::Open});
    }
    QList<HeldSource::Line> lines;
    for (const auto &[field, registration] : *doubled) {
        const Row row = maskedRow(info, toRow(registration), wish.viewer);
        const QStringList all = shownRow(info, row, *names);
        Row values{registration.id.text(), field};
        QStringList shown{registration.id.text(), nameOfField(info.kind, field)};
        for (const auto &[name, width] : columns) {
            const qsizetype at = info.indexOf(name);
            values.append(forScripts(info.types.at(at), row.at(at)));
            shown.append(all.at(at));
        }
        if (wish.find.isEmpty() || folded(shown.join(u' ')).contains(folded(wish.find)))
            lines.append({values, shown});
    }
    return std::unique_ptr<ListSource>(std::make_unique<HeldSource>(fields, lines));
}

QString doubledSentence(const QList<Doubled> &doubled)
{
    const int count = countOf(doubled);
    return count == 0 ? QString()
                      : Words::tr("%n registration(s) share a plate, VIN, terminal or card with another: see "
                                  "“list duplicates”.",
                                  nullptr, count);
}

} // namespace sk::cli
