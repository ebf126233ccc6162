// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/value.h"

#include <limits>

namespace sk {

namespace {

bool isNothing(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace

bool fromValue(const Value &value, QString &out)
{
    if (isNothing(value)) {
        out.clear();
        return true;
    }
    const auto *text = std::get_if<QString>(&value);
    if (text)
        out = *text;
    return text != nullptr;
}

bool fromValue(const Value &value, bool &out)
{
    if (const auto *flag = std::get_if<bool>(&value)) {
        out = *flag;
        return true;
    }
    // SQLite has no booleans: a row read from a table holds 0 or 1.
    if (const auto *number = std::get_if<qint64>(&value); number && (*number == 0 || *number == 1)) {
        out = *number == 1;
        return true;
    }
    return false;
}

bool fromValue(const Value &value, qint64 &out)
{
    const auto *number = std::get_if<qint64>(&value);
    if (number)
        out = *number;
    return number != nullptr;
}

bool fromValue(const Value &value, int &out)
{
    const auto *number = std::get_if<qint64>(&value);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return false;
    out = int(*number);
    return true;
}

bool fromValue(const Value &value, Fen &out)
{
    return fromValue(value, out.value);
}

bool fromValue(const Value &value, QDateTime &out)
{
    if (isNothing(value)) {
        out = {};
        return true;
    }
    const auto *number = std::get_if<qint64>(&value);
    if (number)
        out = QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC);
    return number != nullptr;
}

bool fromValue(const Value &value, QDate &out)
{
    if (isNothing(value)) {
        out = {};
        return true;
    }
    const auto *text = std::get_if<QString>(&value);
    const QDate day = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    if (day.isValid())
        out = day;
    return day.isValid();
}

bool fromValue(const Value &value, QUuid &out)
{
    if (isNothing(value)) {
        out = {};
        return true;
    }
    const auto *text = std::get_if<QString>(&value);
    const QUuid id = text ? QUuid::fromString(*text) : QUuid();
    if (!id.isNull())
        out = id;
    return !id.isNull();
}

int indexOfWord(const Value &value, std::span<const std::string_view> words)
{
    const auto *text = std::get_if<QString>(&value);
    for (size_t i = 0; text && i < words.size(); ++i)
        if (*text == QLatin1StringView(words[i].data(), qsizetype(words[i].size())))
            return int(i);
    return -1;
}

} // namespace sk
