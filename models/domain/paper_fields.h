// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"

namespace sk {

//! Whether a form needs a sensitive field on paper (A58): the registration identifies the customer and the
//! card in the vehicle, the acceptance and the warranty say with whom and how to reach them. What a form does
//! not need never stands on it in full. `form` is a layout's name.
bool paperNeeds(QStringView form, QStringView field);

//! A value as it may stand on paper: in full when the form needs it and the role may read it on one opened
//! record, else masked (A58–A60). Open fields come back as they are.
QString paperText(QStringView form, QStringView field, const QString &text, Role role);

} // namespace sk
