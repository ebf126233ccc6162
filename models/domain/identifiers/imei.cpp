// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/imei.h"

#include "models/domain/identifiers/luhn.h"
#include "models/domain/identifiers/tidy.h"

namespace sk {

Finding judgeImei(const QString &text)
{
    Finding finding = begun(Identifier::Imei, text, u" -/");
    if (!finding.remarks.isEmpty())
        return finding;
    const QString &imei = finding.normalised;
    for (const QChar c : imei) {
        if (isDigit(c))
            continue;
        finding.add(Reason::Character, Verdict::Wrong, c);
        break;
    }
    if (imei.size() < 14 || imei.size() > 16)
        finding.add(Reason::Length, Verdict::Wrong, QString::number(imei.size()));
    if (!finding.remarks.isEmpty())
        return finding;
    if (imei.count(imei.front()) == imei.size())
        finding.add(Reason::Placeholder, Verdict::Wrong);
    else if (imei.size() != 15)
        finding.add(Reason::NoCheckDigit, Verdict::Fine);
    else if (const int expected = luhnDigit(QStringView(imei).chopped(1));
             imei.back() != QChar(u'0' + expected))
        finding.add(Reason::CheckDigit, Verdict::Wrong, QString::number(expected));
    return finding;
}

} // namespace sk
