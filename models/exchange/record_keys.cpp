// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_keys.h"

#include "models/domain/china_day.h"
#include "models/domain/identifiers/iccid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Without asking Unicode; what is not is put in upper case to be sure.
bool isSurelyUpper(QChar c)
{
    return c < QChar(0x80) ? c < u'a' || c > u'z' : c >= u'\u4e00' && c <= u'\u9fff';
}

} // namespace

QList<RecordKey> keysOf(const QString &kind)
{
    if (kind == u"registration")
        return {{{u"plate"_s, u"plate_colour"_s}}, {{u"vin"_s}},
                {{u"terminal_number"_s}},          {{u"iccid"_s}},
                {{u"sim_number"_s}, false},        {{u"imei"_s}, false}};
    if (kind == u"vehicle")
        return {{{u"plate"_s, u"plate_colour"_s}}, {{u"vin"_s}}};
    if (kind == u"terminal")
        return {{{u"number"_s}}, {{u"imei"_s}, false}};
    if (kind == u"sim_card")
        return {{{u"iccid"_s}}, {{u"number"_s}}, {{u"protocol_number"_s}, false}};
    return {};
}

QStringList tellingFields(const QString &kind)
{
    if (kind == u"registration")
        return {u"plate"_s, u"plate_colour"_s, u"vin"_s,  u"terminal_number"_s,
                u"iccid"_s, u"sim_number"_s,   u"imei"_s, u"installed_at"_s};
    if (kind == u"vehicle")
        return {u"plate"_s, u"plate_colour"_s, u"vin"_s};
    if (kind == u"terminal")
        return {u"number"_s, u"imei"_s};
    if (kind == u"sim_card")
        return {u"iccid"_s, u"number"_s};
    return {};
}

QString comparable(QStringView field, const Value &value)
{
    QString kept;
    if (comparable(field, value, kept).isEmpty())
        return {};
    return kept.isEmpty() ? std::get<QString>(value) : kept;
}

QStringView comparable(QStringView field, const Value &value, QString &kept)
{
    kept.clear();
    if (field == u"installed_at") {
        QDateTime moment;
        return kept = fromValue(value, moment) ? dayInChina(moment).toString(Qt::ISODate) : QString();
    }
    if (const auto *number = std::get_if<qint64>(&value))
        return kept = QString::number(*number);
    const auto *text = std::get_if<QString>(&value);
    if (!text || (field == u"plate" && *text == u"无牌"))
        return {}; // many vehicles have none
    if (field == u"plate_colour" || std::all_of(text->begin(), text->end(), isSurelyUpper))
        return *text;
    return kept = text->toUpper();
}

QString bucketOf(QStringView field, const QString &comparable)
{
    return bucketOf(field, QStringView(comparable)).size() == comparable.size()
        ? comparable
        : bucketOf(field, QStringView(comparable)).toString();
}

QStringView bucketOf(QStringView field, QStringView comparable)
{
    constexpr qsizetype withoutLastCharacter = 19; // of a card's number
    return field == u"iccid" ? comparable.left(withoutLastCharacter) : comparable;
}

bool isSame(QStringView field, const QString &one, const QString &other)
{
    return field == u"iccid" ? sameCard(one, other) : one == other;
}

} // namespace sk
