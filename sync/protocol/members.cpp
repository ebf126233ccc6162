// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/members.h"

namespace sk::wire {

std::optional<sk::Value> valueFrom(const QJsonValue &value)
{
    if (value.isNull())
        return sk::Value();
    if (value.isBool())
        return sk::Value(value.toBool());
    if (value.isString())
        return sk::Value(value.toString());
    if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
        return sk::Value(value.toInteger());
    return std::nullopt;
}

QJsonValue jsonOf(const sk::Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace sk::wire
