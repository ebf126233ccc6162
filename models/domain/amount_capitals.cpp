// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"
#include "models/domain/identifiers/tidy.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestText = 64;
constexpr quint64 largestYuan = 10'000'000'000'000; // ten million million

QString plainCapitals(const QString &text)
{
    static constexpr QStringView traditional = u"貳參叄陸億萬圓圆正負";
    static constexpr QStringView plain = u"贰叁叁陆亿万元元整负";
    QString out = without(tidied(text), u" ");
    for (QChar &c : out)
        if (const qsizetype i = traditional.indexOf(c); i >= 0)
            c = plain.at(i);
    for (const QString &prefix : {u"人民币"_s, u"人民幣"_s, u":"_s})
        if (out.startsWith(prefix))
            out.remove(0, prefix.size());
    return out;
}

int digitOf(QChar c)
{
    return int(QStringView(u"零壹贰叁肆伍陆柒捌玖").indexOf(c));
}

//! The value of up to four digits with their units.
std::optional<quint64> looseGroup(QStringView text)
{
    quint64 group = 0;
    quint64 digit = 0;
    for (const QChar c : text) {
        if (const int d = digitOf(c); d >= 0) {
            digit = quint64(d);
            continue;
        }
        const qsizetype place = QStringView(u"拾佰仟").indexOf(c);
        if (place < 0)
            return {};
        group += digit * (place == 0 ? 10 : place == 1 ? 100 : 1000);
        digit = 0;
    }
    return group + digit;
}

//! The value of what stands before 元, without asking whether it is written as it should be.
std::optional<quint64> looseWholeNumber(QStringView text)
{
    for (const auto &[unit, worth] : {std::pair(u'亿', 100'000'000U), std::pair(u'万', 10'000U)}) {
        const qsizetype at = text.lastIndexOf(unit);
        if (at < 0)
            continue;
        const auto above = looseWholeNumber(text.left(at));
        const auto below = looseWholeNumber(text.mid(at + 1));
        if (!above || !below || *above > largestYuan * 10 / worth)
            return {};
        return *above * worth + *below;
    }
    return looseGroup(text);
}

std::optional<Fen> looseValue(QStringView text)
{
    const bool negative = text.startsWith(u'负');
    text = text.mid(negative ? 1 : 0);
    const qsizetype yuanAt = text.indexOf(u'元');
    const auto yuan = looseWholeNumber(text.left(std::max<qsizetype>(yuanAt, 0)));
    if (!yuan || *yuan > largestYuan * 10)
        return {};
    qint64 fen = qint64(*yuan) * 100;
    const QStringView rest = text.mid(yuanAt + 1);
    for (const auto &[unit, worth] : {std::pair(u'角', qint64(10)), std::pair(u'分', qint64(1))})
        if (const qsizetype at = rest.indexOf(unit); at > 0)
            fen += std::max(digitOf(rest.at(at - 1)), 0) * worth;
    return Fen{negative ? -fen : fen};
}

bool isUnit(QChar c)
{
    return QStringView(u"拾佰仟万亿").contains(c);
}

//! Behind 万 or 亿 whose own last digit is 0, a 零 before thousands is left to the writer.
bool mayStand(QStringView canonical, qsizetype at)
{
    return at >= 2 && at < canonical.size() && QStringView(u"万亿").contains(canonical.at(at - 1))
        && isUnit(canonical.at(at - 2)) && digitOf(canonical.at(at)) > 0;
}

//! The 零 behind 元 and the 整 behind 角 are left to the writer.
bool mayLack(QStringView canonical, qsizetype at)
{
    const QChar before = at > 0 ? canonical.at(at - 1) : QChar();
    return (canonical.at(at) == u'零' && before == u'元') || (canonical.at(at) == u'整' && before == u'角');
}

//! Where the text first departs from what may be written, or -1.
qsizetype firstDeparture(QStringView text, QStringView canonical)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (j < canonical.size()) {
        const QChar c = i < text.size() ? text.at(i) : QChar();
        if (c == canonical.at(j)) {
            ++i;
            ++j;
        } else if (c == u'零' && mayStand(canonical, j)) {
            ++i;
        } else if (mayLack(canonical, j)) {
            ++j;
        } else {
            return i;
        }
    }
    return i == text.size() ? -1 : i;
}

} // namespace

AmountFinding readCapitals(const QString &text)
{
    const auto wrong = [&](Reason reason, const QString &detail) {
        return AmountFinding{text.left(longestText), {}, {{reason, Verdict::Wrong, detail}}};
    };
    if (text.size() > longestText)
        return wrong(Reason::TooLong, QString::number(text.size()));
    const QString plain = plainCapitals(text);
    if (plain.isEmpty())
        return wrong(Reason::Empty, {});
    const auto value = looseValue(plain);
    if (!value)
        return wrong(Reason::Capitals, plain);
    // What was understood, written properly, must be what stands there.
    if (const qsizetype at = firstDeparture(plain, inCapitals(*value)); at >= 0)
        return wrong(Reason::Capitals, at < plain.size() ? plain.mid(at) : plain.right(2));
    AmountFinding finding{text, *value, {}};
    if (std::abs(value->value) >= qint64(largestYuan * 100))
        finding.remarks.append({Reason::OutOfRange, Verdict::Wrong, {}});
    return finding;
}

} // namespace sk
