// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/person.h"

namespace sk::wire {

//! The header that carries a person's session token beside the device's own.
inline constexpr const char *personHeader = "Stationkeeper-Person";

//! A person signs in at an enrolled device.
struct SignInRequest {
    QString account; //!< as typed: capitals and full-width letters do not matter
    QString password;

    bool operator==(const SignInRequest &) const = default;
};

//! Who is signed in. The token is shown once; the desktop holds it for as long as it runs.
struct SignedIn {
    QString token;
    QString account; //!< as the centre writes it
    PersonId person;
    QString name; //!< of the roster; the account's where the roster has none
    Role role = Role::Installer;
    bool mustChange = false; //!< the password was a one-time one: nothing but changing it is answered
    QDateTime validUntil; //!< UTC; the token is worth nothing afterwards
    QDateTime serverTime; //!< UTC

    bool operator==(const SignedIn &) const = default;
};

//! How a device stands: whether people sign in at its centre at all, and who the shown token is.
struct SessionStanding {
    bool people = false; //!< the centre has accounts; before that a desktop asks nobody to sign in
    QString account; //!< empty when no token was shown or it is worth nothing any more
    PersonId person;
    Role role = Role::Installer; //!< of the account; without meaning when account is empty
    bool mustChange = false;
    QDateTime serverTime; //!< UTC

    bool operator==(const SessionStanding &) const = default;
};

//! A person chooses another password.
struct PasswordChange {
    QString oldPassword;
    QString newPassword;

    bool operator==(const PasswordChange &) const = default;
};

//! Done, and nothing more to say.
struct Done {
    QDateTime serverTime; //!< UTC

    bool operator==(const Done &) const = default;
};

} // namespace sk::wire
