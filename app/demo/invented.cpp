// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/invented.h"

#include "models/domain/identifiers/credit_code.h"
#include "models/domain/identifiers/identity.h"
#include "models/domain/identifiers/luhn.h"
#include "models/domain/identifiers/vin.h"

using namespace Qt::StringLiterals;

namespace sk::demo::invented {

namespace {

QString digits(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString withLuhn(const QString &body)
{
    return body + QChar(u'0' + luhnDigit(body));
}

} // namespace

PlateText plate(PlateShape shape, int serial)
{
    // Steps without a common divisor with the range scatter the serials and never repeat one.
    static const QString letters = u"ABCEGHJKLMNPQRSTUVWXYZ"_s;
    const int scattered = int((qint64(serial) * 7321 + 1203) % 10000);
    const QChar letter = letters.at(serial % letters.size());
    switch (shape) {
    case PlateShape::Truck:
        return {u"豫P"_s + letter + digits(scattered, 4), PlateColour::Yellow};
    case PlateShape::LightTruck:
        return {u"豫P"_s + digits(scattered, 4) + letter, PlateColour::Blue};
    case PlateShape::Trailer:
        return {u"豫P"_s + letter + digits(scattered % 1000, 3) + u"挂"_s, PlateColour::Yellow};
    case PlateShape::NewEnergyTruck:
        return {u"豫P"_s + digits(10000 + scattered, 5) + u"D"_s, PlateColour::YellowGreen};
    }
    return {};
}

QString vin(const QString &beginning, int year, int serial)
{
    static const QString years = u"ABCDEFGHJKLMNPRSTVWXY123456789"_s; // from 2010, every thirty years
    Q_ASSERT(beginning.size() == 8 && year >= 2010);
    QString text = beginning + u'0' + years.at((year - 2010) % years.size()) + u'A' + digits(serial, 6);
    text[8] = vinCheckCharacter(text);
    return text;
}

QString imei(int serial)
{
    return withLuhn(u"86000000"_s + digits(serial, 6));
}

QString iccid(const QString &issuer, int serial)
{
    return withLuhn(issuer + u"162600"_s + digits(serial, 7));
}

QString simNumber(const QString &beginning, int serial)
{
    return beginning + digits(serial, int(13 - beginning.size()));
}

QString citizenNumber(const QString &division, QDate born)
{
    const QString body = division + born.toString(u"yyyyMMdd"_s) + u"000"_s;
    return body + identityCheckCharacter(body);
}

QString creditCode(const QString &division, int serial)
{
    const QString organisation = u"MA000"_s + digits(serial, 3);
    const QString body = u"91"_s + division + organisation + organisationCheckCharacter(organisation);
    return body + creditCheckCharacter(body);
}

QString mobile(int serial)
{
    return u"1990000"_s + digits(serial, 4);
}

QString landline(int serial)
{
    return u"0394-500"_s + digits(serial, 4);
}

QString terminalNumber(const QString &beginning, int serial)
{
    return beginning + digits(serial, int(7 - beginning.size()));
}

} // namespace sk::demo::invented
