// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/completeness.h"
#include "models/domain/departure_gate.h"
#include "models/domain/fields.h"
#include "models/domain/overrides.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, minute), Qt::UTC);
}

Registration whole()
{
    Registration r;
    r.depot = {QUuid::fromString(u"01900000-0000-7000-8000-000000000001"_s)};
    r.registeredAt = at(1);
    r.customerName = u"周口市远方运输有限公司"_s;
    r.creditCode = u"91411624MA9F00015Q"_s;
    r.contact = u"张三"_s;
    r.phone = u"13800138000"_s;
    r.address = u"河南省周口市沈丘县槐店镇"_s;
    r.plate = u"豫P12345"_s;
    r.vin = u"LZWADAGA7EB426600"_s;
    r.vehicleType = u"重型半挂牵引车"_s;
    r.brandModel = u"解放J6P"_s;
    r.engineNumber = u"18E20410065"_s;
    r.vehicleUse = u"货运"_s;
    r.terminalNumber = u"0567872"_s;
    r.terminalMaker = u"博实结"_s;
    r.terminalModel = u"BSJ-A6-BD"_s;
    r.imei = u"867567041100769"_s;
    r.simNumber = u"1440426667603"_s;
    r.iccid = u"89860469102190078153"_s;
    r.carrier = u"中国移动"_s;
    r.position = u"仪表台下"_s;
    r.place = u"沈丘维修点"_s;
    r.installerName = u"李四"_s;
    r.materials = u"电源线 3 m, 扎带 10 根"_s;
    r.installedAt = at(2);
    r.debuggedAt = at(2, 30);
    r.startedAt = at(3);
    r.runningAt = at(3);
    r.wiringCheck = Check::Passed;
    r.trialRun = Check::Passed;
    r.demonstrated = true;
    r.questionsAnswered = true;
    r.cleaned = true;
    return r;
}

Acceptance signedSheet()
{
    Acceptance a;
    a.signedAt = at(4);
    a.customerSignatory = u"张三"_s;
    a.installerSignatory = u"李四"_s;
    a.signature = true;
    a.evaluation = 5;
    a.suggestion = u"无"_s;
    a.filed = true;
    return a;
}

} // namespace

class CompletenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tables = readReference(u":/reference"_s);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.failure().detail));
        reference = *std::move(tables);
    }

    void aWholeRegistrationMayBeAccepted()
    {
        QCOMPARE(missingIn(whole(), bench()), QList<Obstacle>());
        QCOMPARE(obstaclesToAcceptance(whole(), nullptr, bench(), at(5)), QList<Obstacle>());
    }

    void anEmptyFormNamesEveryFieldOfThePaper()
    {
        const auto missing = missingIn(Registration(), bench());
        QCOMPARE(missing.size(), 23);
        const KindInfo fields = describe<Registration>();
        for (const Obstacle &obstacle : missing) {
            QCOMPARE(obstacle.hindrance, Hindrance::Missing);
            QCOMPARE(obstacle.clause, u"A11"_s);
            QVERIFY2(fields.indexOf(obstacle.field) >= 0, qPrintable(obstacle.field));
        }
    }

    void oneThingMissingIsOneObstacle_data()
    {
        QTest::addColumn<std::function<void(Registration &)>>("spoil");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Hindrance>("hindrance");
        QTest::addColumn<QString>("clause");
        using Spoil = std::function<void(Registration &)>;
        const auto row = [](const char *name, const Spoil &spoil, const char *field, Hindrance hindrance,
                            const char *clause) {
            QTest::newRow(name) << spoil << QString::fromLatin1(field) << hindrance
                                << QString::fromLatin1(clause);
        };
        using R = Registration;
        row(
            "blank contact", [](R &r) { r.contact = u"  "_s; }, "contact", Hindrance::Missing, "A11");
        row(
            "no plate", [](R &r) { r.plate.clear(); }, "plate", Hindrance::Missing, "A11");
        row(
            "wrong plate", [](R &r) { r.plate = u"豫O12345"_s; }, "plate", Hindrance::Wrong, "A11");
        row(
            "wrong VIN", [](R &r) { r.vin = u"LZWADAGA8EB426600"_s; }, "vin", Hindrance::Wrong, "A11");
        row(
            "shortened ICCID", [](R &r) { r.iccid = u"8.98604E+19"_s; }, "iccid", Hindrance::Wrong, "A11");
        row(
            "not running", [](R &r) { r.runningAt = {}; }, "running_at", Hindrance::Missing, "A08");
        row(
            "started before debugged", [](R &r) { r.startedAt = at(2, 10); }, "started_at",
            Hindrance::OutOfOrder, "A08");
        row(
            "runs tomorrow", [](R &r) { r.runningAt = at(6); }, "running_at", Hindrance::InFuture, "A08");
        row(
            "wiring not checked", [](R &r) { r.wiringCheck = Check::Pending; }, "wiring_check",
            Hindrance::NotDone, "B25");
        row(
            "leakage", [](R &r) { r.trialRun = Check::Failed; }, "trial_run", Hindrance::Failed, "B27");
        row(
            "not shown", [](R &r) { r.demonstrated = false; }, "demonstrated", Hindrance::NotDone, "A10");
        row(
            "questions open", [](R &r) { r.questionsAnswered = false; }, "questions_answered",
            Hindrance::NotDone, "A10");
        row(
            "no material", [](R &r) { r.materials.clear(); }, "materials", Hindrance::Missing, "C07");
        row(
            "not cleaned", [](R &r) { r.cleaned = false; }, "cleaned", Hindrance::NotDone, "C07");
    }
    void oneThingMissingIsOneObstacle()
    {
        QFETCH(std::function<void(Registration &)>, spoil);
        QFETCH(QString, field);
        QFETCH(Hindrance, hindrance);
        QFETCH(QString, clause);
        Registration registration = whole();
        spoil(registration);
        QCOMPARE(obstaclesToAcceptance(registration, nullptr, bench(), at(5)),
                 QList<Obstacle>({{field, hindrance, clause}}));
    }

    void whatIsNotEverybodysIsNotMissed()
    {
        Registration trailer = whole();
        trailer.plate = u"豫P1234挂"_s;
        trailer.engineNumber.clear();
        QCOMPARE(missingIn(trailer, bench()), QList<Obstacle>());
        Registration unplated = whole();
        unplated.plate.clear();
        unplated.plateColour = PlateColour::None;
        QCOMPARE(missingIn(unplated, bench()), QList<Obstacle>());
        Registration imported = whole();
        imported.iccid = u"89302720397039338727"_s; // please check, which stops nobody
        imported.creditCode = u"33050219880702447X"_s;
        QCOMPARE(missingIn(imported, bench()), QList<Obstacle>());
    }

    void aReasonKeepsAWrongValue()
    {
        Registration old = whole();
        old.vin = u"CA10B-000123"_s;
        QCOMPARE(missingIn(old, bench()).size(), 1);
        old.overrides = writtenOverrides({{u"vin"_s, {old.vin, u"2003 年前出厂,无 VIN"_s}}});
        QCOMPARE(missingIn(old, bench()), QList<Obstacle>());
        old.vin = u"CA10B-000124"_s; // another value needs a reason of its own
        QCOMPARE(missingIn(old, bench()).size(), 1);
        old.overrides = writtenOverrides({{u"vin"_s, {old.vin, u" "_s}}});
        QCOMPARE(missingIn(old, bench()).size(), 1);
    }

    void aChangedSupplyNeedsConsentAndAnElectrician()
    {
        Registration r = whole();
        r.supplyChanged = true;
        Person electrician;
        electrician.electricianCertificate = u"T410123"_s;
        electrician.certificateUntil = QDate(2026, 11, 23);
        const auto hindrances = [&](const Person *person) {
            QList<Hindrance> out;
            for (const Obstacle &obstacle : obstaclesToAcceptance(r, person, bench(), at(5)))
                out.append(obstacle.hindrance);
            return out;
        };
        QCOMPARE(hindrances(nullptr), QList<Hindrance>({Hindrance::NoConsent, Hindrance::NoCertificate}));
        r.supplyConsent = true;
        r.electricianCertificate = u"T410123"_s;
        QCOMPARE(hindrances(nullptr), QList<Hindrance>({Hindrance::UnknownCertificate}));
        QCOMPARE(hindrances(&electrician), QList<Hindrance>());
        electrician.certificateUntil = QDate(2026, 11, 22);
        QCOMPARE(hindrances(&electrician), QList<Hindrance>({Hindrance::ExpiredCertificate}));
        electrician.certificateUntil = {};
        QCOMPARE(hindrances(&electrician), QList<Hindrance>({Hindrance::ExpiredCertificate}));
        electrician.electricianCertificate = u"T999"_s;
        QCOMPARE(hindrances(&electrician), QList<Hindrance>({Hindrance::UnknownCertificate}));
    }

    void theDayOfACertificateIsTheDayInChina()
    {
        Registration r = whole();
        r.supplyChanged = r.supplyConsent = true;
        r.electricianCertificate = u"T1"_s;
        r.installedAt
            = QDateTime(QDate(2026, 11, 22), QTime(16, 30), Qt::UTC); // half past midnight on the 23rd
        Person electrician;
        electrician.electricianCertificate = u"T1"_s;
        electrician.certificateUntil = QDate(2026, 11, 22);
        QCOMPARE(obstaclesToAcceptance(r, &electrician, bench(), at(5)).size(), 1);
    }

    void halfTheMilestonesAreJudgedWhileTyping()
    {
        Registration r;
        QCOMPARE(milestonesOutOfPlace(r, at(5)), QList<Obstacle>());
        r.installedAt = at(3);
        r.runningAt = at(2);
        QCOMPARE(milestonesOutOfPlace(r, at(5)),
                 QList<Obstacle>({{u"running_at"_s, Hindrance::OutOfOrder, u"A08"_s}}));
    }

    void nobodyLeavesBeforeTheFourAreDone()
    {
        QCOMPARE(owedBeforeLeaving(signedSheet()), QList<Obstacle>());
        const auto owed = owedBeforeLeaving(Acceptance());
        QCOMPARE(owed.size(), 4);
        for (const Obstacle &obstacle : owed)
            QCOMPARE(obstacle.clause, u"B09"_s);
        Acceptance generous = signedSheet();
        generous.evaluation = 6;
        QCOMPARE(owedBeforeLeaving(generous),
                 QList<Obstacle>({{u"evaluation"_s, Hindrance::OutOfRange, u"B09"_s}}));
    }

    void anAcceptanceIsSignedByBothAndSaysWhatToMend()
    {
        QCOMPARE(missingIn(signedSheet(), at(5)), QList<Obstacle>());
        QCOMPARE(missingIn(Acceptance(), at(5)).size(), 3);
        QCOMPARE(missingIn(signedSheet(), at(3)),
                 QList<Obstacle>({{u"signed_at"_s, Hindrance::InFuture, u"D01"_s}}));
        Acceptance poor = signedSheet();
        poor.conclusion = Conclusion::ToMend;
        QCOMPARE(missingIn(poor, at(5)), QList<Obstacle>({{u"mend"_s, Hindrance::Missing, u"A09"_s}}));
        Acceptance correction = signedSheet();
        correction.corrects = {QUuid::createUuid()};
        QCOMPARE(missingIn(correction, at(5)),
                 QList<Obstacle>({{u"reason"_s, Hindrance::Missing, u"A09"_s}}));
    }

    void overridesComeBack()
    {
        const Overrides reasons{{u"vin"_s, {u"CA10B"_s, u"进口车"_s}},
                                {u"plate"_s, {{}, u"新牌照 \"试\""_s}}};
        QCOMPARE(readOverrides(writtenOverrides(reasons)), reasons);
        QCOMPARE(writtenOverrides({}), QString());
        QCOMPARE(writtenOverrides({{u"vin"_s, {u"CA10B"_s, u" "_s}}}), QString());
        QVERIFY(readOverrides(u"[1,2"_s).isEmpty());
        QVERIFY(readOverrides(u"{\"vin\": 3}"_s).isEmpty());
    }

    void aReasonHoldsForItsValueOnly()
    {
        const Overrides reasons{{u"vin"_s, {u"CA10B-000123"_s, u"进口车"_s}}, {u"plate"_s, {{}, u"新"_s}}};
        QCOMPARE(reasonToKeep(reasons, u"vin"_s, u"ca10b 000123"_s), u"进口车"_s);
        QCOMPARE(reasonToKeep(reasons, u"vin"_s, u"CA10B000124"_s), QString());
        QCOMPARE(reasonToKeep(reasons, u"plate"_s, u"豫P1"_s), u"新"_s);
        const auto settled = settledOverrides(reasons, [](const QString &) { return u"CA10B000124"_s; });
        QCOMPARE(settled.keys(), QStringList{u"plate"_s});
    }

private:
    Bench bench() const { return {reference, QDate(2026, 11, 23)}; }
    Reference reference;
};

QTEST_GUILESS_MAIN(CompletenessTest)
#include "tst_completeness.moc"
