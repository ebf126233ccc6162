// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/china_day.h"
#include "models/domain/number.h"
#include "models/store/database.h"

#include <QMap>

#include <string_view>

namespace sk {

//! Hands out numbers for people: what, centre, device letters, day in China, next counter of that day. A
//! number given in a transaction that fails is given again; one that was written down never is: the counter
//! is written in the same transaction as the record, begins a day behind every number of this device that the
//! store holds, is lifted by those that arrive, and goes on after a restore. LettersLost when that cannot be
//! known (see letters.h).
Result<QString> nextNumber(Database &db, const QString &what, const QDateTime &now);

//! Looks a day's numbers up without taking one: how many were given.
Result<int> numbersGiven(Database &db, const QString &what, QDate day);

//! Numbers of this device among rows that come from elsewhere: the centre gives them back to a store that was
//! put back to an older state.
class NumbersMet {
public:
    //! Throws; for use inside Database::read and ::write.
    explicit NumbersMet(Database &db);

    //! A text that may be a number. Costs a comparison of a few bytes when it is none of ours.
    void look(std::string_view text);
    //! Lifts the counters over what was met; throws.
    void lift(Database &db) const;

private:
    std::string m_ours; // what stands between the letters of the kind and the day; empty before enrolment
    QMap<std::pair<QString, QDate>, int> m_last;
};

} // namespace sk
