// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "models/store/session.h"

namespace sk {

//! A registration with what the registers know beside a field that was just filled in: the customer behind a
//! name, the terminal behind its number, the card behind its ICCID or number, the vehicle behind its VIN or
//! plate and colour. Only fields that are still empty change (an unwritten plate takes its colour along).
Result<Registration> filledFromRegisters(Session &session, const Registration &registration,
                                         const QString &field);

} // namespace sk
