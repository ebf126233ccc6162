// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace sk::central {

//! What the service does, one line a call: route, status, time, sizes, device. Never values of records,
//! names, tokens, codes or addresses.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace sk::central
