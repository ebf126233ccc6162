// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

template<typename List, typename Fits>
auto firstThat(const List &list, Fits fits) -> const typename List::value_type *
{
    const auto found = std::find_if(list.cbegin(), list.cend(), fits);
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const Province *Reference::provinceOfCode(QStringView code) const
{
    return firstThat(provinces, [&](const Province &province) { return code.startsWith(province.code); });
}

const Province *Reference::provinceOfPlate(QStringView plate) const
{
    return firstThat(provinces, [&](const Province &province) {
        return !province.plate.isEmpty() && plate.startsWith(province.plate);
    });
}

const City *Reference::cityOfPlate(QStringView plate) const
{
    if (plate.size() < 2 || plate.front() != u'豫')
        return nullptr;
    return firstThat(cities, [&](const City &city) { return city.plateLetters.contains(plate.at(1)); });
}

const City *Reference::cityOfAreaCode(QStringView areaCode) const
{
    const auto *city = firstThat(cities, [&](const City &c) { return c.areaCode == areaCode; });
    return city ? city : firstThat(cities, [&](const City &c) {
        return !c.retiredAreaCode.isEmpty() && c.retiredAreaCode == areaCode;
    });
}

const Carrier *Reference::carrierOf(QStringView simNumberOrIccid) const
{
    const Carrier *best = nullptr;
    qsizetype longest = 0;
    for (const Carrier &carrier : carriers)
        for (const QStringList &beginnings : {carrier.numbers, carrier.cards})
            for (const QString &beginning : beginnings)
                if (beginning.size() > longest && simNumberOrIccid.startsWith(beginning)) {
                    best = &carrier;
                    longest = beginning.size();
                }
    return best;
}

std::optional<PlateColour> Reference::colourNamed(const QString &name) const
{
    const QString tidy = name.trimmed().toLower();
    const auto *found = firstThat(colours, [&](const ColourNames &colour) {
        const std::string_view word = wordsOf(colour.colour)[size_t(colour.colour)];
        return colour.names.contains(tidy) || tidy == QLatin1StringView(word.data(), qsizetype(word.size()));
    });
    return found ? std::optional(found->colour) : std::nullopt;
}

std::optional<PlateColour> Reference::colourOfJttCode(int code) const
{
    const auto *found = firstThat(colours, [&](const ColourNames &colour) { return colour.jttCode == code; });
    return found ? std::optional(found->colour) : std::nullopt;
}

std::optional<PlateColour> Reference::colourOfEtcCode(int code) const
{
    const auto *found
        = firstThat(colours, [&](const ColourNames &colour) { return colour.etcCodes.contains(code); });
    return found ? std::optional(found->colour) : std::nullopt;
}

int Reference::jttCodeOf(PlateColour colour) const
{
    const auto *found = firstThat(colours, [&](const ColourNames &names) { return names.colour == colour; });
    return found ? found->jttCode : 0;
}

} // namespace sk
