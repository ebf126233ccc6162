// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/vin.h"

#include "models/domain/identifiers/tidy.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype vinLength = 17;

int valueOf(QChar c)
{
    // A…Z with the letters that look like digits left out (0); mind that R is 9.
    static constexpr std::array<int, 26> letters{1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4,
                                                 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    return isDigit(c) ? c.unicode() - u'0' : letters.at(size_t(c.unicode() - u'A'));
}

bool judgeCharacters(Finding &finding)
{
    for (const QChar c : finding.normalised) {
        const bool letter = isLatin(c);
        const bool leftOut = c == u'I' || c == u'O' || c == u'Q';
        if (isDigit(c) || (letter && !leftOut))
            continue;
        finding.add(letter ? Reason::LetterNotUsed : Reason::Character, Verdict::Wrong, c);
        return false;
    }
    return true;
}

} // namespace

QChar vinCheckCharacter(QStringView vin)
{
    static constexpr std::array<int, vinLength> weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights.at(i) * valueOf(vin.at(qsizetype(i)));
    return sum % 11 == 10 ? u'X' : QChar(u'0' + sum % 11);
}

Finding judgeVin(const QString &text)
{
    Finding finding = begun(Identifier::Vin, text, u" -");
    if (!finding.remarks.isEmpty())
        return finding;
    const QString &vin = finding.normalised;
    const bool legible = judgeCharacters(finding);
    if (vin.size() != vinLength)
        finding.add(Reason::Length, Verdict::Wrong, QString::number(vin.size()));
    else if (legible) {
        if (const QChar expected = vinCheckCharacter(vin); vin.at(8) != expected)
            finding.add(Reason::CheckDigit, Verdict::Wrong, expected);
        if (vin.startsWith(u"000"))
            finding.add(Reason::MakerCode, Verdict::Wrong, vin.left(3));
        if (QStringView(u"UZ0").contains(vin.at(9)))
            finding.add(Reason::ModelYear, Verdict::Wrong, vin.at(9));
        if (!allDigits(QStringView(vin).last(4)))
            finding.add(Reason::SerialDigits, Verdict::Wrong, vin.last(4));
    }
    return finding;
}

} // namespace sk
