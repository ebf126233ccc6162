// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/store/session.h"

namespace sk {

//! A value of a record as this viewer may read it: a link by the name of what it leads to, everything else as
//! shownValue() says it, masked where the viewer's role asks for that.
QString valueName(Session &session, const QString &kind, const QString &field, const Value &value,
                  Viewer viewer);

} // namespace sk
