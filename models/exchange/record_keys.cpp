// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_keys.h"

#include "models/domain/china_day.h"
#include "models/domain/identifiers/iccid.h"

using namespace Qt::StringLiterals;

namespace sk {

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
    if (field == u"installed_at") {
        QDateTime moment;
        return fromValue(value, moment) ? dayInChina(moment).toString(Qt::ISODate) : QString();
    }
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    if (field == u"plate" && *text == u"无牌")
        return {}; // many vehicles have none
    return field == u"plate_colour" ? *text : text->toUpper();
}

QString bucketOf(QStringView field, const QString &comparable)
{
    return field == u"iccid" ? comparable.left(19) : comparable;
}

bool isSame(QStringView field, const QString &one, const QString &other)
{
    return field == u"iccid" ? sameCard(one, other) : one == other;
}

} // namespace sk
