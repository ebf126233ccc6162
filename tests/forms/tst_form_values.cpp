// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/sample_forms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class FormValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadInTheZoneOfTheDesk()
    {
        Registration r = sampleRegistration();
        r.installedAt = QDateTime(QDate(2026, 12, 31), QTime(16, 30), Qt::UTC);
        const FormData data = formDataOf(r, sampleNames());
        QCOMPARE(data.values.value(u"installed_at"_s), u"2027-01-01 00:30"_s);
        QCOMPARE(data.values.value(u"installed_day"_s), u"2027-01-01"_s);
    }

    void amountsStandInFiguresAndCapitals()
    {
        FormData data = formDataOf(sampleRegistration(), sampleNames());
        QCOMPARE(data.values.value(u"charge"_s), u"¥1409.50"_s);
        QCOMPARE(data.values.value(u"charge_capitals"_s), u"壹仟肆佰零玖元伍角整"_s);
        QCOMPARE(data.values.value(u"charge_kind"_s), u"paid"_s);
        Registration free = sampleRegistration();
        free.charge = {};
        QCOMPARE(formDataOf(free, sampleNames()).values.value(u"charge_kind"_s), u"free"_s);
    }

    void theMarkIsTheRecords()
    {
        QCOMPARE(formDataOf(sampleRegistration(), sampleNames()).mark, markOf(sampleRegistration()));
        QCOMPARE(formDataOf(sampleVehicle(), sampleNames()).mark, markOf(sampleVehicle()));
    }

    void aSheetToBeSignedConcludesNothing()
    {
        const FormData data = formDataForSigning(sampleRegistration(), sampleNames());
        for (const QString &name :
             {u"conclusion"_s, u"evaluation"_s, u"signed_day"_s, u"number"_s, u"item_fixing"_s})
            QVERIFY2(data.values.value(name).isEmpty(), qPrintable(name));
        QCOMPARE(data.mark, markForSigning(sampleRegistration()));
        QCOMPARE(data.values.value(u"plate"_s), sampleRegistration().plate);
    }

    void aSignedSheetShowsItsConclusions()
    {
        const FormData data = formDataOf(sampleVehicle(), sampleNames());
        QCOMPARE(data.values.value(u"conclusion"_s), u"passed"_s);
        QCOMPARE(data.values.value(u"item_camera"_s), u"to_mend"_s);
        QCOMPARE(data.values.value(u"evaluation"_s), u"5"_s);
        QCOMPARE(data.values.value(u"signed_day"_s), u"2026-11-23"_s);
    }

    void whatNobodySaidIsLeftToThePen()
    {
        Registration begun = sampleRegistration();
        begun.charge = {};
        begun.installedAt = {};
        begun.wiringCheck = Check::Pending;
        begun.supplyChanged = false;
        const FormData data = formDataOf(begun, sampleNames());
        for (const QString &name : {u"charge"_s, u"charge_kind"_s, u"charge_capitals"_s, u"supply_changed"_s})
            QVERIFY2(data.values.value(name).isEmpty(), qPrintable(name));
        begun.charge = Fen{100};
        begun.wiringCheck = Check::Passed;
        QCOMPARE(formDataOf(begun, sampleNames()).values.value(u"charge_kind"_s), u"paid"_s);
        QCOMPARE(formDataOf(begun, sampleNames()).values.value(u"supply_changed"_s), u"no"_s);
    }

    void materialsReadAlikeWhereTheyAreCounted()
    {
        Registration r = sampleRegistration();
        r.materials = u"线束1套；扎带 6根"_s;
        QCOMPARE(formDataOf(r, sampleNames()).values.value(u"materials"_s), u"线束 1 套、扎带 6 根"_s);
        r.materials = u"随车配件一套, 其他见照片"_s;
        QCOMPARE(formDataOf(r, sampleNames()).values.value(u"materials"_s), r.materials);
    }

    void aBatchNamesWhatIsToMendAndWhoSigned()
    {
        QList<AcceptedVehicle> batch;
        for (int i = 1; i <= 6; ++i)
            batch.append(sampleVehicle(i));
        batch[5].acceptance.mend = u"天线松动"_s;
        batch[5].acceptance.suggestion.clear();
        FormData data = formDataOfBatch(u"YH"_s, batch, sampleNames());
        QCOMPARE(data.values.value(u"mend_list"_s),
                 u"1–5：%1\n6（豫P36006）：天线松动"_s.arg(sampleVehicle().acceptance.mend));
        QCOMPARE(data.values.value(u"evaluation"_s), u"5"_s);
        QCOMPARE(data.values.value(u"suggestion"_s), sampleVehicle().acceptance.suggestion);
        QCOMPARE(data.values.value(u"customer_signatory"_s), u"李建国"_s);
        QCOMPARE(data.values.value(u"manager_signatory"_s), u"赵文博"_s);
        QVERIFY(data.values.value(u"materials"_s).contains(u"扎带 120 根"_s));
        batch[5].acceptance.mend.clear();
        batch[1].acceptance.mend.clear();
        data = formDataOfBatch(u"YH"_s, batch, sampleNames());
        QVERIFY(data.values.value(u"mend_list"_s).startsWith(u"1、3–5："_s));
    }

    void aBatchToSignConcludesNothing()
    {
        const FormData data = formDataOfBatchForSigning(
            u"YH"_s, {sampleRegistration(1), sampleRegistration(2)}, sampleNames());
        for (const QString &name :
             {u"signed_day"_s, u"evaluation"_s, u"mend_list"_s, u"passed_count"_s, u"customer_signatory"_s})
            QVERIFY2(data.values.value(name).isEmpty(), qPrintable(name));
        QCOMPARE(data.rows.size(), 2);
        QCOMPARE(data.rows.first().value(u"registration_number"_s), sampleRegistration(1).number);
        QVERIFY(data.rows.first().value(u"conclusion"_s).isEmpty());
    }

    void aBatchIsCountedOnceAllOfItIsSigned()
    {
        QList<AcceptedVehicle> batch{sampleVehicle(1), sampleVehicle(2)};
        batch[1].acceptance.conclusion = Conclusion::Failed;
        FormData data = formDataOfBatch(u"YH"_s, batch, sampleNames());
        QCOMPARE(data.values.value(u"passed_count"_s), u"1"_s);
        QCOMPARE(data.values.value(u"failed_count"_s), u"1"_s);
        batch[1].acceptance = {};
        data = formDataOfBatch(u"YH"_s, batch, sampleNames());
        QVERIFY(data.values.value(u"passed_count"_s).isEmpty());
        QVERIFY(data.rows.at(1).value(u"conclusion"_s).isEmpty());
        QCOMPARE(data.values.value(u"count"_s), u"2"_s);
    }

    void aBatchOfSeveralCustomersNamesThem()
    {
        QList<AcceptedVehicle> batch{sampleVehicle(1), sampleVehicle(2), sampleVehicle(3)};
        batch[1].registration.customerName = u"张三"_s;
        QCOMPARE(formDataOfBatch(u"YH"_s, batch, sampleNames()).values.value(u"customer_name"_s),
                 u"沈丘县顺达汽车运输有限责任公司、张三"_s);
    }

    void aCardRunsFromTheJointSigning()
    {
        AcceptedVehicle vehicle = sampleVehicle();
        vehicle.acceptance.signedAt = QDateTime(QDate(2026, 11, 23), QTime(17, 0), Qt::UTC);
        const FormData data = formDataOfCard(vehicle, sampleNames(), sampleTerms());
        QCOMPARE(data.values.value(u"warranty_start"_s), u"2026-11-24"_s);
        QCOMPARE(data.values.value(u"warranty_end"_s), u"2028-11-24"_s);
        QVERIFY(data.mark.number.startsWith(u"BX-"));
        QCOMPARE(data.values.value(u"project"_s), sampleTerms().project);
    }

    void aPolicyThatIsNotSetLeavesAGap()
    {
        const FormData data = formDataOfCard(sampleVehicle(), sampleNames(), {});
        QVERIFY(data.values.value(u"respond_minutes"_s).isEmpty());
        QVERIFY(data.values.value(u"warranty_years"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FormValuesTest)
#include "tst_form_values.moc"
