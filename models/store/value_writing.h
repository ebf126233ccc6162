// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! Writes one value into one field of a document, as a change of this session's author: the choice in a
//! conflict, or a value put back from the history. `field` may be deletionField(). Missing when the record is
//! not here; Invalid when the field or the value cannot be, or the record is a journal entry; Refused when
//! the work was accepted and the field is part of what was signed (A09).
Result<> writeValue(Session &session, const QString &kind, const QUuid &id, const QString &field,
                    const Value &value);

} // namespace sk
