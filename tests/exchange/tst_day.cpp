// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/day.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sk {

class DayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleWriteForADayIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DayReading::Outcome>("outcome");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        const auto read = DayReading::Outcome::Read;
        const QDate day(2024, 5, 14);
        for (const auto &text :
             {u"2024-05-14"_s, u"2024-5-14"_s, u"2024/5/14"_s, u"2024.5.14"_s, u"2024年5月14日"_s,
              u"2024年05月14"_s, u"20240514"_s, u" ２０２４－０５－１４ "_s, u"45426"_s})
            QTest::newRow(qPrintable(text)) << text << read << day << QTime();
        for (const auto &text : {u"2024-05-14 08:30"_s, u"2024-05-14T08:30:00"_s, u"2024/5/14 8:30:00"_s,
                                 u"2024年5月14日 8时30分"_s, u"20240514083000"_s, u"45426.354166667"_s})
            QTest::newRow(qPrintable(text)) << text << read << day << QTime(8, 30);
        for (const auto &text :
             {u"2024-05-14T00:30:00Z"_s, u"2024-05-14 00:30:00.000Z"_s, u"2024-05-14T09:30:00+09:00"_s,
              u"2024-05-13 20:30-0400"_s, u"20240514T003000Z"_s, u"2024-05-14 08:30+08"_s})
            QTest::newRow(qPrintable(text)) << text << read << day << QTime(8, 30);
        for (const auto &text :
             {u"2024-02-30"_s, u"2023-2-29"_s, u"20241301"_s, u"2024.6.31"_s, u"2024-05-14 25:00"_s})
            QTest::newRow(qPrintable(text)) << text << DayReading::Outcome::Impossible << QDate() << QTime();
        for (const auto &text :
             {u"明天"_s, u"14.5.24"_s, u"05/14/2024"_s, u"12"_s, u"-1"_s, u"13800138000"_s})
            QTest::newRow(qPrintable(text)) << text << DayReading::Outcome::NotADate << QDate() << QTime();
        QTest::newRow("blank") << u"  "_s << DayReading::Outcome::Empty << QDate() << QTime();
    }
    void whatPeopleWriteForADayIsRead()
    {
        QFETCH(QString, text);
        QFETCH(DayReading::Outcome, outcome);
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        const DayReading reading = readDay({text, CellKind::Text, false}, DateSystem::From1900);
        QCOMPARE(reading.outcome, outcome);
        if (outcome == DayReading::Outcome::Read) {
            QCOMPARE(reading.day, day);
            QCOMPARE(reading.time, time);
        }
    }

    void anErrorIsNoDate()
    {
        QCOMPARE(readDay({u"#VALUE!", CellKind::Error, false}, DateSystem::From1900).outcome,
                 DayReading::Outcome::NotADate);
        QCOMPARE(readDay({}, DateSystem::From1900).outcome, DayReading::Outcome::Empty);
    }

    void serialsCountFromEitherEpoch()
    {
        QCOMPARE(fromSerial(1, DateSystem::From1900)->day, QDate(1900, 1, 1));
        QCOMPARE(fromSerial(59, DateSystem::From1900)->day, QDate(1900, 2, 28));
        QVERIFY(!fromSerial(60, DateSystem::From1900));
        QCOMPARE(fromSerial(61, DateSystem::From1900)->day, QDate(1900, 3, 1));
        QCOMPARE(fromSerial(45426, DateSystem::From1900)->day, QDate(2024, 5, 14));
        QCOMPARE(fromSerial(43964, DateSystem::From1904)->day, QDate(2024, 5, 14));
        QCOMPARE(fromSerial(45425.9999999, DateSystem::From1900)->day, QDate(2024, 5, 14));
        QVERIFY(!fromSerial(-1, DateSystem::From1900));
        QVERIFY(!fromSerial(1e300, DateSystem::From1900));
        QVERIFY(!fromSerial(qQNaN(), DateSystem::From1900));
    }
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::DayTest)
#include "tst_day.moc"
