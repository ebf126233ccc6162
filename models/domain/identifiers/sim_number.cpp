// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/sim_number.h"

#include "models/domain/identifiers/luhn.h"
#include "models/domain/identifiers/tidy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

bool isUsual(const QString &number)
{
    if (!allDigits(number))
        return false;
    if (number.size() == 15)
        return number.back() == QChar(u'0' + luhnDigit(QStringView(number).chopped(1)));
    const bool machine = number.startsWith(u"14") || number.startsWith(u"1064");
    return isMobileNumber(number) || (machine && number.size() == 13);
}

QString withoutPadding(QString number)
{
    static const QRegularExpression country(u"^(\\+|00)86(?=1)"_s);
    static const QRegularExpression zeros(u"^0+"_s);
    static const QRegularExpression bareCountry(u"^86(?=1[3-9][0-9]{9}$)"_s);
    return number.remove(country).remove(zeros).remove(bareCountry);
}

} // namespace

Finding judgeSimNumber(const QString &text)
{
    Finding finding = begun(Identifier::Sim, text, u" -");
    if (!finding.remarks.isEmpty())
        return finding;
    if (isUsual(finding.normalised))
        return finding;
    finding.normalised = withoutPadding(finding.normalised);
    const QString &number = finding.normalised;
    for (const QChar c : number) {
        if (isDigit(c))
            continue;
        finding.add(Reason::Character, Verdict::Wrong, c);
        return finding;
    }
    // JT/T 808-2019 carries up to 20 digits; platforms take nothing under 7.
    if (number.size() < 7 || number.size() > 20)
        finding.add(Reason::Length, Verdict::Wrong, QString::number(number.size()));
    else if (!isUsual(number))
        finding.add(Reason::UnusualNumber, Verdict::Check, QString::number(number.size()));
    return finding;
}

} // namespace sk
