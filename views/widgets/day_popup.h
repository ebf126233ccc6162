// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

class QWidget;

namespace sk {

//! Shows a calendar under a field; calls `chosen` when a day is picked, and not at all when it is left.
void showDayPopup(QWidget *field, QDate start, const std::function<void(QDate)> &chosen);

} // namespace sk
