// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace sk {

//! How long a computer has been running: nobody at its desk can set it, as they can the clock.
struct Uptime {
    QString boot; //!< names this run of the computer
    std::chrono::milliseconds since{0}; //!< from its beginning

    bool operator==(const Uptime &) const = default;
};

//! Wrong passwords of one account at one desk, and the wait they earned (A58).
struct SignInWait {
    int failures = 0; //!< in a row
    std::chrono::milliseconds wait{0}; //!< from `counted` on
    Uptime counted;

    bool operator==(const SignInWait &) const = default;
};

//! The wait after so many wrong passwords in a row: none for the first five, then 1, 2, 4 … up to 60 minutes.
std::chrono::minutes waitAfter(int failures);

//! What is left of it. A computer that was started again begins to count where it was last looked at, so
//! neither the clock nor the power switch shortens a wait.
std::chrono::milliseconds leftOf(const SignInWait &wait, const Uptime &now);
//! The same wait counted from now on; to be kept whenever it is looked at.
SignInWait countedAnew(const SignInWait &wait, const Uptime &now);
//! Another wrong password.
SignInWait failedOnceMore(const SignInWait &wait, const Uptime &now);

//! As it is remembered. Text that makes no sense is the longest wait: somebody meddled with it.
QString textOf(const SignInWait &wait);
SignInWait signInWaitFrom(const QString &text);

} // namespace sk
