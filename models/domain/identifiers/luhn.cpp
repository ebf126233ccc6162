// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/luhn.h"

namespace sk {

int luhnDigit(QStringView digits)
{
    int sum = 0;
    bool twice = true;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it, twice = !twice) {
        const int digit = (it->unicode() - u'0') * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return (10 - sum % 10) % 10;
}

} // namespace sk
