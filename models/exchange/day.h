// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace sk {

//! A day a cell names, perhaps with a time of that day.
struct DayReading {
    enum class Outcome {
        Read,
        Empty,
        NotADate, //!< words, or a number that is no day
        Impossible, //!< the shape of a date, but the calendar has no such day: 2024-02-30
    };
    Outcome outcome = Outcome::Empty;
    QDate day; //!< valid only when read
    QTime time; //!< invalid when the cell names none; in China, also where the cell names another zone

    bool operator==(const DayReading &) const = default;
};

//! Reads what people and programs write for a day: date cells, serial numbers, 2024-05-14, 2024/5/14,
//! 2024.5.14, 2024年5月14日, 20240514, each with or without a time. A time that names its zone (…Z, +09:00)
//! is told as it was in China, perhaps on another day. Two-digit years are not guessed.
DayReading readDay(const Cell &cell, DateSystem dates);

//! A serial number of Excel as a moment without time zone; nothing when it is none. The 29 February 1900
//! that Excel believes in is none.
struct SerialMoment {
    QDate day; //!< null for a time of day alone (serials below 1)
    int second = 0; //!< of the day
};
std::optional<SerialMoment> fromSerial(double serial, DateSystem dates);

//! The text a date cell gets; see CellKind::Date.
QString momentText(const SerialMoment &moment);

} // namespace sk
