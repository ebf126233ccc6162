// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/edit_draft.h"

#include "models/domain/json_value.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Puts the fields of an object that fit into a row.
void read(const KindInfo &info, const QJsonObject &fields, Row &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString &name = info.fields.at(i);
        if (!fields.contains(name))
            continue;
        if (const auto value = valueFromJson(fields.value(name)); value && info.fits(i, *value))
            row[i] = info.canonical(i, *value);
    }
}

} // namespace

QJsonObject writtenDraft(const KindInfo &info, const Row &opened, const Row &edited)
{
    QJsonObject changed;
    for (qsizetype i = 0; i < edited.size(); ++i)
        if (edited.at(i) != opened.at(i))
            changed.insert(info.fields.at(i), toJson(edited.at(i)));
    return {{u"opened"_s, toJson(info.fields, opened)}, {u"changed"_s, changed}};
}

std::optional<EditDraft> readDraft(const KindInfo &info, const QJsonObject &draft)
{
    EditDraft out{info.blank, {}};
    read(info, draft.value(u"opened"_s).toObject(), out.opened);
    out.edited = out.opened;
    read(info, draft.value(u"changed"_s).toObject(), out.edited);
    return out.edited == out.opened ? std::nullopt : std::optional(out);
}

} // namespace sk
