// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"

#include <QUuid>

#include <optional>

namespace sk {

//! What a desk keeps of a person's last sign-in at the centre, in its keychain: enough to let them in
//! without a line.
struct KeptSignIn {
    QString account; //!< as the centre writes it
    PersonId person;
    QString name;
    Role role = Role::Installer;
    QString verifier; //!< password_verifier.h; made here, never sent
    QString token; //!< of the session at the centre; empty when it was ended
    QDateTime validUntil; //!< of the token, UTC
    QDateTime signedInAt; //!< at the centre, by its clock, UTC
    bool mustChange = false; //!< the password was a one-time one still

    QString text() const;
    //! Nothing when the text is not what text() wrote.
    static std::optional<KeptSignIn> fromText(const QString &text);
    bool operator==(const KeptSignIn &) const = default;
};

//! An account as it is compared: people type capitals and full-width letters.
QString tidyAccount(const QString &typed);

//! The key in the keychain of a person's last sign-in at a device.
QString nameOfSignIn(const QUuid &device, const QString &account);

//! Whether the last sign-in with a line is recent enough to do without one. A clock that stands before that
//! day is wrong and does not count as recent.
bool isRecent(const KeptSignIn &kept, const QDateTime &now, qint64 days);

} // namespace sk
