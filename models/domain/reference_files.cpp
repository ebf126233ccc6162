// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference_table.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype mostRows = 20'000;

City cityFrom(const QJsonObject &row)
{
    City city{.code = row.value(u"code"_s).toString(),
              .name = row.value(u"name"_s).toString(),
              .plateLetters = row.value(u"plates"_s).toString(),
              .areaCode = row.value(u"area_code"_s).toString(),
              .retiredAreaCode = row.value(u"retired_area_code"_s).toString(),
              .localDigits = row.value(u"local_digits"_s).toInt(),
              .counties = {}};
    const auto counties = row.value(u"counties"_s).toObject();
    for (auto it = counties.begin(); it != counties.end(); ++it)
        city.counties.append({it.key(), it.value().toString()});
    return city;
}

bool isDivisionCode(const QString &code)
{
    return code.size() == 6
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool readDivisions(const QJsonObject &table, Reference &out)
{
    for (const auto &row : table.value(u"history"_s).toArray()) {
        const QStringList cells = textsOf(row);
        if (cells.size() != 4 || !isDivisionCode(cells.at(0)))
            return false;
        out.divisionHistory.append({cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
        out.divisionNames.insert(cells.at(0), cells.at(1));
    }
    for (const auto &row : table.value(u"cities"_s).toArray()) {
        const City city = cityFrom(row.toObject());
        if (!isDivisionCode(city.code) || city.areaCode.isEmpty() || city.localDigits < 7)
            return false;
        out.divisionNames.insert(city.code, city.name);
        for (const auto &[code, name] : city.counties)
            out.divisionNames.insert(code, name);
        out.cities.append(city);
    }
    out.zones = table.value(u"zones"_s).toObject().keys();
    return !out.cities.isEmpty() && out.divisionNames.size() <= mostRows;
}

bool readProvinces(const QJsonObject &table, Reference &out)
{
    for (const auto &row : table.value(u"provinces"_s).toArray()) {
        const QStringList cells = textsOf(row);
        if (cells.size() != 3 || cells.at(0).size() != 2)
            return false;
        out.provinces.append({cells.at(0), cells.at(1), cells.at(2)});
    }
    return !out.provinces.isEmpty() && out.provinces.size() <= mostRows;
}

bool readColours(const QJsonObject &table, Reference &out)
{
    for (const auto &item : table.value(u"colours"_s).toArray()) {
        const QJsonObject row = item.toObject();
        ColourNames colour{.colour = {},
                           .jttCode = row.value(u"jtt"_s).toInt(-1),
                           .etcCodes = {},
                           .names = textsOf(row.value(u"names"_s))};
        if (!fromValue(Value{row.value(u"word"_s).toString()}, colour.colour) || colour.jttCode < 0)
            return false;
        for (const auto &code : row.value(u"etc"_s).toArray())
            colour.etcCodes.append(code.toInt());
        out.colours.append(colour);
    }
    return out.colours.size() == qsizetype(wordsOf(PlateColour{}).size());
}

bool readCarriers(const QJsonObject &table, Reference &out)
{
    for (const auto &item : table.value(u"carriers"_s).toArray()) {
        const QJsonObject row = item.toObject();
        out.carriers.append({row.value(u"word"_s).toString(), row.value(u"name"_s).toString(),
                             textsOf(row.value(u"numbers"_s)), textsOf(row.value(u"cards"_s))});
        if (out.carriers.last().word.isEmpty())
            return false;
    }
    return !out.carriers.isEmpty() && out.carriers.size() <= mostRows;
}

bool readVehicleTypes(const QJsonObject &table, Reference &out)
{
    for (const auto &row : table.value(u"types"_s).toArray())
        out.vehicleTypes.append(row.toArray().at(1).toString());
    return !out.vehicleTypes.isEmpty() && out.vehicleTypes.size() <= mostRows
        && !out.vehicleTypes.contains(QString());
}

} // namespace

Result<Reference> readReference(const QString &folder)
{
    struct Part {
        QString name;
        bool (*read)(const QJsonObject &, Reference &);
    };
    const QList<Part> parts{{u"divisions"_s, readDivisions},
                            {u"provinces"_s, readProvinces},
                            {u"plate_colours"_s, readColours},
                            {u"carriers"_s, readCarriers},
                            {u"vehicle_types"_s, readVehicleTypes}};
    Reference reference;
    for (const Part &part : parts) {
        const auto table = readTable(folder, part.name);
        if (!table)
            return table.failure();
        if (!part.read(*table, reference))
            return tableFailure(Failure::Kind::Corrupt, part.name, "has a row that makes no sense");
        reference.editions.append(editionOf(*table));
    }
    return reference;
}

} // namespace sk
