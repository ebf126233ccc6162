// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk {

//! The name of an item of the acceptance sheet; the item itself when a newer sheet has it.
QString nameOfItem(QStringView item);

} // namespace sk
