// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk {

//! Why the centre refused a change, and what to do, from its code and detail. An unknown code of a newer
//! centre is shown as it is.
QString refusalSentence(const QString &code, const QString &detail);

} // namespace sk
