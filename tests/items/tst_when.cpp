// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/value_words.h"
#include "models/items/when.h"

#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

class When : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 3, 5);
        for (const QString &text :
             {u"2026-03-05"_s, u"2026/3/5"_s, u"2026.3.5"_s, u"2026年3月5日"_s, u"20260305"_s, u"260305"_s,
              u"26-3-5"_s, u"3-5"_s, u"3月5日"_s, u"0305"_s, u"２０２６－０３－０５"_s, u" 2026-03-05 "_s})
            QTest::newRow(qPrintable(text)) << text << day;
        QTest::newRow("a day of this month") << u"9"_s << QDate(2026, 11, 9);
        for (const QString &text :
             {u""_s, u"soon"_s, u"2026-13-01"_s, u"2026-02-30"_s, u"12345"_s, u"2026-3"_s, u"2026-3-5-7"_s})
            QTest::newRow(qPrintable(u"no day: "_s + text)) << text << QDate();
    }

    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        QCOMPARE(when::readDay(text, QDate(2026, 11, 23)).value_or(QDate()), day);
    }

    void momentsAreReadInChina_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const QDateTime moment(QDate(2026, 3, 4), QTime(23, 5), Qt::UTC);
        for (const QString &text : {u"2026-03-05 07:05"_s, u"2026-03-05T07:05"_s, u"2026年3月5日 7:05"_s,
                                    u"3-5 705"_s, u"0305 0705"_s, u"2026-03-05 07：05"_s})
            QTest::newRow(qPrintable(text)) << text << moment;
        QTest::newRow("today") << u"14:30"_s << QDateTime(QDate(2026, 11, 24), QTime(6, 30), Qt::UTC);
        for (const QString &text : {u""_s, u"2026-03-05"_s, u"25:00"_s, u"2026-02-30 07:05"_s, u"7"_s})
            QTest::newRow(qPrintable(u"no moment: "_s + text)) << text << QDateTime();
    }

    void momentsAreReadInChina()
    {
        QFETCH(const QString, text);
        QFETCH(const QDateTime, moment);
        const QDateTime now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC); // the 24th in China
        QCOMPARE(when::readMoment(text, now).value_or(QDateTime()), moment);
    }

    void aMomentLooksTheSameEverywhere()
    {
        QCOMPARE(when::shown(QDateTime(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC)), u"2026-11-24 04:00"_s);
        QCOMPARE(when::shown(QDateTime()), QString());
        QCOMPARE(when::shown(QDate(2026, 1, 2)), u"2026-01-02"_s);
        QCOMPARE(when::shown(QDate()), QString());
    }

    void howLongAgoIsSaidInTheUnitThatFits()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        QCOMPARE(when::ago(now.addSecs(-59), now), u"just now"_s);
        QCOMPARE(when::ago(now.addSecs(30), now), u"just now"_s); // a clock a little ahead
        QCOMPARE(when::ago(now.addSecs(-60), now), u"1 minute(s) ago"_s);
        QCOMPARE(when::ago(now.addSecs(-3600), now), u"1 hour(s) ago"_s);
        QCOMPARE(when::ago(now.addSecs(-47 * 3600), now), u"47 hour(s) ago"_s);
        QCOMPARE(when::ago(now.addDays(-2), now), u"2 day(s) ago"_s);
    }

    void valuesAreShownByTheirField()
    {
        const QDateTime moment(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        QCOMPARE(shownValue(u"registration", u"plate", u"豫P12345"_s), u"豫P12345"_s);
        QCOMPARE(shownValue(u"registration", u"plate_colour", u"yellow"_s), u"Yellow"_s);
        QCOMPARE(shownValue(u"registration", u"installed_at", moment.toMSecsSinceEpoch()),
                 u"2026-11-23 12:00"_s);
        QCOMPARE(shownValue(u"registration", u"charge", qint64(140950)), u"¥1,409.50"_s);
        QCOMPARE(shownValue(u"person", u"active", true), u"Yes"_s);
        QCOMPARE(shownValue(u"person", u"role", u"supervisor"_s), u"Supervisor"_s);
        QCOMPARE(shownValue(u"registration", u"depot", u"0192f0c1-0000-7000-8000-000000000001"_s), QString());
        QCOMPARE(shownValue(u"registration", u"plate", {}), QString());
        QCOMPARE(shownValue(u"registration", u"overrides",
                            u"{\"vin\":{\"value\":\"A1\",\"reason\":\"照片已核\"}}"_s),
                 u"VIN: 照片已核"_s);
        QCOMPARE(shownValue(u"registration", u"overrides", u"{\"vin\":\"照片已核\"}"_s), u"VIN: 照片已核"_s);
        QCOMPARE(shownValue(u"a newer kind", u"field", u"text"_s), u"text"_s);
    }
};

QTEST_GUILESS_MAIN(When)
#include "tst_when.moc"
