// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/plate.h"

#include "models/domain/identifiers/tidy.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// D and F came first; the others continue the series as these run out.
constexpr QStringView electric = u"DABCE";
constexpr QStringView otherNewEnergy = u"FGHJK";
constexpr QStringView endings = u"挂学警港澳领使试超";

bool isSerialCharacter(QChar c)
{
    return isDigit(c) || (isLatin(c) && c != u'I' && c != u'O');
}

bool isNewEnergyLetter(QChar c)
{
    return electric.contains(c) || otherNewEnergy.contains(c);
}

bool isSmallNewEnergy(QStringView serial)
{
    return serial.size() == 6 && isNewEnergyLetter(serial.at(0)) && isSerialCharacter(serial.at(1))
        && allDigits(serial.mid(2));
}

bool isLargeNewEnergy(QStringView serial)
{
    return serial.size() == 6 && allDigits(serial.left(5)) && isNewEnergyLetter(serial.at(5));
}

QChar simplified(QChar c)
{
    if (c < QChar(0x80))
        return c;
    static constexpr QStringView traditional = u"掛學領試滬蘇贛魯遼陝貴雲寧瓊";
    static constexpr QStringView simple = u"挂学领试沪苏赣鲁辽陕贵云宁琼";
    const qsizetype i = traditional.indexOf(c);
    return i < 0 ? c : simple.at(i);
}

void normalise(Finding &finding)
{
    QString plate = tidied(finding.text);
    if (std::any_of(plate.cbegin(), plate.cend(), [](QChar c) { return simplified(c) != c; }))
        std::transform(plate.begin(), plate.end(), plate.begin(), simplified);
    // 豫A9065C-1: some platforms hang the colour behind the plate.
    const qsizetype length = plate.size() - 2;
    const bool coloured = (length == 7 || length == 8) && plate.at(length) == u'-'
        && (plate.back() == u'0' || plate.back() == u'1');
    if (coloured) {
        finding.add(Reason::ColourSuffix, Verdict::Fine, plate.back());
        plate.truncate(length);
    }
    finding.normalised = without(plate, u"·•・‧∙●.-_/ ");
}

//! What is written there is no registered plate, yet people rightly write it.
std::optional<Reason> specialOf(const QString &plate, const Reference &reference)
{
    static const QStringList none{u"无牌"_s, u"无"_s, u"未上牌"_s, u"无牌照"_s, u"无号牌"_s, u"新车"_s};
    static const QRegularExpression oldTrailer(u"^.挂[A-Z0-9]{5}$"_s);
    static const QRegularExpression farm(u"^.[0-9]{2}[A-Z0-9][0-9]{4}$"_s);
    if (none.contains(plate))
        return Reason::NoPlate;
    if (plate.startsWith(u'临') || plate.endsWith(u'临'))
        return Reason::TemporaryPlate;
    if (plate.startsWith(u'测'))
        return Reason::TestPlate;
    const QChar second = plate.size() > 1 ? plate.at(1) : QChar();
    if (second == u'挂' && oldTrailer.match(plate).hasMatch() && reference.provinceOfPlate(plate))
        return Reason::OldTrailer;
    if (isDigit(second) && farm.match(plate).hasMatch() && reference.provinceOfPlate(plate))
        return Reason::FarmPlate;
    return {};
}

void judgePrefix(Finding &finding, const Province &province, const Reference &reference)
{
    const QString &plate = finding.normalised;
    const QChar letter = plate.size() > 1 ? plate.at(1) : QChar();
    const bool givenOut = isLatin(letter) && letter != u'I' && letter != u'O'
        && (province.plate != u"豫" || reference.cityOfPlate(plate));
    if (!givenOut)
        finding.add(Reason::PrefixLetter, Verdict::Wrong, plate.mid(1, 1));
}

void judgeSerial(Finding &finding)
{
    const QString &plate = finding.normalised;
    QStringView serial = QStringView(plate).mid(2);
    const QChar ending = plate.back();
    const bool ended = endings.contains(ending);
    if (ended)
        serial.chop(1);
    for (const QChar c : serial) {
        if (isSerialCharacter(c))
            continue;
        finding.add(isLatin(c) ? Reason::LetterNotUsed : Reason::Character, Verdict::Wrong, c);
        break;
    }
    if ((ending == u'港' || ending == u'澳') && !plate.startsWith(u"粤Z"))
        finding.add(Reason::CrossBorder, Verdict::Wrong);
    if (ended ? serial.size() == 4 : serial.size() == 5)
        return;
    if (ended || serial.size() != 6)
        finding.add(Reason::Length, Verdict::Wrong, QString::number(plate.size()));
    else if (!isSmallNewEnergy(serial) && !isLargeNewEnergy(serial))
        finding.add(Reason::NewEnergyShape, Verdict::Wrong);
}

} // namespace

Finding judgePlate(const QString &text, const Reference &reference)
{
    Finding finding = begun(Identifier::Plate, text, {});
    if (!finding.remarks.isEmpty())
        return finding;
    normalise(finding);
    if (finding.normalised.isEmpty()) {
        finding.add(Reason::Empty, Verdict::Wrong);
        return finding;
    }
    if (const auto special = specialOf(finding.normalised, reference)) {
        finding.add(*special, Verdict::Check);
        if (special == Reason::NoPlate)
            finding.normalised = u"无牌"_s;
        return finding;
    }
    const Province *province = reference.provinceOfPlate(finding.normalised);
    if (!province) {
        finding.add(Reason::NoProvince, Verdict::Wrong);
        return finding;
    }
    judgePrefix(finding, *province, reference);
    judgeSerial(finding);
    return finding;
}

QList<PlateColour> coloursOfPlate(const QString &plate)
{
    using Colour = PlateColour;
    const QStringView serial = QStringView(plate).mid(2);
    if (plate == u"无牌")
        return {Colour::None};
    if (isSmallNewEnergy(serial))
        return {Colour::GradientGreen, Colour::Green};
    if (isLargeNewEnergy(serial))
        return {Colour::YellowGreen, Colour::Green};
    if (plate.endsWith(u'挂') || plate.endsWith(u'学'))
        return {Colour::Yellow};
    if (plate.endsWith(u'警'))
        return {Colour::White};
    if (plate.endsWith(u'港') || plate.endsWith(u'澳') || plate.endsWith(u'领') || plate.endsWith(u'使'))
        return {Colour::Black};
    return {};
}

Finding judgePlate(const QString &text, PlateColour colour, const Reference &reference)
{
    Finding finding = judgePlate(text, reference);
    const auto possible = coloursOfPlate(finding.normalised);
    if (finding.verdict() != Verdict::Wrong && !possible.isEmpty() && !possible.contains(colour))
        finding.add(Reason::ColourMismatch, Verdict::Check);
    return finding;
}

} // namespace sk
