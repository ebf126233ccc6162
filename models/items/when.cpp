// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/when.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk::when {

const QTimeZone &deskZone()
{
    // Some Windows and minimal Linux machines lack the zone database; the offset is the same.
    static const QTimeZone named("Asia/Shanghai");
    static const QTimeZone zone = named.isValid() ? named : QTimeZone(8 * 60 * 60);
    return zone;
}

QString shown(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(deskZone()).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString shown(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString ago(const QDateTime &moment, const QDateTime &now)
{
    const auto words = [](const char *text, qint64 count) {
        return QCoreApplication::translate("sk::when", text, nullptr, int(count));
    };
    const qint64 minutes = moment.secsTo(now) / 60;
    if (minutes < 1)
        return QCoreApplication::translate("sk::when", "just now");
    if (minutes < 60)
        return words(QT_TRANSLATE_N_NOOP("sk::when", "%n minute(s) ago"), minutes);
    if (minutes < 48 * 60)
        return words(QT_TRANSLATE_N_NOOP("sk::when", "%n hour(s) ago"), minutes / 60);
    return words(QT_TRANSLATE_N_NOOP("sk::when", "%n day(s) ago"), minutes / (24 * 60));
}

std::optional<QDate> readDay(const QString &text, QDate today)
{
    static const QRegularExpression shape(
        u"^(?:(?:(\\d{4}|\\d{2})[-/.年])?(\\d{1,2})[-/.月])?(\\d{1,2})日?$"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
    int year = today.year();
    int month = today.month();
    int day = 0;
    if (plain.size() >= 4 && std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); })) {
        if (plain.size() != 4 && plain.size() != 6 && plain.size() != 8)
            return std::nullopt;
        if (plain.size() > 4)
            year = plain.chopped(4).toInt();
        month = plain.mid(plain.size() - 4, 2).toInt();
        day = plain.right(2).toInt();
    } else if (const auto match = shape.match(plain); match.hasMatch()) {
        if (match.hasCaptured(1) && !match.captured(1).isEmpty())
            year = match.captured(1).toInt();
        if (match.hasCaptured(2) && !match.captured(2).isEmpty())
            month = match.captured(2).toInt();
        day = match.captured(3).toInt();
    } else {
        return std::nullopt;
    }
    const QDate answer(year < 100 ? 2000 + year : year, month, day);
    return answer.isValid() ? std::optional(answer) : std::nullopt;
}

std::optional<QDateTime> readMoment(const QString &text, const QDateTime &now)
{
    static const QRegularExpression shape(u"^(?:(.*?)[ T])?(\\d{1,2}):?(\\d{2})$"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate today = now.toTimeZone(deskZone()).date();
    const QString dayText = match.captured(1).trimmed();
    const auto day = dayText.isEmpty() ? std::optional(today) : readDay(dayText, today);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    if (!day || !time.isValid())
        return std::nullopt;
    return QDateTime(*day, time, deskZone()).toUTC();
}

} // namespace sk::when
