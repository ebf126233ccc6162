// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/topic_parts.h"
#include "views/settings/policies_topic.h"
#include "views/settings/policy_lines.h"
#include "views/settings/policy_words.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::part;

namespace {

const QDate today(2026, 11, 23);

Policy policyRow(const QString &key, qint64 amount, QDate from)
{
    static IdSource ids(systemClock);
    return {PolicyId{ids.next()}, key, amount, u"vehicles"_s, u"A46"_s, from, {}};
}

} // namespace

//! The numbers of the rules: their words, their history and how head office sets one.
class TestSettingsPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedPolicyHasWordsForItsKeyAndUnit()
    {
        const QList<Policy> rows = *readPolicies(u":/reference"_s);
        QVERIFY(rows.size() > 50);
        for (const Policy &row : rows) {
            QVERIFY2(nameOfPolicy(row.key) != row.key, qPrintable(row.key));
            QVERIFY2(!policyAmount(row.amount, row.unit).contains(row.unit)
                         || row.unit == QLatin1StringView("times"),
                     qPrintable(row.unit));
        }
    }

    void amountsStandWithTheirUnits_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("shown");
        QTest::newRow("money") << qint64(5000) << u"fen"_s << u"¥50.00"_s;
        QTest::newRow("share") << qint64(50) << u"per_mille"_s << u"5 %"_s;
        QTest::newRow("half a percent") << qint64(5) << u"per_mille"_s << u"0.5 %"_s;
        QTest::newRow("time of day") << qint64(480) << u"minutes_of_day"_s << u"08:00"_s;
        QTest::newRow("cash") << qint64(0) << u"days"_s << u"the same day"_s;
        QTest::newRow("no time of day") << qint64(2000) << u"minutes_of_day"_s << u"2000 minutes_of_day"_s;
        QTest::newRow("of a newer program") << qint64(3) << u"parsecs"_s << u"3 parsecs"_s;
    }

    void amountsStandWithTheirUnits()
    {
        QLocale::setDefault(QLocale::c());
        QFETCH(qint64, amount);
        QFETCH(QString, unit);
        QTEST(policyAmount(amount, unit), "shown");
    }

    void aPolicysHistorySaysWhatHeldWhen()
    {
        const QString key = u"installs_per_day"_s;
        const QList<Policy> rows{policyRow(key, 20, {2019, 5, 14}), policyRow(key, 25, {2027, 1, 1}),
                                 policyRow(key, 22, {2026, 1, 1}),
                                 policyRow(u"centres"_s, 60, {2019, 5, 14})};
        const QList<PolicyLine> history = policyHistory(rows, key, today);
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.at(0).policy.amount, 25);
        QVERIFY(!history.at(0).isInForce);
        QVERIFY(history.at(1).isInForce);
        QCOMPARE(history.at(1).until, QDate(2026, 12, 31));
        QCOMPARE(history.at(2).until, QDate(2025, 12, 31));
        const QList<PolicyLine> inForce = policiesInForce(rows, today);
        QCOMPARE(inForce.size(), 2);
        QCOMPARE(inForce.at(0).policy.key, u"centres"_s); // the order of the rules
        QCOMPARE(inForce.at(1).policy.amount, 22);
    }

    void anAmountIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<std::optional<qint64>>("amount");
        const auto row = [](const QString &text, const QString &unit, std::optional<qint64> amount) {
            QTest::newRow(qPrintable(text + u' ' + unit)) << text << unit << amount;
        };
        row(u"50"_s, u"fen"_s, 5000);
        row(u"¥1,409.50"_s, u"fen"_s, 140950);
        row(u"50.005"_s, u"fen"_s, {});
        row(u"5 %"_s, u"per_mille"_s, 50);
        row(u"12.5"_s, u"per_mille"_s, 125);
        row(u"8:00"_s, u"minutes_of_day"_s, 480);
        row(u"25:00"_s, u"minutes_of_day"_s, {});
        row(u"20"_s, u"vehicles"_s, 20);
        row(u"20.5"_s, u"vehicles"_s, {});
        row(u"-1"_s, u"vehicles"_s, {});
        row(u"viele"_s, u"vehicles"_s, {});
        row({}, u"vehicles"_s, {});
    }

    void anAmountIsTypedAsPeopleWriteIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, unit);
        QFETCH(const std::optional<qint64>, amount);
        QCOMPARE(policyAmountFrom(text, unit) == amount, true);
        if (amount)
            QCOMPARE(policyAmountFrom(typedPolicyAmount(*amount, unit), unit) == amount, true);
    }

    void headOfficeSetsANumberFromALaterDayOn()
    {
        const Policy quota = policyRow(u"installs_per_day"_s, 20, {2019, 5, 14});
        PoliciesTopic topic;
        topic.setPolicies({quota}, today);
        QVERIFY(!part<QPushButton>(topic, u"setPolicy"_s)); // a centre reads
        topic.offerChanges([] { return QDateTime(today, QTime(3, 0), Qt::UTC); });
        QSignalSpy wished(&topic, &PoliciesTopic::policyWished);
        auto *amount = part<QLineEdit>(topic, u"policyAmount"_s);
        auto *from = part<DayEdit>(topic, u"policyFrom"_s);
        QCOMPARE(amount->text(), u"20"_s);
        QCOMPARE(from->day(), today.addDays(1));
        sk::testing::takePictures(topic, u"policies"_s);
        amount->setText(u"viele"_s);
        part<QPushButton>(topic, u"setPolicy"_s)->click();
        amount->setText(u"25"_s);
        from->setDay(today);
        part<QPushButton>(topic, u"setPolicy"_s)->click();
        QCOMPARE(wished.size(), 0);
        from->setDay({2027, 1, 1});
        part<QPushButton>(topic, u"setPolicy"_s)->click();
        QCOMPARE(wished.size(), 1);
        const auto row = wished.first().first().value<Policy>();
        QVERIFY(row.id.isNull());
        QCOMPARE(row.amount, 25);
        QCOMPARE(row.key, quota.key);
        QCOMPARE(row.clause, u"A46"_s);
        QCOMPARE(row.validFrom, QDate(2027, 1, 1));
    }

    void policiesAreFoundByTheirWords()
    {
        PoliciesTopic topic;
        topic.setPolicies({policyRow(u"installs_per_day"_s, 20, {2019, 5, 14}),
                           policyRow(u"centres"_s, 60, {2019, 5, 14}),
                           policyRow(u"installs_per_day"_s, 22, {2026, 1, 1})},
                          today);
        auto *table = part<TableView>(topic, u"policyList"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        topic.find(u"installations"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QCOMPARE(part<TableView>(topic, u"policyHistory"_s)->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestSettingsPolicies)
#include "tst_settings_policies.moc"
