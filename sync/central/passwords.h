// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sk::central {

//! What one Argon2id takes: a setting of the centre. Hashes of another cost go on being good and are made
//! anew at the next signing in.
struct PasswordCost {
    quint64 operations;
    size_t bytes;

    //! For a service people wait for: 64 MiB and some 70 ms.
    static PasswordCost interactive();
    static PasswordCost moderate(); //!< 256 MiB
    static PasswordCost sensitive(); //!< 1 GiB
    //! As little as there is, for tests.
    static PasswordCost least();
    //! By its name, "interactive" and so on; nothing for another word.
    static std::optional<PasswordCost> named(const QString &word);
};

//! Argon2id with a salt of its own, as text. Empty when there is no memory for it.
QString passwordHash(const QString &password, const PasswordCost &cost);

//! Takes as long for an empty hash, of nobody, as for one of this cost.
bool isPassword(const QString &password, const QString &hash, const PasswordCost &cost);

//! True when the hash was made at another cost.
bool isOfAnotherCost(const QString &hash, const PasswordCost &cost);

//! Long enough, and not what everybody tries first.
bool isAcceptable(const QString &password, const QString &account);

//! An account's name as it is kept, of what was typed; empty when it can be none.
QString accountNamed(const QString &typed);

} // namespace sk::central
