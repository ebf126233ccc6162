// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"

namespace sk::central {

//! The values of a record with their names.
struct Contents {
    QStringList columns;
    Row values;

    //! Nothing when the column is not there.
    Value at(const QString &column) const;

    bool operator==(const Contents &) const = default;
};

//! What the record holds once the changed fields are put over the stored ones. A known kind always has all
//! its fields, in their order and blank where nobody filled them in; fields that are not known stand behind
//! them and are kept.
Contents changed(const KindInfo *kind, const Contents &stored, const Contents &change);

//! The values with 0 and 1 as truth values where the field is one: SQLite on a desktop knows no others.
Contents settled(const KindInfo *kind, const Contents &change);

} // namespace sk::central
