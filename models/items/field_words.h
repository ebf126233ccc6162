// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/custody_entry.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/registration.h"

#include <QString>

namespace sk {

//! The name of a kind of record as people say it; the kind itself when a newer program made it.
QString nameOfKind(QStringView record);

//! The name of a field as it heads a column, stands beside an input and in the history; the field itself when
//! a newer program made it.
QString nameOfField(QStringView record, QStringView field);

QString nameOf(PlateColour value);
QString nameOf(Check value);
QString nameOf(Conclusion value);
QString nameOf(DepotKind value);
QString nameOf(Role value);
QString nameOf(Movement value);
QString nameOf(Holder value);

} // namespace sk
