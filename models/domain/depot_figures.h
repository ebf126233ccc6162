// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sk {

//! How many vehicles a depot installed of late.
struct DepotFigures {
    qint64 today = 0;
    qint64 thisMonth = 0;

    bool operator==(const DepotFigures &) const = default;
};

} // namespace sk
