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
        return false; // nearly every character of a sheet of 400,000 vehicles
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

} // namespace

QString tidied(const QString &text)
{
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
    text.removeIf([&](QChar c) { return separators.contains(c); });
    return text;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return c >= u'A' && c <= u'Z';
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
