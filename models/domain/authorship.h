// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/value.h"

#include <QStringList>

#include <array>

namespace sk {

//! Who wrote something, at which desk, and when.
struct Authorship {
    PersonId by; //!< null: nobody said who sat there
    QString desk; //!< the name under which the desk was enrolled
    DepotId depot; //!< null: a desk of the whole centre
    QDateTime at; //!< UTC, by that desk's clock; invalid: nobody told
    qint64 over = 0; //!< the version it was written over; between that one and this one nobody else wrote

    bool isTold() const { return at.isValid(); }
    bool operator==(const Authorship &) const = default;
};

//! The columns in which a row tells who wrote it last, behind the fields of its kind. No kind has fields of
//! these names.
const QStringList &authorshipColumns();

//! The values for authorshipColumns().
Row toRow(const Authorship &written);

//! Where among the columns of a block the authorship stands, so that it is not taken for fields of a newer
//! program.
class AuthorshipPlaces {
public:
    explicit AuthorshipPlaces(const QStringList &columns);

    bool contains(qsizetype column) const;
    //! What a row tells; not told where a column is missing or holds something else.
    Authorship in(const Row &values) const;

private:
    std::array<qsizetype, 5> m_places; //!< -1: not among the columns
};

} // namespace sk
