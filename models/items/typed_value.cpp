// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typed_value.h"

#include "models/domain/amount.h"
#include "models/domain/china_day.h"
#include "models/domain/kinds.h"
#include "models/items/value_words.h"
#include "models/items/when.h"

namespace sk {

namespace {

std::optional<FieldType> typeOf(QStringView record, QStringView field)
{
    const KindInfo *info = kindNamed(record);
    const qsizetype place = info ? info->indexOf(field) : -1;
    return place < 0 ? std::nullopt : std::optional(info->types.at(place));
}

template<typename Read>
std::optional<Value> valueOf(const std::optional<Read> &read)
{
    return read ? std::optional(toValue(*read)) : std::nullopt;
}

std::optional<Value> chosen(QStringView record, QStringView field, const QString &words)
{
    for (const Value &choice : choicesFor(record, field))
        if (shownValue(record, field, choice) == words)
            return choice;
    return {};
}

std::optional<Value> number(const QString &text)
{
    bool fits = false;
    const qint64 read = text.toLongLong(&fits);
    return fits ? std::optional<Value>(read) : std::nullopt;
}

} // namespace

QList<Value> choicesFor(QStringView record, QStringView field)
{
    const auto type = typeOf(record, field);
    if (type == FieldType::Flag)
        return {Value{true}, Value{false}};
    if (type != FieldType::Word)
        return {};
    const KindInfo &info = *kindNamed(record);
    QList<Value> choices;
    for (const QString &word : info.words.at(info.indexOf(field)))
        choices.append(word);
    return choices;
}

std::optional<Value> typedValue(QStringView record, QStringView field, const QString &typed,
                                const QDateTime &now)
{
    const auto type = typeOf(record, field);
    const QString text = typed.trimmed();
    if (!type || type == FieldType::Id)
        return {};
    const bool mayBeEmpty = type == FieldType::Text || type == FieldType::Moment || type == FieldType::Day;
    if (text.isEmpty())
        return mayBeEmpty ? std::optional(Value{}) : std::nullopt;
    switch (*type) {
    case FieldType::Flag:
    case FieldType::Word:
        return chosen(record, field, text);
    case FieldType::Number:
        return number(text);
    case FieldType::Money:
        return valueOf(readAmount(text).amount);
    case FieldType::Moment:
        return valueOf(when::readMoment(text, now));
    case FieldType::Day:
        return valueOf(when::readDay(text, dayInChina(now)));
    case FieldType::Text:
    case FieldType::Id:
        break;
    }
    return text;
}

bool takesTypedText(QStringView record, QStringView field)
{
    const auto type = typeOf(record, field);
    return type && type != FieldType::Id && choicesFor(record, field).isEmpty() && field != u"overrides"
        && field != u"as_written";
}

} // namespace sk
