// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! What lets a desk without a line tell whether a password is the one the centre took: Argon2id as libsodium
//! makes it. Takes a tenth of a second and 64 MB on purpose; for a thread nobody waits for.
namespace sk::password {

//! How dear a guess is.
enum class Cost {
    Interactive, //!< as a person at a desk can wait for
    Cheapest, //!< for tests
};

//! Empty when there is no memory for it.
QString verifierOf(const QString &password, Cost cost = Cost::Interactive);
//! False for a verifier that is none, too.
bool fits(const QString &password, const QString &verifier);

} // namespace sk::password
