// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"

#include <functional>

namespace sk {

//! The side whose value stands where both changed a field.
enum class Prevailing {
    Neither, //!< a person must choose; meanwhile the central one stands
    Local,
    Central,
};

//! A field that was changed here and elsewhere, and not to the same value.
struct Clash {
    qsizetype field = 0; //!< position in the field list
    Value base;
    Value local;
    Value central;
    Prevailing prevailing = Prevailing::Neither;

    bool operator==(const Clash &) const = default;
};

//! What three versions of one document come to.
struct Merged {
    Row row;
    QList<Clash> clashes;
    bool differsFromCentral = false; //!< then there is still something to push
};

//! Merges field by field (design of the agreement): what only one side changed stays, what both changed alike
//! stays, and where both changed differently the central value stands and the clash is told. All rows are in
//! field order and equally long.
Merged merge(const Row &base, const Row &local, const Row &central);

//! The same where a rule (owner.h) may know which side prevails in a field: its value stands, and the clash
//! is told with that.
Merged merge(const Row &base, const Row &local, const Row &central,
             const std::function<Prevailing(qsizetype field)> &prevailingIn);

//! What three marks of deletion come to.
struct MergedMark {
    bool deleted = false;
    bool clash = false; //!< one side deleted what the other edited
    bool differsFromCentral = false;

    bool operator==(const MergedMark &) const = default;
};

//! Whether a side edited the fields of a record since the base.
struct EditedSides {
    bool here = false;
    bool there = false;
};

//! A deletion goes through where nobody edited what it deletes; otherwise the central side stands and the
//! clash is told, as with a field.
MergedMark mergeMark(bool base, bool local, bool central, EditedSides edited);

} // namespace sk
