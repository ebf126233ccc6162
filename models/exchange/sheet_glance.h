// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook.h"

#include <QStringList>

namespace sk {

//! The top of a sheet, for a person to point at the row of titles: twenty rows and forty columns at most.
struct SheetGlance {
    QString name;
    QList<QStringList> rows;
};

//! The sheets of a book in their order, hidden ones too.
QList<SheetGlance> glancesAt(const Workbook &book);

} // namespace sk
