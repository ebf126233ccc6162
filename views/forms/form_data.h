// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_mark.h"

#include <QHash>

namespace sk {

//! What one form is filled with: texts by the names of placeholders, rows of a list, and the mark for the
//! code.
struct FormData {
    PrintMark mark;
    QHash<QString, QString> values;
    QList<QHash<QString, QString>> rows;
};

} // namespace sk
