// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

Policy row(const QString &key, qint64 amount, QDate from, quint32 id = 1)
{
    return {.id = {QUuid(id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)},
            .key = key,
            .amount = amount,
            .unit = u"vehicles"_s,
            .clause = u"A46"_s,
            .validFrom = from,
            .note = {}};
}

} // namespace

class PoliciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = readPolicies(u":/reference"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.failure().detail));
        seeds = *read;
    }

    void theRowInForceIsTheLatestThatHasBegun()
    {
        const QString key = u"installs_per_day"_s;
        const PolicyBook book({row(key, 25, QDate(2027, 1, 1)), row(key, 20, QDate(2019, 5, 14)),
                               row(key, 22, QDate(2024, 7, 1))});
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, QDate(2019, 5, 13)), std::nullopt);
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, QDate(2019, 5, 14)), std::optional<qint64>(20));
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, QDate(2024, 6, 30)), std::optional<qint64>(20));
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, QDate(2024, 7, 1)), std::optional<qint64>(22));
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, QDate(2040, 1, 1)), std::optional<qint64>(25));
        QCOMPARE(book.amount(PolicyKey::WarrantyYears, QDate(2040, 1, 1)), std::nullopt);
        QCOMPARE(PolicyBook().amount(PolicyKey::WarrantyYears, QDate(2040, 1, 1)), std::nullopt);
    }

    void ofTwoRowsOfOneDayEveryDesktopTakesTheSame()
    {
        const Policy first = row(u"meal"_s, 1500, QDate(2026, 1, 1), 1);
        const Policy second = row(u"meal"_s, 1800, QDate(2026, 1, 1), 2);
        QCOMPARE(PolicyBook({first, second}).amount(PolicyKey::Meal, QDate(2026, 1, 1)),
                 std::optional<qint64>(1800));
        QCOMPARE(PolicyBook({second, first}).amount(PolicyKey::Meal, QDate(2026, 1, 1)),
                 std::optional<qint64>(1800));
    }

    void everyKeyHasASeedAndEverySeedAKey()
    {
        const PolicyBook book(seeds);
        const auto words = wordsOf(PolicyKey{});
        QCOMPARE(seeds.size(), qsizetype(words.size()));
        for (size_t i = 0; i < words.size(); ++i)
            QVERIFY2(book.inForce(PolicyKey(i), QDate(2019, 5, 14)), words[i].data());
    }

    void theSeedsAreTheNumbersOfTheClauses_data()
    {
        QTest::addColumn<PolicyKey>("key");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("clause");
        const struct {
            PolicyKey key;
            qint64 amount;
            const char *unit, *clause;
        } rows[]{{PolicyKey::VehiclesOnline, 400'000, "vehicles", "A02"},
                 {PolicyKey::Centres, 60, "centres", "A02"},
                 {PolicyKey::ManagersPerPlace, 1, "persons", "A04"},
                 {PolicyKey::TicketDays, 3, "working_days", "A17"},
                 {PolicyKey::GasInstallDays, 3, "days", "C02"},
                 {PolicyKey::ProjectRespond, 30, "minutes", "D02"},
                 {PolicyKey::ProjectOnSite, 120, "minutes", "D03"},
                 {PolicyKey::ProjectDone, 240, "minutes", "D04"},
                 {PolicyKey::WarrantyOnSite, 120, "minutes", "D14"},
                 {PolicyKey::Emergency, 0, "minutes", "D15"},
                 {PolicyKey::InstallsPerDay, 20, "vehicles", "A46"},
                 {PolicyKey::StockLowAtCentre, 50, "pieces", "A12"},
                 {PolicyKey::StockLowAtDepot, 5, "pieces", "A12"},
                 {PolicyKey::CertificateWarningDays, 30, "days", "B26"},
                 {PolicyKey::WarrantyCardWarningDays, 7, "days", "D18"},
                 {PolicyKey::LateDeduction, 50, "per_mille", "A54"},
                 {PolicyKey::ComplaintDeduction, 50, "per_mille", "A55"},
                 {PolicyKey::AgreementCopies, 2, "copies", "A66"},
                 {PolicyKey::FineLeftWithoutCall, 5'000, "fen", "B44"},
                 {PolicyKey::FineNotOnTime, 5'000, "fen", "B45"},
                 {PolicyKey::FinePoorReport, 2'000, "fen", "B46"},
                 {PolicyKey::FinePhoneOff, 1'000, "fen", "B47"},
                 {PolicyKey::FineDisobedience, 10'000, "fen", "B48"},
                 {PolicyKey::PhoneOnFrom, 8 * 60, "minutes_of_day", "B47"},
                 {PolicyKey::PhoneOnUntil, 22 * 60, "minutes_of_day", "B47"},
                 {PolicyKey::StaffComplaintDemerits, 1, "demerits", "B38"},
                 {PolicyKey::RepeatRepairWarnings, 1, "warnings", "B42"},
                 {PolicyKey::LodgingPerDay, 10'000, "fen", "B50"},
                 {PolicyKey::Meal, 1'500, "fen", "B51"},
                 {PolicyKey::LendingPerDay, 10'000, "fen", "B55"},
                 {PolicyKey::CashHandInDays, 0, "days", "C09"},
                 {PolicyKey::WarrantyYears, 2, "years", "D01"},
                 {PolicyKey::WarrantyCardMonths, 1, "months", "D18"},
                 {PolicyKey::ReturnVisitsPerJob, 1, "visits", "A27"},
                 {PolicyKey::WarrantyVisitsPerYear, 2, "visits", "D16"},
                 {PolicyKey::WarrantyFirstVisitMonths, 6, "months", "D16"},
                 {PolicyKey::RetentionYears, 5, "years", "D27"},
                 {PolicyKey::RetentionKinds, 5, "kinds", "D28"},
                 {PolicyKey::TrainingDays, 7, "days", "D39"},
                 {PolicyKey::GuidePrintHeadRolls, 850, "rolls", "E32"}};
        for (const auto &expected : rows)
            QTest::addRow("%s", wordsOf(expected.key)[size_t(expected.key)].data())
                << expected.key << expected.amount << QString::fromLatin1(expected.unit)
                << QString::fromLatin1(expected.clause);
    }
    void theSeedsAreTheNumbersOfTheClauses()
    {
        QFETCH(PolicyKey, key);
        const PolicyBook book(seeds);
        const Policy *policy = book.inForce(key, QDate(2026, 11, 23));
        QVERIFY(policy);
        QTEST(policy->amount, "amount");
        QTEST(policy->unit, "unit");
        QTEST(policy->clause, "clause");
    }

    void everyCentreSeedsTheSameRecords()
    {
        QCOMPARE(*readPolicies(u":/reference"_s), seeds);
        QSet<QUuid> ids;
        for (const Policy &policy : seeds)
            ids.insert(policy.id.value);
        QCOMPARE(ids.size(), seeds.size());
        QVERIFY(!ids.contains(QUuid()));
    }

    void aFolderWithoutPoliciesIsAFailure()
    {
        QCOMPARE(readPolicies(u":/nowhere"_s).failure().kind, Failure::Kind::Missing);
    }

private:
    QList<Policy> seeds;
};

QTEST_GUILESS_MAIN(PoliciesTest)
#include "tst_policies.moc"
