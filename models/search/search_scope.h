// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"

#include <QStringList>

namespace sk {

//! Fields of an index, one bit each, in the order of its texts.
using FieldMask = quint32;
inline constexpr FieldMask anyField = ~FieldMask(0);

//! Which of an index's fields a question looks through.
struct SearchScope {
    constexpr SearchScope(FieldMask byPart = anyField, FieldMask byWhole = 0) : parts(byPart), wholes(byWhole)
    {
    }

    FieldMask parts; //!< found by any part of their text
    FieldMask wholes; //!< found by nothing less than the whole

    bool operator==(const SearchScope &) const = default;
};

//! What somebody of a role may ask of these fields of a kind of record: see foundBy().
SearchScope scopeFor(QStringView kind, const QStringList &fields, Role viewer);

} // namespace sk
