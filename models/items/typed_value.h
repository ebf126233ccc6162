// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

#include <optional>

namespace sk {

//! What a field can say where that is a closed list: yes and no, or the words of an enum; empty for any other
//! field. shownValue() tells each in words.
QList<Value> choicesFor(QStringView record, QStringView field);

//! The value a person typed for a field, as it is kept: text, a number, an amount in yuan, a day or a moment
//! in China Standard Time (filled up from `now`), or one of choicesFor() in words. Nothing when it cannot be
//! read, and for links to other records, which nobody types. An empty text is an empty field where the field
//! may be empty.
std::optional<Value> typedValue(QStringView record, QStringView field, const QString &text,
                                const QDateTime &now);

//! Whether a person may type a value for the field at all.
bool takesTypedText(QStringView record, QStringView field);

} // namespace sk
