// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/identity.h"

#include "models/domain/identifiers/tidy.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype bodyLength = 17;
constexpr int oldestAge = 120;

bool judgeShape(Finding &finding)
{
    const QString &number = finding.normalised;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const QChar c = number.at(i);
        if (isDigit(c) || (c == u'X' && i == bodyLength))
            continue;
        finding.add(Reason::Character, Verdict::Wrong, c);
        break;
    }
    if (number.size() != 15 && number.size() != 18)
        finding.add(Reason::Length, Verdict::Wrong, QString::number(number.size()));
    return finding.remarks.isEmpty();
}

void judgeBirth(Finding &finding, QDate today)
{
    const QStringView digits = QStringView(finding.normalised).mid(6, 8);
    const QDate born(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6, 2).toInt());
    if (!born.isValid())
        finding.add(Reason::BirthDay, Verdict::Wrong, finding.normalised.mid(6, 8));
    else if (born > today)
        finding.add(Reason::BornLater, Verdict::Wrong, born.toString(Qt::ISODate));
    else if (born.addYears(oldestAge) < today)
        finding.add(Reason::VeryOld, Verdict::Check, QString::number(born.year()));
}

void judgeDivision(Finding &finding, const Reference &reference)
{
    const QString code = finding.normalised.left(6);
    const Province *province = reference.provinceOfCode(code);
    if (!province || (province->code == u"41" && !reference.divisionEverWas(code)))
        finding.add(Reason::Division, Verdict::Wrong, code);
    else if (province->code != u"41")
        finding.add(Reason::OtherProvince, Verdict::Check, province->name);
}

} // namespace

QChar identityCheckCharacter(QStringView digits)
{
    static constexpr std::array<int, bodyLength> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights.at(i) * (digits.at(qsizetype(i)).unicode() - u'0');
    return QStringView(u"10X98765432").at(sum % 11);
}

Finding judgeIdentity(const QString &text, const Reference &reference, QDate today)
{
    Finding finding = begun(Identifier::Identity, text, u" -");
    if (!finding.remarks.isEmpty() || !judgeShape(finding))
        return finding;
    QString &number = finding.normalised;
    if (number.size() == 15) {
        // All 15-digit numbers are of people born in the twentieth century.
        number.insert(6, u"19"_s);
        number.append(identityCheckCharacter(number));
        finding.add(Reason::Retired15, Verdict::Check);
    }
    if (const QChar expected = identityCheckCharacter(number); number.back() != expected) {
        if (number.endsWith(u"000"))
            finding.add(Reason::Rounded, Verdict::Wrong);
        finding.add(Reason::CheckDigit, Verdict::Wrong, expected);
    }
    judgeBirth(finding, today);
    judgeDivision(finding, reference);
    return finding;
}

} // namespace sk
