// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sk {

//! A number for people, e.g. ZK-411624-3F-261123-017-8: unique without a line because the device letters are
//! the centre's to give, final at creation, the same on screen, on paper and at head office.
struct Number {
    QString what; //!< two letters: AZ registration, YS acceptance, YH batch summary, BX warranty card, YQ
                  //!< sheet to sign
    QString centre; //!< division code, six digits
    QString device; //!< two letters or digits given at enrolment
    QDate day;
    int counter = 0; //!< of the day, from 1; three digits or more

    bool operator==(const Number &) const = default;
};

//! Before enrolment a desk can already work. These letters are never given to a device by a centre, and the
//! code is that of the province, so that such numbers are known and given anew at enrolment.
namespace numbers {
inline QString lettersBeforeEnrolment()
{
    return QStringLiteral("00");
}
inline QString centreBeforeEnrolment()
{
    return QStringLiteral("410000");
}
} // namespace numbers

//! True for a number that was given before enrolment.
inline bool isBeforeEnrolment(const Number &number)
{
    return number.centre == numbers::centreBeforeEnrolment()
        && number.device == numbers::lettersBeforeEnrolment();
}

//! Written with its check digit.
QString written(const Number &number);

//! Reads a number as people type it (lower case, spaces, full-width); nothing when the shape or the check
//! digit is wrong.
std::optional<Number> readNumber(const QString &text);

//! The check digit over letters and digits as ISO 6166 does it: letters become 10…35, then Luhn over all
//! digits. Catches every single mistyped character and most swapped neighbours.
int checkDigit(const QString &lettersAndDigits);

} // namespace sk
