// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/vehicle.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace sk {

//! Which state of a shipped table this is; shown in settings.
struct Edition {
    QString name;
    QString version; //!< year and month of the facts, not of the program
    QStringList sources;

    bool operator==(const Edition &) const = default;
};

//! A city of Henan with what hangs on it: plate letters, area code, counties.
struct City {
    QString code; //!< GB/T 2260, six digits
    QString name;
    QString plateLetters; //!< the letters after 豫
    QString areaCode; //!< with its leading 0
    QString retiredAreaCode; //!< still printed on old cards; empty for most
    int localDigits = 0; //!< of a landline number behind the area code
    QList<std::pair<QString, QString>> counties; //!< code and name, in order of codes

    bool operator==(const City &) const = default;
};

//! A code as the yearly lists had it.
struct DivisionHistory {
    QString code;
    QString name;
    QString firstList; //!< yyyy-MM
    QString lastList;

    bool operator==(const DivisionHistory &) const = default;
};

//! A province by the first two digits of its division codes.
struct Province {
    QString code;
    QString name;
    QString plate; //!< the character its plates begin with; empty for those that have none

    bool operator==(const Province &) const = default;
};

//! A mobile operator with the beginnings of its machine numbers and cards.
struct Carrier {
    QString word; //!< mobile, unicom, telecom, broadnet
    QString name;
    QStringList numbers;
    QStringList cards;

    bool operator==(const Carrier &) const = default;
};

struct ColourNames {
    PlateColour colour = PlateColour::Other;
    int jttCode = 0;
    QList<int> etcCodes;
    QStringList names;

    bool operator==(const ColourNames &) const = default;
};

//! The tables that ship with the program, each with its edition. Read once by a program in app/ and passed to
//! whoever judges; the rules themselves hold no table.
struct Reference {
    QList<Edition> editions;
    QList<City> cities;
    QList<Province> provinces;
    QList<DivisionHistory> divisionHistory;
    QStringList zones; //!< statistics-only codes
    QList<Carrier> carriers;
    QList<ColourNames> colours;
    QStringList vehicleTypes; //!< names, offered when typing
    QHash<QString, QString> divisionNames; //!< every code that ever was → its newest name

    //! True when the code stood in any list since 1980: a citizen number keeps the code of its day.
    bool divisionEverWas(const QString &code) const { return divisionNames.contains(code); }
    const Province *provinceOfCode(QStringView code) const;
    const Province *provinceOfPlate(QStringView plate) const;
    //! The city of a Henan plate such as 豫P12345; null for others.
    const City *cityOfPlate(QStringView plate) const;
    //! The city that uses, or used until it was merged, an area code such as 0394.
    const City *cityOfAreaCode(QStringView areaCode) const;
    //! A proposal from the beginning of a machine number or of an ICCID; null when unknown.
    const Carrier *carrierOf(QStringView simNumberOrIccid) const;

    //! A colour as people write it (黄, 黄牌, 黄底黑字, yellow). Bare digits are never read: JT/T and toll
    //! systems number the colours differently.
    std::optional<PlateColour> colourNamed(const QString &name) const;
    //! For a sheet whose digits a person has said to be JT/T 697.7.
    std::optional<PlateColour> colourOfJttCode(int code) const;
    //! For a sheet whose digits a person has said to be those of toll systems.
    std::optional<PlateColour> colourOfEtcCode(int code) const;
    int jttCodeOf(PlateColour colour) const;
};

//! Reads the tables from a folder, `:/reference` for the shipped ones. Missing, Corrupt or TooLarge with the
//! name of the file; nothing is half read.
Result<Reference> readReference(const QString &folder);

} // namespace sk
