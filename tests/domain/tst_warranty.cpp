// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/china_day.h"
#include "models/domain/quota.h"
#include "models/domain/standing.h"
#include "models/domain/warranty.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

Policy policy(const QString &key, qint64 amount, QDate from)
{
    return {.id = {QUuid::createUuid()},
            .key = key,
            .amount = amount,
            .unit = {},
            .clause = u"D01"_s,
            .validFrom = from,
            .note = {}};
}

} // namespace

class WarrantyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWarrantyRunsFromTheDayOfSigning_data()
    {
        QTest::addColumn<QDateTime>("signedAt");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto utc = [](int year, int month, int day, int hour) {
            return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
        };
        QTest::newRow("an ordinary day")
            << utc(2026, 11, 23, 3) << QDate(2026, 11, 23) << QDate(2028, 11, 23);
        QTest::newRow("evening in London is tomorrow here")
            << utc(2026, 11, 23, 17) << QDate(2026, 11, 24) << QDate(2028, 11, 24);
        QTest::newRow("a leap day") << utc(2028, 2, 29, 3) << QDate(2028, 2, 29) << QDate(2030, 2, 28);
        QTest::newRow("into a leap year") << utc(2026, 2, 28, 3) << QDate(2026, 2, 28) << QDate(2028, 2, 28);
        QTest::newRow("three years since 2030")
            << utc(2030, 1, 1, 3) << QDate(2030, 1, 1) << QDate(2033, 1, 1);
        QTest::newRow("two until the eve")
            << utc(2029, 12, 31, 3) << QDate(2029, 12, 31) << QDate(2031, 12, 31);
    }
    void aWarrantyRunsFromTheDayOfSigning()
    {
        QFETCH(QDateTime, signedAt);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        Acceptance acceptance;
        acceptance.signedAt = signedAt;
        const auto warranty = warrantyOf(acceptance, book);
        QVERIFY(warranty);
        QCOMPARE(*warranty, (Warranty{first, last}));
        QVERIFY(warranty->covers(first));
        QVERIFY(warranty->covers(last));
        QVERIFY(!warranty->covers(last.addDays(1)));
        QVERIFY(!warranty->covers(first.addDays(-1)));
    }

    void withoutAGoodSignatureThereIsNone()
    {
        QVERIFY(!warrantyOf(Acceptance(), book));
        Acceptance failed;
        failed.signedAt = QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
        failed.conclusion = Conclusion::Failed;
        QVERIFY(!warrantyOf(failed, book));
        failed.conclusion = Conclusion::ToMend;
        QVERIFY(warrantyOf(failed, book));
        QVERIFY(!warrantyOf(failed, PolicyBook()));
    }

    void theCardIsDueAMonthAfterCompletion()
    {
        QCOMPARE(warrantyCardDue(QDate(2026, 11, 23), book), QDate(2026, 12, 23));
        QCOMPARE(warrantyCardDue(QDate(2027, 1, 31), book), QDate(2027, 2, 28));
        QCOMPARE(warrantyCardDue({}, book), QDate());
        QCOMPARE(warrantyCardDue(QDate(2026, 11, 23), PolicyBook()), QDate());
    }

    void ofJournalEntriesTheUncorrectedStand()
    {
        Acceptance first, second, third, other;
        first.id = {QUuid::createUuid()};
        second.id = {QUuid::createUuid()};
        second.corrects = first.id;
        third.id = {QUuid::createUuid()};
        third.corrects = second.id;
        other.id = {QUuid::createUuid()};
        QCOMPARE(standing(QList{first, other}), (QList{first, other}));
        QCOMPARE(standing(QList{first, second, other}), (QList{second, other}));
        QCOMPARE(standing(QList{first, second, third}), QList{third});
    }

    void aDayIsTheDayInChina()
    {
        QCOMPARE(dayInChina(QDateTime(QDate(2026, 11, 23), QTime(15, 59, 59), Qt::UTC)), QDate(2026, 11, 23));
        QCOMPARE(dayInChina(QDateTime(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC)), QDate(2026, 11, 24));
        QCOMPARE(dayInChina({}), QDate());
    }

    void installationsAreCountedAgainstTheQuotaOfTheDay()
    {
        const DepotId shenqiu{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const DepotId luohe{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const PersonId li{QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const PersonId wang{QUuid(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const QDate monday(2026, 11, 23);
        const QList<Installed> rows{{monday, shenqiu, li, 12},
                                    {monday, shenqiu, wang, 9},
                                    {monday, luohe, wang, 4},
                                    {monday.addDays(-1), luohe, wang}};
        QCOMPARE(tallied(rows, PerWhom::Day, book),
                 (QList<DayTally>{{monday.addDays(-1), {}, {}, 1, 20}, {monday, {}, {}, 25, 20}}));
        QCOMPARE(tallied(rows, PerWhom::Depot, book),
                 (QList<DayTally>{{monday.addDays(-1), luohe, {}, 1, 20},
                                  {monday, shenqiu, {}, 21, 20},
                                  {monday, luohe, {}, 4, 20}}));
        QCOMPARE(tallied(rows, PerWhom::Installer, book),
                 (QList<DayTally>{{monday.addDays(-1), {}, wang, 1, 20},
                                  {monday, {}, li, 12, 20},
                                  {monday, {}, wang, 13, 20}}));
        QCOMPARE(tallied(rows, PerWhom::Day, book).first().missing(), 19);
        QCOMPARE(tallied(rows, PerWhom::Day, book).last().missing(), 0);
        QCOMPARE(tallied({}, PerWhom::Day, book), QList<DayTally>());
        QCOMPARE(tallied(rows, PerWhom::Day, PolicyBook()).first().quota, 0);
    }

    void whoeverIsExpectedStandsThereAtNought()
    {
        const DepotId shenqiu{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const DepotId luohe{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const PersonId li{QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const PersonId wang{QUuid(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        const QDate monday(2026, 11, 23);
        const QList<Installed> rows{{monday, shenqiu, li, 12}};
        const Expected expected{monday.addDays(-1), monday, {shenqiu, luohe}, {wang}};
        QCOMPARE(tallied(rows, PerWhom::Day, book, expected),
                 (QList<DayTally>{{monday.addDays(-1), {}, {}, 0, 20}, {monday, {}, {}, 12, 20}}));
        QCOMPARE(tallied(rows, PerWhom::Depot, book, expected),
                 (QList<DayTally>{{monday.addDays(-1), shenqiu, {}, 0, 20},
                                  {monday.addDays(-1), luohe, {}, 0, 20},
                                  {monday, shenqiu, {}, 12, 20},
                                  {monday, luohe, {}, 0, 20}}));
        QCOMPARE(tallied(rows, PerWhom::Installer, book, expected),
                 (QList<DayTally>{{monday.addDays(-1), {}, wang, 0, 20},
                                  {monday, {}, li, 12, 20},
                                  {monday, {}, wang, 0, 20}}));
    }

private:
    const PolicyBook book{{policy(u"warranty_years"_s, 2, QDate(2019, 5, 14)),
                           policy(u"warranty_years"_s, 3, QDate(2030, 1, 1)),
                           policy(u"warranty_card_months"_s, 1, QDate(2019, 5, 14)),
                           policy(u"installs_per_day"_s, 20, QDate(2019, 5, 14))}};
};

QTEST_GUILESS_MAIN(WarrantyTest)
#include "tst_warranty.moc"
