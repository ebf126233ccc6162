// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"

class QWidget;

namespace sk {

//! Asks for a spreadsheet of vehicles, terminals or SIM cards and imports it, with a preview of every
//! problem.
void importSheet(const Desk &desk, QWidget *over);
//! The same with a file that was chosen already.
void importSheet(const Desk &desk, const QString &path, QWidget *over);

} // namespace sk
