// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/iccid.h"

#include "models/domain/identifiers/luhn.h"
#include "models/domain/identifiers/tidy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype shortLength = 19;
constexpr qsizetype fullLength = 20;

bool judgeShape(Finding &finding)
{
    const QString &iccid = finding.normalised;
    for (qsizetype i = 0; i < iccid.size(); ++i) {
        const QChar c = iccid.at(i);
        if (isDigit(c) || (i >= 6 && c >= u'A' && c <= u'F'))
            continue;
        finding.add(Reason::Character, Verdict::Wrong, c);
        break;
    }
    if (iccid.size() != shortLength && iccid.size() != fullLength)
        finding.add(Reason::Length, Verdict::Wrong, QString::number(iccid.size()));
    if (!iccid.startsWith(u"89"))
        finding.add(Reason::Issuer, Verdict::Wrong, iccid.left(2));
    return finding.remarks.isEmpty();
}

void judgeCheckDigit(Finding &finding)
{
    const QStringView iccid = finding.normalised;
    const int expected = luhnDigit(iccid.chopped(1));
    if (iccid.back() != QChar(u'0' + expected))
        finding.add(Reason::CheckDigit, Verdict::Check, QString::number(expected));
}

} // namespace

Finding judgeIccid(const QString &text)
{
    Finding finding = begun(Identifier::Iccid, text, u" -");
    if (!finding.remarks.isEmpty() || !judgeShape(finding))
        return finding;
    const QString &iccid = finding.normalised;
    const bool chinese = iccid.startsWith(u"8986");
    if (!chinese)
        finding.add(Reason::ForeignCard, Verdict::Check, iccid.left(4));
    // A number cell keeps 15 or 16 digits and fills up with zeros.
    if (allDigits(iccid) && iccid.endsWith(u"0000"))
        finding.add(Reason::Rounded, Verdict::Wrong);
    else if (chinese && iccid.size() == shortLength)
        finding.add(Reason::LastDigitMissing, Verdict::Check);
    else if (allDigits(iccid))
        judgeCheckDigit(finding);
    return finding;
}

bool sameCard(QStringView one, QStringView other)
{
    if (std::max(one.size(), other.size()) != fullLength || std::min(one.size(), other.size()) < shortLength)
        return one == other;
    return one.size() == other.size() ? one == other : one.left(shortLength) == other.left(shortLength);
}

} // namespace sk
