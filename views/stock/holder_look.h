// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/custody.h"
#include "views/widgets/colours.h"

#include <QString>

namespace sk {

//! How it looks who has something: lost is bad news, in a vehicle is where things should end.
Tone toneOf(const std::optional<Custody> &custody);
QString iconNameOf(const std::optional<Custody> &custody);

} // namespace sk
