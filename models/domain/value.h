// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <span>
#include <string_view>
#include <variant>

namespace sk {

//! What one field holds once it has left its struct: in a table row, on the wire, in the change log. Nothing
//! is monostate; moments are milliseconds UTC, days are ISO text, ids are their text, enums are their words,
//! money is fen.
using Value = std::variant<std::monostate, bool, qint64, QString>;

//! The values of one record in the order of its field list.
using Row = QList<Value>;

//! Money in fen (1/100 yuan). Never a floating number.
struct Fen {
    qint64 value = 0;
    auto operator<=>(const Fen &) const = default;
};

//! The words of an enum in the order of its values; a record's enums each provide an overload found by
//! argument lookup.
template<typename E>
concept Worded = std::is_enum_v<E> && requires(E e)
{
    {
        wordsOf(e)
        } -> std::convertible_to<std::span<const std::string_view>>;
};

inline Value toValue(const QString &text)
{
    return text.isEmpty() ? Value{} : Value{text};
}
inline Value toValue(bool flag)
{
    return flag;
}
inline Value toValue(qint64 number)
{
    return number;
}
inline Value toValue(int number)
{
    return qint64(number);
}
inline Value toValue(Fen money)
{
    return money.value;
}
inline Value toValue(const QDateTime &moment)
{
    return moment.isValid() ? Value{moment.toMSecsSinceEpoch()} : Value{};
}
inline Value toValue(QDate day)
{
    return day.isValid() ? Value{day.toString(Qt::ISODate)} : Value{};
}
template<typename Tag>
Value toValue(const Id<Tag> &id)
{
    return id.isNull() ? Value{} : Value{id.text()};
}
inline Value toValue(QUuid id)
{
    return id.isNull() ? Value{} : Value{id.toString(QUuid::WithoutBraces)};
}
template<Worded E>
Value toValue(E value)
{
    const std::string_view word = wordsOf(value)[size_t(value)];
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

//! Each reads its own kind back; false when the value is of another kind or out of range, and then `out` is
//! untouched.
bool fromValue(const Value &value, QString &out);
bool fromValue(const Value &value, bool &out);
bool fromValue(const Value &value, qint64 &out);
bool fromValue(const Value &value, int &out);
bool fromValue(const Value &value, Fen &out);
bool fromValue(const Value &value, QDateTime &out);
bool fromValue(const Value &value, QDate &out);
bool fromValue(const Value &value, QUuid &out);
template<typename Tag>
bool fromValue(const Value &value, Id<Tag> &out)
{
    return fromValue(value, out.value);
}
//! The position of a word among the words of an enum, or -1.
int indexOfWord(const Value &value, std::span<const std::string_view> words);
template<Worded E>
bool fromValue(const Value &value, E &out)
{
    const int index = indexOfWord(value, wordsOf(out));
    if (index < 0)
        return false;
    out = E(index);
    return true;
}

} // namespace sk
