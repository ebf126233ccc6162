// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! What a person calls a record: its plate, number or name, whichever it has; the name of its kind when it
//! has none.
QString recordName(Session &session, const QString &kind, const QUuid &id);

} // namespace sk
