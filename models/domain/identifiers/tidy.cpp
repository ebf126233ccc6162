// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/tidy.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestText = 64;

bool isInvisible(QChar c)
{
    if (c >= u' ' && c <= u'~')
        return false;
    return c == QChar::SoftHyphen || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

QChar plain(QChar c)
{
    if (c >= u'\uff01' && c <= u'\uff5e') // the full-width copies of ! to ~
        c = QChar(c.unicode() - 0xfee0);
    else if (c.isSpace())
        c = u' ';
    return c >= u'a' && c <= u'z' ? c.toUpper() : c;
}

//! Digits, capitals and Chinese characters stay what they are, and nearly every identifier has nothing else:
//! most of a sheet of 400,000 vehicles is never copied.
bool isTidy(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || isLatin(c) || (c >= u'\u4e00' && c <= u'\u9fff');
    });
}

} // namespace

QString tidied(const QString &text)
{
    if (isTidy(text))
        return text;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (c.isSpace() || !isInvisible(c))
            out.append(plain(c));
    out = out.trimmed();
    if (out.startsWith(u"=\""_s) && out.endsWith(u'"') && out.size() > 2)
        out = out.mid(2, out.size() - 3).trimmed();
    else if (out.startsWith(u'\''))
        out = out.mid(1).trimmed();
    return out;
}

QString without(QString text, QStringView separators)
{
    const auto isSeparator
        = [&](QChar c) { return std::find(separators.begin(), separators.end(), c) != separators.end(); };
    if (std::any_of(text.cbegin(), text.cend(), isSeparator))
        text.removeIf(isSeparator);
    return text;
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isMobileNumber(QStringView digits)
{
    return digits.size() == 11 && digits.at(0) == u'1' && digits.at(1) >= u'3' && allDigits(digits);
}

Finding begun(Identifier kind, const QString &text, QStringView separators)
{
    if (text.size() > longestText) {
        Finding finding{kind, text.left(longestText), text.left(longestText).trimmed(), {}};
        finding.add(Reason::TooLong, Verdict::Wrong, QString::number(text.size()));
        return finding;
    }
    const bool mayBeShortened = !text.isEmpty() && isDigit(text.front()) && text.contains(u'E');
    if (!text.isEmpty() && !mayBeShortened && isTidy(text))
        return {kind, text, text, {}};
    const QString tidy = tidied(text);
    Finding finding{kind, text, without(tidy, separators), {}};
    static const QRegularExpression scientific(u"^[0-9](\\.[0-9]+)?E\\+?[0-9]{1,3}$"_s);
    if (finding.normalised.isEmpty())
        finding.add(Reason::Empty, Verdict::Wrong);
    else if (tidy.contains(u'*'))
        finding.add(Reason::Masked, Verdict::Wrong);
    else if (tidy.contains(u'E') && scientific.match(tidy).hasMatch())
        finding.add(Reason::Scientific, Verdict::Wrong);
    return finding;
}

} // namespace sk
