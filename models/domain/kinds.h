// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"

namespace sk {

//! Every kind of record the house knows, in an order in which nothing refers to something later in the list.
const QList<KindInfo> &allKinds();

//! The description of a kind by its name; null for a kind of a newer program, which is kept and handed on
//! untouched.
const KindInfo *kindNamed(QStringView name);

} // namespace sk
