// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

//! The same push and pull as over a line, as one file on a stick.
namespace sk::courier {

//! One side's pair (X25519, 32 bytes each). The secret half never leaves its side.
struct Keys {
    QByteArray secret;
    QByteArray open;

    bool operator==(const Keys &) const = default;
};

Keys newKeys();
//! The pair that belongs to a secret half; nothing when it is none.
std::optional<Keys> keysOf(const QByteArray &secret);

//! A key as text: 43 characters of base64url.
QString textOf(const QByteArray &key);
//! Nothing when the text is no key.
std::optional<QByteArray> keyFrom(const QString &text);

//! What a desktop keeps in its keychain beside the token: its own pair and the key its centre showed at the
//! enrolment, believed from then on.
struct DeskKeys {
    Keys own;
    QByteArray centre;

    QString text() const;
    static std::optional<DeskKeys> fromText(const QString &text);
    bool operator==(const DeskKeys &) const = default;
};

//! The key in the keychain under which a device's DeskKeys stand.
QString nameOfKeys(const QString &device);

//! What seals the files of one device, a key for each way, so that no file can be sent back as its own
//! answer. Only who holds one of the two secret halves can make or read them (libsodium's crypto_kx).
struct Seals {
    QByteArray out; //!< for what this side writes
    QByteArray in; //!< for what it reads
};

//! Nothing when the other's key is no good.
std::optional<Seals> sealsOfDesk(const DeskKeys &keys);
std::optional<Seals> sealsOfCentre(const Keys &own, const QByteArray &desk);

} // namespace sk::courier
