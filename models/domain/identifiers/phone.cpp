// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/phone.h"

#include "models/domain/identifiers/tidy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

bool matches(const QString &text, const QRegularExpression &shape)
{
    return shape.match(text).hasMatch();
}

struct Parts {
    QString digits;
    QString extension;
    bool foreign = false;
};

//! Takes off +86 and 0086, splits the extension, leaves the digits.
Parts partsOf(const QString &tidy)
{
    static const QRegularExpression extension(u"(?:转|分机|EXT\\.?|X|#|-)\\s*([0-9]{1,6})$"_s);
    static const QRegularExpression country(u"^(\\+|00)86[ -]*"_s);
    Parts parts;
    QString number = tidy;
    number.remove(country);
    parts.foreign = number.startsWith(u'+') || number.startsWith(u"00"_s);
    const auto match = extension.match(number);
    // A hyphen also groups digits: only behind a whole number does it begin an extension.
    static const QRegularExpression whole(
        u"^(\\(?0[0-9]{2,3}\\)?[ -]*[0-9]{7,8}|[2-8][0-9]{6,7}|1[3-9][0-9]{9}|[48]00[ -]*[0-9]{7})[ -]*$"_s);
    if (match.hasMatch()) {
        const QString rest = number.left(match.capturedStart());
        if (!match.captured(0).startsWith(u'-') || matches(rest, whole)) {
            parts.extension = match.captured(1);
            number = rest;
        }
    }
    parts.digits = without(number, u" -()");
    static const QRegularExpression bareCountry(u"^86(?=1[3-9][0-9]{9}$)"_s);
    static const QRegularExpression trunk(u"^0(?=1[3-9][0-9]{9}$)"_s);
    parts.digits.remove(bareCountry).remove(trunk);
    return parts;
}

//! The length of the area code at the beginning of a landline number: 010 and 02x have three digits.
qsizetype areaCodeLength(const QString &digits)
{
    return digits.startsWith(u"010") || digits.startsWith(u"02") ? 3 : 4;
}

//! How many digits stand behind an area code, as words for the remark; empty when this many are right.
QString otherLocalDigits(const City *city, qsizetype areaCodeDigits, qsizetype localDigits)
{
    if (city)
        return localDigits == city->localDigits ? QString() : QString::number(city->localDigits);
    if (areaCodeDigits == 3)
        return localDigits == 8 ? QString() : u"8"_s;
    return localDigits == 7 || localDigits == 8 ? QString() : u"7–8"_s;
}

void judgeLandline(Finding &finding, const Parts &parts, const Reference &reference)
{
    const qsizetype cut = areaCodeLength(parts.digits);
    const QString area = parts.digits.left(cut);
    const QString local = parts.digits.mid(cut);
    finding.normalised = area + u'-' + local;
    const City *city = reference.cityOfAreaCode(area);
    if (city && city->areaCode != area) {
        // The number behind a retired code has changed too; it cannot be repaired by rule.
        finding.add(Reason::RetiredAreaCode, Verdict::Check, city->areaCode);
        city = nullptr;
    }
    if (const QString right = otherLocalDigits(city, cut, local.size()); !right.isEmpty())
        finding.add(Reason::LocalLength, Verdict::Wrong, right);
    // Whose first digits we know are those of Henan; elsewhere only 0 is certain to be a slip.
    const QChar first = local.isEmpty() ? u'0' : local.front();
    if (city ? first < u'2' || first > u'8' : first == u'0')
        finding.add(Reason::LocalStart, Verdict::Wrong, first);
}

void judgeBare(Finding &finding, const QString &digits)
{
    static const QRegularExpression machine(u"^(14|1064)[0-9]+$"_s);
    static const QRegularExpression service(u"^(1[0-2][0-9]{1,4}|9[5-6][0-9]{2,6})$"_s);
    static const QRegularExpression local(u"^[2-8][0-9]{6,7}$"_s);
    if (digits.size() == 13 && matches(digits, machine))
        finding.add(Reason::MachineNumber, Verdict::Wrong);
    else if (matches(digits, service))
        finding.add(Reason::ShortNumber, Verdict::Wrong);
    else if (matches(digits, local))
        finding.add(Reason::NoAreaCode, Verdict::Fine);
    else if (digits.size() == 11)
        finding.add(Reason::NumberStart, Verdict::Wrong, digits.left(3));
    else
        finding.add(Reason::Length, Verdict::Wrong, QString::number(digits.size()));
}

bool holdsSeveral(const QString &tidy, const Reference &reference)
{
    static const QRegularExpression separators(u"[/、,;，；|]"_s);
    if (tidy.size() < 15)
        return false; // two numbers of 7 digits and what stands between
    const auto pieces = tidy.split(separators, Qt::SkipEmptyParts);
    return pieces.size() > 1 && pieces.size() < 5
        && std::all_of(pieces.begin(), pieces.end(), [&](const QString &piece) {
               return judgePhone(piece, reference).verdict() != Verdict::Wrong;
           });
}

} // namespace

Finding judgePhone(const QString &text, const Reference &reference)
{
    Finding finding = begun(Identifier::Phone, text, {});
    if (!finding.remarks.isEmpty())
        return finding;
    const QString tidy = finding.normalised;
    if (isMobileNumber(tidy))
        return finding;
    if (holdsSeveral(tidy, reference)) {
        finding.add(Reason::SeveralNumbers, Verdict::Wrong);
        return finding;
    }
    const Parts parts = partsOf(tidy);
    if (!allDigits(parts.digits) && !parts.foreign) {
        for (const QChar c : parts.digits)
            if (!isDigit(c)) {
                finding.add(Reason::Character, Verdict::Wrong, c);
                return finding;
            }
        finding.add(Reason::Empty, Verdict::Wrong);
        return finding;
    }
    finding.normalised = parts.digits;
    static const QRegularExpression service(u"^[48]00[0-9]{7}$"_s);
    if (parts.foreign)
        finding.add(Reason::ForeignNumber, Verdict::Check);
    else if (parts.digits.startsWith(u'0') && parts.digits.size() > 9)
        judgeLandline(finding, parts, reference);
    else if (!isMobileNumber(parts.digits) && !matches(parts.digits, service))
        judgeBare(finding, parts.digits);
    if (!parts.extension.isEmpty())
        finding.normalised += u'-' + parts.extension;
    return finding;
}

} // namespace sk
