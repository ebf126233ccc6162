// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_values.h"

namespace sk {

//! Texts by the names of their placeholders.
using Values = QHash<QString, QString>;

//! The day of a moment where the desk is; none of a moment that is none.
QDate dayOf(const QDateTime &moment, const QTimeZone &zone);
//! 2026-11-23; empty for no day.
QString textOf(QDate day);

void addNames(Values &values, const FormNames &names);

//! What a form says of a registration. What nobody has said yet is absent.
Values valuesOf(const Registration &registration, const FormNames &names);

//! And what an acceptance adds to it.
void addConclusions(Values &values, const Acceptance &acceptance, const FormNames &names);

} // namespace sk
