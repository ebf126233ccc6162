// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace sk {

//! One type scale for the whole program. Sizes are in logical pixels, so they follow the screen's scaling.
enum class Type {
    Small, //!< 12: hints, badges, table headers
    Body, //!< 14: nearly everything
    Strong, //!< 14, bold: section titles, the current thing
    Large, //!< 16, bold: the title of a panel
    Title, //!< 20, bold: the title of a screen
    Figure, //!< 28: one number that matters
};

//! A face that has Chinese on Debian, Windows and macOS alike.
QFont fontFor(Type type);

//! The fixed-width face for plates, VINs and numbers, where columns of characters are compared by eye.
QFont fixedWidthFont(Type type = Type::Body);

//! Distances of the 8-pixel grid.
namespace grid {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int control = 32; //!< height of a field or a button
inline constexpr int row = 32; //!< height of a table row
inline constexpr int radius = 4;
} // namespace grid

} // namespace sk
