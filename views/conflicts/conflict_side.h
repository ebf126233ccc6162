// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace sk {

//! One of the two values of a conflict.
enum class ConflictSide { Here, There };

} // namespace sk

Q_DECLARE_METATYPE(sk::ConflictSide)
