// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights_here.h"

namespace sk {

//! Why something is not offered, and whom to ask: "Your role … may not do this. Ask …". Empty when whoever
//! sits here may write the kind (or its field).
QString whyNotWrite(const Rights &rights, QStringView kind, QStringView field = {});
QString whyNot(const Rights &rights, Ability ability);

QString nameOf(Grant grant);
QString nameOf(Ability ability);

} // namespace sk
