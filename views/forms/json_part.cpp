// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/json_part.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestText = 1500;

}

JsonPart::JsonPart(const QJsonValue &value, QString place, QString &problem)
    : m_object(value.toObject()), m_place(std::move(place)), m_problem(problem)
{
    if (!value.isObject())
        fail(u"an object is expected"_s);
}

QString JsonPart::text(QLatin1String key, const QString &otherwise) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString() || value.toString().size() > longestText)
        fail(u"“%1” is to be a text of at most %2 characters"_s.arg(key).arg(longestText));
    return value.toString();
}

qreal JsonPart::number(QLatin1String key, qreal least, qreal most, std::optional<qreal> otherwise) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && otherwise)
        return *otherwise;
    const qreal number = value.toDouble(least - 1);
    if (number >= least && number <= most)
        return number;
    fail(u"“%1” is to be a number from %2 to %3"_s.arg(key).arg(least).arg(most));
    return least;
}

bool JsonPart::flag(QLatin1String key, bool otherwise) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(u"“%1” is to be true or false"_s.arg(key));
    return value.toBool(otherwise);
}

Words JsonPart::words(QLatin1String key) const
{
    if (!has(key))
        return {};
    const auto words = wordsFrom(m_object.value(key));
    if (!words)
        fail(u"“%1” is to be a pair of texts, Chinese and English"_s.arg(key));
    return words.value_or(Words{});
}

int JsonPart::choice(QLatin1String key, std::initializer_list<QLatin1String> choices) const
{
    if (!has(key))
        return 0;
    const auto found = std::find(choices.begin(), choices.end(), text(key));
    if (found != choices.end())
        return int(found - choices.begin());
    fail(u"“%1” is none of the words for it"_s.arg(key));
    return 0;
}

QJsonArray JsonPart::list(QLatin1String key, qsizetype most) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() || value.toArray().size() > most) {
        fail(u"“%1” is to be a list of at most %2"_s.arg(key).arg(most));
        return {};
    }
    return value.toArray();
}

JsonPart JsonPart::part(QLatin1String key) const
{
    return part(m_object.value(key), key);
}

JsonPart JsonPart::part(const QJsonValue &value, const QString &place) const
{
    return {value, m_place + u" / "_s + place, m_problem};
}

void JsonPart::only(std::initializer_list<QLatin1String> known) const
{
    for (const QString &key : m_object.keys())
        if (std::find(known.begin(), known.end(), key) == known.end())
            fail(u"“%1” means nothing here"_s.arg(key));
}

void JsonPart::fail(const QString &what) const
{
    if (m_problem.isEmpty())
        m_problem = m_place + u": "_s + what;
}

std::optional<Words> wordsFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString())
        return {};
    const Words words{pair.at(0).toString(), pair.at(1).toString()};
    if (words.chinese.size() > longestText || words.english.size() > longestText)
        return {};
    return words;
}

} // namespace sk
