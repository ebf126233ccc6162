// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

//! Values as members of small messages, for writers; ObjectReader is the other way.
namespace sk::wire {

inline QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QString idText(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

template<typename Tag>
QJsonValue idOrNull(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.text());
}

inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toMSecsSinceEpoch()) : QJsonValue();
}

template<Worded E>
QString wordOf(E value)
{
    return std::get<QString>(sk::toValue(value));
}

//! Null, truth, whole number or text; nothing for all else.
std::optional<sk::Value> valueFrom(const QJsonValue &value);
QJsonValue jsonOf(const sk::Value &value);

} // namespace sk::wire
