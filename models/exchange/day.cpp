// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/day.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int secondsOfDay = 24 * 60 * 60;
constexpr int chinaOffset = 8 * 60 * 60; // one zone, no summer time
constexpr double lastSerial = 2958465; // 9999-12-31

QString tidy(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).trimmed();
}

//! Written without separators: 20240514, 20240514083000.
const QRegularExpression &compactShape()
{
    static const QRegularExpression shape(
        u"^(\\d{4})(\\d{2})(\\d{2})(?:[ T]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    return shape;
}

const QRegularExpression &separatedShape()
{
    static const QRegularExpression shape(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?"
        "(?:[ T]*(\\d{1,2})[:时](\\d{1,2})分?(?::?(\\d{1,2})(?:\\.\\d+)?秒?)?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"_s);
    return shape;
}

//! Seconds east of Greenwich: Z, +08, +08:00, -0330.
int offsetOf(QStringView zone)
{
    if (zone == u"Z")
        return 0;
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.size() > 3 ? zone.last(2).toInt() : 0;
    const int offset = (hours * 60 + minutes) * 60;
    return zone.startsWith(u'-') ? -offset : offset;
}

//! The same moment on the clocks of China.
DayReading inChina(QDate day, QTime time, int offset)
{
    if (std::abs(offset) > 14 * 60 * 60)
        return {DayReading::Outcome::Impossible, {}, {}};
    const QDateTime there = QDateTime(day, time, Qt::OffsetFromUTC, offset).toOffsetFromUtc(chinaOffset);
    return {DayReading::Outcome::Read, there.date(), there.time()};
}

DayReading fromMatch(const QRegularExpressionMatch &match)
{
    const QDate day(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                    match.capturedView(3).toInt());
    QTime time;
    if (match.hasCaptured(4)) {
        time = QTime(match.capturedView(4).toInt(), match.capturedView(5).toInt(),
                     match.capturedView(6).toInt());
        if (!time.isValid())
            return {DayReading::Outcome::Impossible, {}, {}};
    }
    if (!day.isValid())
        return {DayReading::Outcome::Impossible, {}, {}};
    if (match.hasCaptured(7))
        return inChina(day, time, offsetOf(match.capturedView(7)));
    return {DayReading::Outcome::Read, day, time};
}

//! The shape nearly every cell has, without a regular expression.
std::optional<DayReading> fromIsoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    bool year = false;
    bool month = false;
    bool day = false;
    const QDate read(text.first(4).toInt(&year), text.mid(5, 2).toInt(&month), text.mid(8, 2).toInt(&day));
    if (!year || !month || !day)
        return {};
    return DayReading{read.isValid() ? DayReading::Outcome::Read : DayReading::Outcome::Impossible, read, {}};
}

} // namespace

DayReading readDay(const Cell &cell, DateSystem dates)
{
    if (cell.isEmpty())
        return {};
    if (cell.kind == CellKind::Error || cell.kind == CellKind::Bool)
        return {DayReading::Outcome::NotADate, {}, {}};
    if (const auto iso = fromIsoDay(cell.text))
        return *iso;
    const QString text = tidy(cell.text);
    if (text.isEmpty())
        return {};
    for (const QRegularExpression &shape : {separatedShape(), compactShape()})
        if (const auto match = shape.match(text); match.hasMatch())
            return fromMatch(match);
    // 1954…2119 written as a serial; smaller numbers are a quantity in the wrong column.
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    if (isNumber && serial >= 20000 && serial < 80000)
        if (const auto moment = fromSerial(serial, dates)) {
            const bool hasTime = moment->second != 0;
            return {DayReading::Outcome::Read, moment->day,
                    hasTime ? QTime::fromMSecsSinceStartOfDay(moment->second * 1000) : QTime()};
        }
    return {DayReading::Outcome::NotADate, {}, {}};
}

std::optional<SerialMoment> fromSerial(double serial, DateSystem dates)
{
    if (!(serial >= 0) || serial > lastSerial)
        return {};
    auto days = qint64(std::floor(serial));
    auto second = int(std::lround((serial - double(days)) * secondsOfDay));
    if (second == secondsOfDay) {
        second = 0;
        ++days;
    }
    if (dates == DateSystem::From1904)
        return SerialMoment{QDate(1904, 1, 1).addDays(days), second};
    if (days == 0)
        return SerialMoment{{}, second};
    if (days == 60)
        return {};
    return SerialMoment{QDate(1899, 12, days < 60 ? 31 : 30).addDays(days), second};
}

QString momentText(const SerialMoment &moment)
{
    // By hand: sheets have dates by the hundred thousand.
    QString text;
    const auto append = [&text](int number, int width) {
        for (int divisor = width == 4 ? 1000 : 10; divisor > 0; divisor /= 10)
            text += QChar(u'0' + number / divisor % 10);
    };
    if (moment.day.isValid()) {
        append(moment.day.year(), 4);
        text += u'-';
        append(moment.day.month(), 2);
        text += u'-';
        append(moment.day.day(), 2);
    }
    if (moment.second == 0 && moment.day.isValid())
        return text;
    if (!text.isEmpty())
        text += u' ';
    append(moment.second / 3600, 2);
    text += u':';
    append(moment.second / 60 % 60, 2);
    text += u':';
    append(moment.second % 60, 2);
    return text;
}

} // namespace sk
