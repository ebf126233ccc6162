// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! What a person calls a record: its name, or its plate and number; the name of its kind when it has none.
QString recordName(Session &session, const QString &kind, const QUuid &id);

//! Which depot or centre this computer belongs to, and who sits here; empty before either is known.
QString whereAndWho(Session &session);

} // namespace sk
