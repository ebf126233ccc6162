// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/value_names.h"

#include "app/naming/record_names.h"
#include "models/domain/kinds.h"
#include "models/items/value_words.h"
#include "models/store/numbered.h"

namespace sk {

namespace {

//! The name of whatever record has this id; the id itself when none is here.
QString linkName(Session &session, const QString &text)
{
    const auto record = recordWithId(session, QUuid::fromString(text));
    return record && *record ? recordName(session, (*record)->kind, (*record)->id) : text;
}

} // namespace

QString valueName(Session &session, const QString &kind, const QString &field, const Value &value,
                  Viewer viewer)
{
    const KindInfo *info = kindNamed(kind);
    const qsizetype place = info ? info->indexOf(field) : -1;
    const auto *text = std::get_if<QString>(&value);
    if (place >= 0 && info->types.at(place) == FieldType::Id)
        return text ? linkName(session, *text) : QString();
    return shownText(kind, field, shownValue(kind, field, value), viewer);
}

} // namespace sk
