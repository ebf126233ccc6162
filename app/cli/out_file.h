// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk::cli {

enum class Replacing { Allowed, Refused };

//! Why nothing can be written under that name, and what to do: its folder does not exist, it is a folder
//! itself, or something stands there that is not to be lost. Empty when nothing speaks against it.
QString objectionTo(const QString &path, Replacing replacing);

} // namespace sk::cli
