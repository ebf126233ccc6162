// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/caller.h"
#include "sync/central/sql.h"

namespace sk::central {

//! Counts wrong passwords per account and per device, and how long nothing is looked at after too many
//! (waitAfter()). Kept in the database, so that neither a restart nor a second service forgets. A day without
//! a failure is forgiven. For use inside a transaction; throws SqlError.
class SignInWaits {
public:
    SignInWaits(Sql &sql, const QDateTime &now) : m_sql(sql), m_now(now.toMSecsSinceEpoch()) { }

    //! The seconds until the next try, 0 when it may be made. Then it counts as a failure already, so that
    //! many at once are no way around the wait.
    int tryOnce(const Caller &caller, const QString &account);
    //! Others at the same account or device wait until this transaction ends.
    void hold(const Caller &caller, const QString &account);
    //! How long it is now after this failure, in seconds.
    int secondsLeft(const Caller &caller, const QString &account);
    //! It was right after all.
    void forgive(const Caller &caller, const QString &account);

private:
    struct Count {
        int failures = 0;
        qint64 lockedUntil = 0;
    };
    Count countOf(const QString &centre, const QString &subject);
    void add(const QString &centre, const QString &subject, const Count &before);

    Sql &m_sql;
    qint64 m_now;
};

} // namespace sk::central
