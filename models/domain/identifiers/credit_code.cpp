// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/credit_code.h"

#include "models/domain/identifiers/identity.h"
#include "models/domain/identifiers/tidy.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr QStringView authorities = u"123456789ANY";
constexpr qsizetype codeLength = 18;

bool judgeShape(Finding &finding)
{
    const QString &code = finding.normalised;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        const bool divisionPart = i >= 2 && i < 8;
        if (divisionPart ? isDigit(c) : alphabet.contains(c))
            continue;
        finding.add(isLatin(c) && !alphabet.contains(c) ? Reason::LetterNotUsed : Reason::Character,
                    Verdict::Wrong, c);
        break;
    }
    if (code.size() != codeLength)
        finding.add(Reason::Length, Verdict::Wrong, QString::number(code.size()));
    return finding.remarks.isEmpty();
}

} // namespace

QChar creditCheckCharacter(QStringView body)
{
    int sum = 0;
    int weight = 1;
    for (const QChar c : body) {
        sum += weight * int(alphabet.indexOf(c));
        weight = weight * 3 % 31;
    }
    return alphabet.at((31 - sum % 31) % 31);
}

QChar organisationCheckCharacter(QStringView body)
{
    static constexpr std::array<int, 8> weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QChar c = body.at(qsizetype(i));
        sum += weights.at(i) * (isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10);
    }
    return QStringView(u"0123456789X").at((11 - sum % 11) % 11);
}

Finding judgeCreditCode(const QString &text, const Reference &reference)
{
    Finding finding = begun(Identifier::Credit, text, u" -");
    if (!finding.remarks.isEmpty() || !judgeShape(finding))
        return finding;
    const QStringView code = finding.normalised;
    if (const QChar expected = creditCheckCharacter(code.chopped(1)); code.back() != expected) {
        if (allDigits(code) && code.endsWith(u"000"))
            finding.add(Reason::Rounded, Verdict::Wrong);
        finding.add(Reason::CheckDigit, Verdict::Wrong, expected);
    }
    if (const QChar expected = organisationCheckCharacter(code.mid(8, 8)); code.at(16) != expected)
        finding.add(Reason::OrganisationCheck, Verdict::Wrong, expected);
    if (!authorities.contains(code.front()))
        finding.add(Reason::Authority, Verdict::Check, code.front());
    const QString division = code.mid(2, 6).toString();
    if (division.startsWith(u"41") && !reference.divisionEverWas(division)
        && !reference.zones.contains(division))
        finding.add(Reason::Division, Verdict::Check, division);
    return finding;
}

Finding judgeCreditOrIdentity(const QString &text, const Reference &reference, QDate today)
{
    Finding credit = judgeCreditCode(text, reference);
    if (credit.verdict() != Verdict::Wrong)
        return credit;
    // 6 digits of a place, then a day of birth: nobody's credit code by design.
    static const QRegularExpression looksLikePerson(
        u"^[1-9][0-9]{5}((18|19|20)[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9][0-9]{3}[0-9X]|[0-9]{9})$"_s);
    return looksLikePerson.match(credit.normalised).hasMatch() ? judgeIdentity(text, reference, today)
                                                               : credit;
}

} // namespace sk
