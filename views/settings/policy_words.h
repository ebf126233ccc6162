// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sk {

//! What a number of the rules is for, in plain words; the key itself when a newer program made it.
QString nameOfPolicy(const QString &key);

//! An amount with its unit as people say it: 20 vehicles, 5 %, ¥50.00, 08:00. An unknown unit stands as it
//! is.
QString policyAmount(qint64 amount, const QString &unit);

//! The way back, for what a person types: ¥50, 50.00, 5 %, 08:00, 20. Nothing when it is no such amount, or
//! finer than the unit counts.
std::optional<qint64> policyAmountFrom(const QString &text, const QString &unit);

//! What is typed for an amount: 50.00, 5, 08:00, 20.
QString typedPolicyAmount(qint64 amount, const QString &unit);

//! The sign of the unit beside the field: ¥, %; empty for a time of day; otherwise its word as the rules call
//! it with an amount of several.
QString unitSign(const QString &unit);

} // namespace sk
