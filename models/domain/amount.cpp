// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"

#include "models/domain/identifiers/tidy.h"

#include <QRegularExpression>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr QStringView numerals = u"零壹贰叁肆伍陆柒捌玖";
constexpr qsizetype longestText = 64;
constexpr qint64 limit = 1'000'000'000'000'000; // fen: ten million million yuan, more than any form can carry
constexpr qsizetype mostDigits = 16; // of yuan, so that fen fit 64 bits

QChar numeral(quint64 digit)
{
    return numerals.at(qsizetype(digit));
}

//! Four digits; inner zeros become one 零, outer ones nothing.
QString fourDigits(quint64 number)
{
    static constexpr std::array<std::pair<int, QStringView>, 4> places{
        {{1000, u"仟"}, {100, u"佰"}, {10, u"拾"}, {1, u""}}};
    QString out;
    bool gap = false;
    for (const auto &[size, unit] : places) {
        const quint64 digit = number / quint64(size) % 10;
        if (digit == 0) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap)
            out += u'零';
        gap = false;
        out += numeral(digit);
        out += unit;
    }
    return out;
}

QString wholeNumber(quint64 number)
{
    constexpr quint64 tenThousand = 10'000;
    constexpr quint64 hundredMillion = 100'000'000;
    QString out;
    if (number >= hundredMillion)
        out = wholeNumber(number / hundredMillion) + u'亿';
    bool gap = false;
    for (const auto &[group, unit] : {std::pair(number / tenThousand % tenThousand, QStringView(u"万")),
                                      std::pair(number % tenThousand, QStringView(u""))}) {
        if (group == 0) {
            gap = true;
            continue;
        }
        if (!out.isEmpty() && (gap || group < 1000))
            out += u'零';
        gap = false;
        out += fourDigits(group);
        out += unit;
    }
    return out;
}

QString twoDigitsOfDate(int number, bool guarded)
{
    return (guarded ? u"零"_s : QString()) + fourDigits(quint64(number));
}

AmountFinding wrong(const QString &text, Reason reason, const QString &detail = {})
{
    return {text.left(longestText), {}, {{reason, Verdict::Wrong, detail}}};
}

} // namespace

QString inCapitals(Fen amount)
{
    // In unsigned arithmetic even the smallest number has an opposite.
    const quint64 fen = amount.value < 0 ? quint64(0) - quint64(amount.value) : quint64(amount.value);
    const quint64 yuan = fen / 100;
    const quint64 tenths = fen / 10 % 10;
    const quint64 hundredths = fen % 10;
    if (fen == 0)
        return u"零元整"_s;
    QString out = amount.value < 0 ? u"负"_s : QString();
    if (yuan > 0)
        out += wholeNumber(yuan) + u'元';
    const bool yuanEndsInZero = yuan > 0 && yuan % 10 == 0;
    if ((tenths > 0 && yuanEndsInZero) || (tenths == 0 && hundredths > 0 && yuan > 0))
        out += u'零';
    if (tenths > 0)
        out += numeral(tenths) + u"角"_s;
    if (hundredths > 0)
        out += numeral(hundredths) + u"分"_s;
    else
        out += u'整';
    return out;
}

QString inCapitals(QDate day)
{
    QString out;
    for (const QChar digit : QString::number(day.year()))
        out += numeral(quint64(digit.digitValue()));
    const int month = day.month();
    const bool dayGuarded = day.day() < 10 || day.day() % 10 == 0;
    return out + u'年' + twoDigitsOfDate(month, month <= 2 || month == 10) + u'月'
        + twoDigitsOfDate(day.day(), dayGuarded) + u'日';
}

QString inFigures(Fen amount)
{
    const quint64 fen = amount.value < 0 ? quint64(0) - quint64(amount.value) : quint64(amount.value);
    return u"%1%2.%3"_s.arg(amount.value < 0 ? u"-"_s : QString(), QString::number(fen / 100),
                            QString::number(fen % 100).rightJustified(2, u'0'));
}

AmountFinding readFigures(const QString &text)
{
    if (text.size() > longestText)
        return wrong(text, Reason::TooLong, QString::number(text.size()));
    QString figures = without(tidied(text), u" ");
    figures.replace(u'−', u'-');
    static const QRegularExpression dressing(u"^([-+]?)(人民币|RMB|CNY)?[¥￥]?([-+]?)|元$"_s);
    const bool negative = dressing.match(figures).captured(0).contains(u'-');
    figures.remove(dressing);
    if (figures.isEmpty())
        return wrong(text, Reason::Empty);
    static const QRegularExpression scientific(u"^[0-9.]+E[-+]?[0-9]+$"_s);
    if (scientific.match(figures).hasMatch())
        return wrong(text, Reason::Scientific);
    for (const QChar c : figures)
        if (!isDigit(c) && c != u',' && c != u'.')
            return wrong(text, Reason::Character, c);
    static const QRegularExpression shape(u"^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?$"_s);
    const auto match = shape.match(figures);
    if (!match.hasMatch())
        return figures.contains(u',') ? wrong(text, Reason::Grouping)
                                      : wrong(text, Reason::Character, u"."_s);
    if (match.captured(2).size() > 2)
        return wrong(text, Reason::Decimals, QString::number(match.captured(2).size()));
    static const QRegularExpression leadingZeros(u"^0+(?=.)"_s);
    const QString yuan = without(match.captured(1), u",").remove(leadingZeros);
    if (yuan.size() > mostDigits)
        return wrong(text, Reason::OutOfRange);
    const qint64 fen = yuan.toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
    AmountFinding finding{text, Fen{negative ? -fen : fen}, {}};
    if (fen >= limit)
        finding.remarks.append({Reason::OutOfRange, Verdict::Wrong, {}});
    return finding;
}

AmountFinding readAmount(const QString &text)
{
    const bool capitals = std::any_of(text.begin(), text.end(), [](QChar c) {
        return QStringView(u"壹贰叁肆伍陆柒捌玖零貳參叄陸拾佰仟整正").contains(c);
    });
    return capitals ? readCapitals(text) : readFigures(text);
}

} // namespace sk
