// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk::central {

//! 256 random bits as base64url text.
QString newToken();

//! A one-time code people can read out: three groups of four of 32 letters and digits that are never mistaken
//! for each other (no I, O, 0, 1), 60 random bits.
QString newCode();

//! The code without the spaces, hyphens and small letters people put in.
QString normalisedCode(const QString &typed);

//! What is stored instead of a secret: SHA-256 in hexadecimal. Enough, since the secrets are random.
QString hashOf(const QString &secret);

} // namespace sk::central
