// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/number.h"

#include "models/domain/identifiers/luhn.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk {

int checkDigit(const QString &lettersAndDigits)
{
    QString digits;
    for (const QChar c : lettersAndDigits) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c.toUpper() >= u'A' && c.toUpper() <= u'Z')
            digits += QString::number(c.toUpper().unicode() - u'A' + 10);
    }
    return luhnDigit(digits);
}

QString written(const Number &number)
{
    const QString body
        = u"%1-%2-%3-%4-%5"_s.arg(number.what, number.centre, number.device, number.day.toString(u"yyMMdd"_s),
                                  QString::number(number.counter).rightJustified(3, u'0'));
    return u"%1-%2"_s.arg(body, QString::number(checkDigit(body)));
}

std::optional<Number> readNumber(const QString &text)
{
    QString tidy = text.normalized(QString::NormalizationForm_KC).toUpper();
    tidy.remove(QRegularExpression(u"\\s"_s));
    static const QRegularExpression shape(u"^([A-Z]{2})-(\\d{6})-([0-9A-Z]{2})-(\\d{6})-(\\d{3,7})-(\\d)$"_s);
    const auto match = shape.match(tidy);
    if (!match.hasMatch())
        return {};
    // Two digits of year: this house was founded after 2000 and its numbers will not outlive 2099.
    const QDate day = QDate::fromString(u"20"_s + match.captured(4), u"yyyyMMdd"_s);
    const QString body = tidy.left(tidy.lastIndexOf(u'-'));
    if (!day.isValid() || match.captured(6).toInt() != checkDigit(body))
        return {};
    return Number{match.captured(1), match.captured(2), match.captured(3), day, match.captured(5).toInt()};
}

} // namespace sk
