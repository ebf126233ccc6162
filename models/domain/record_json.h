// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/json_value.h"

namespace sk {

//! A record as a JSON object of its fields, as drafts and templates are kept.
template<typename Record>
QJsonObject recordToJson(const Record &record)
{
    QStringList names;
    forEachField<Record>([&](const auto &field) { names.append(QString::fromLatin1(field.name)); });
    return toJson(names, toRow(record));
}

//! The way back; what is missing or does not fit stays at its default. The id is not among the fields.
template<typename Record>
Record recordFromJson(const QJsonObject &json)
{
    Row row;
    forEachField<Record>([&](const auto &field) {
        row.append(valueFromJson(json.value(QLatin1StringView(field.name))).value_or(Value()));
    });
    return fromRow<Record>(row);
}

} // namespace sk
