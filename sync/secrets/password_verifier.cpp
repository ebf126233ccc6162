// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secrets/password_verifier.h"

#include <array>
#include <sodium.h>

namespace sk::password {

namespace {

//! The same text however an input method composed it.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

QString verifierOf(const QString &password, Cost cost)
{
    if (sodium_init() < 0)
        return {};
    const QByteArray bytes = bytesOf(password);
    const bool cheap = cost == Cost::Cheapest;
    std::array<char, crypto_pwhash_STRBYTES> out{};
    const int failed
        = crypto_pwhash_str(out.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                            cheap ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                            cheap ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE);
    return failed ? QString() : QString::fromLatin1(out.data());
}

bool fits(const QString &password, const QString &verifier)
{
    if (sodium_init() < 0 || verifier.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    const QByteArray bytes = bytesOf(password);
    const QByteArray known = verifier.toLatin1();
    return crypto_pwhash_str_verify(known.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size()))
        == 0;
}

} // namespace sk::password
