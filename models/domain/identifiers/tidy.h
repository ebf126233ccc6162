// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"

namespace sk {

//! How people and spreadsheets write, made plain: invisible characters dropped, full-width made half-width,
//! Latin letters upper case, ends trimmed, a spreadsheet's `'` or `="…"` around text taken off.
QString tidied(const QString &text);

//! Without any of the separators.
QString without(QString text, QStringView separators);

//! 0…9 only, not the digits of other scripts.
inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
//! A…Z only.
inline bool isLatin(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
bool allDigits(QStringView text);
bool isMobileNumber(QStringView digits); //!< 11 digits from 13 to 19

//! The beginning every rule shares: tidied, separators dropped, and Wrong at once for what cannot be judged
//! further: nothing, far too much, stars, a number that a spreadsheet shortened. Separators are neither
//! digits nor letters.
Finding begun(Identifier kind, const QString &text, QStringView separators);

} // namespace sk
