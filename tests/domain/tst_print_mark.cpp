// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance_items.h"
#include "models/domain/number.h"
#include "models/domain/print_mark.h"
#include "models/domain/warranty.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

QString numberOf(const QString &what)
{
    return written(Number{what, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 17});
}

Registration sample()
{
    Registration registration;
    registration.number = numberOf(u"AZ"_s);
    registration.customerName = u"周口市顺达运输有限公司"_s;
    registration.plate = u"豫P12345"_s;
    registration.installedAt = QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC);
    return registration;
}

} // namespace

class PrintMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMarkSurvivesPaper()
    {
        const PrintMark mark = markOf(sample());
        QCOMPARE(mark.hash.size(), 16);
        const auto back = readMark(written(mark));
        QVERIFY(bool(back));
        QCOMPARE(*back, mark);
    }

    void whatAScannerOrAPersonTypesIsRead()
    {
        const PrintMark mark = markOf(sample());
        const QString typed = u" "_s + written(mark).toLower().replace(u':', u':') + u"\r\n"_s;
        const auto back = readMark(typed);
        QVERIFY(bool(back));
        QCOMPARE(*back, mark);
    }

    void whatIsNoMarkIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Failure::Kind>("kind");
        const QString good = written(markOf(sample()));
        QTest::newRow("nothing") << QString() << Failure::Kind::Invalid;
        QTest::newRow("an address") << u"https://example.org/AZ"_s << Failure::Kind::Invalid;
        QTest::newRow("half of it") << good.left(30) << Failure::Kind::Invalid;
        QTest::newRow("a digit mistyped")
            << QString(good).replace(u"411624"_s, u"411625"_s) << Failure::Kind::Invalid;
        QTest::newRow("too long") << good + QString(500, u'0') << Failure::Kind::Invalid;
        QTest::newRow("a later kind") << QString(good).replace(u"SK1"_s, u"SK2"_s) << Failure::Kind::TooNew;
    }

    void whatIsNoMarkIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(Failure::Kind, kind);
        const auto mark = readMark(text);
        QVERIFY(!mark);
        QCOMPARE(mark.failure().kind, kind);
    }

    void aPrintedValueChangesTheMarkAndALinkDoesNot()
    {
        const Registration before = sample();
        Registration linked = before;
        linked.customer.value = QUuid::fromString(u"018f2f3a-0000-7000-8000-000000000001"_s);
        linked.overrides = u"{\"vin\":\"old vehicle\"}"_s;
        QCOMPARE(compare(markOf(before), markOf(linked)), MarkState::Unchanged);

        Registration edited = before;
        edited.plate = u"豫P12346"_s;
        QCOMPARE(compare(markOf(before), markOf(edited)), MarkState::Changed);
        QCOMPARE(compare(markOf(before), {}), MarkState::Unknown);
    }

    void everyPrintedFieldCounts()
    {
        const KindInfo info = describe<Registration>();
        const PrintMark blank = markOf(Registration{});
        for (qsizetype i = 0; i < info.fields.size(); ++i) {
            Row row = info.blank;
            const QList<Value> candidates{u"x"_s,
                                          qint64(7),
                                          true,
                                          u"2026-11-23"_s,
                                          u"passed"_s,
                                          u"blue"_s,
                                          u"018f2f3a-0000-7000-8000-000000000001"_s};
            for (const Value &candidate : candidates)
                if (info.fits(i, candidate))
                    row[i] = candidate;
            QVERIFY2(row.at(i) != info.blank.at(i), qPrintable(info.fields.at(i)));
            QCOMPARE(markOf(fromRow<Registration>(row)).hash != blank.hash,
                     isMarked(u"registration", info.fields.at(i)));
        }
    }

    //! A partner's desk never has these; the sheet must read the same there (A58–A60).
    void whatAPartnerMayNotReceiveDoesNotCount()
    {
        const AcceptedVehicle before{{}, sample()};
        AcceptedVehicle full = before;
        full.acceptance.customerSignatory = u"张三"_s;
        full.registration.creditCode = u"91411600MA3X1234X5"_s;
        full.registration.contact = u"张三"_s;
        full.registration.phone = u"13800138000"_s;
        full.registration.address = u"周口市川汇区"_s;
        full.registration.simNumber = u"14712345678"_s;
        full.registration.iccid = u"89860012345678901234"_s;
        full.registration.asWritten = u"{\"phone\":\"138 0013 8000\"}"_s;
        const SaidBeside said{{u"depot_name"_s, u"城北维修点"_s}, {u"people"_s, u"李四"_s}};
        const SaidBeside withPhone{{u"depot_name"_s, u"城北维修点"_s}, {u"people"_s, u"李四 13900139000"_s}};
        QCOMPARE(markOf(full.registration), markOf(before.registration));
        QCOMPARE(markForSigning(full.registration), markForSigning(before.registration));
        QCOMPARE(markOf(full), markOf(before));
        QCOMPARE(markOfBatch(u"YH"_s, {full}), markOfBatch(u"YH"_s, {before}));
        QCOMPARE(markOfBatchForSigning(u"YH"_s, {full.registration}),
                 markOfBatchForSigning(u"YH"_s, {before.registration}));
        QCOMPARE(markOfCard(full, withPhone), markOfCard(before, said));
        for (const KindInfo &info : {describe<Registration>(), describe<Acceptance>()})
            for (qsizetype i = 0; i < info.fields.size(); ++i)
                QVERIFY2(!info.sensitive.at(i) || !isMarked(info.kind, info.fields.at(i)),
                         qPrintable(info.fields.at(i)));
    }

    void theMarkOfAnAcceptanceKnowsItsVehicle()
    {
        AcceptedVehicle vehicle{{}, sample()};
        vehicle.acceptance.number = numberOf(u"YS"_s);
        const PrintMark before = markOf(vehicle);
        vehicle.registration.vin = u"LGAX2B13X91234567"_s;
        QCOMPARE(compare(before, markOf(vehicle)), MarkState::Changed);
        const QList<AcceptedVehicle> two{vehicle, AcceptedVehicle{vehicle.acceptance, sample()}};
        const QList<AcceptedVehicle> turned{two.last(), two.first()};
        QVERIFY(markOfBatch(u"YH"_s, two) != markOfBatch(u"YH"_s, turned));
    }

    void aSheetToSignIsToldFromTheRegistration()
    {
        const PrintMark toSign = markForSigning(sample());
        QVERIFY(toSign.number.startsWith(u"YQ-411624-3F-261123-017-"_s));
        QCOMPARE(registrationNumberOf(toSign.number), sample().number);
        QVERIFY(registrationNumberOf(sample().number).isEmpty());
        QVERIFY(toSign.hash != markOf(sample()).hash);
        QCOMPARE(*readMark(written(toSign)), toSign);
    }

    void aBatchToSignIsTheSameInWhateverOrder()
    {
        Registration other = sample();
        other.number = written(Number{u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 18});
        const QString number = numberOf(u"YH"_s);
        QCOMPARE(markOfBatchForSigning(number, {sample(), other}),
                 markOfBatchForSigning(number, {other, sample()}));
        const PrintMark before = markOfBatchForSigning(number, {sample(), other});
        other.vin = u"LGAX2B13X91234567"_s;
        QCOMPARE(compare(before, markOfBatchForSigning(number, {sample(), other})), MarkState::Changed);
        QCOMPARE(compare(before, markOfBatchForSigning(number, {sample()})), MarkState::Changed);
    }

    void aCardChangesWithWhatItPromises()
    {
        AcceptedVehicle vehicle{{}, sample()};
        vehicle.acceptance.number = numberOf(u"YS"_s);
        const SaidBeside said{{u"depot_name"_s, u"城北维修点"_s}, {u"hotline"_s, QString()}};
        const PrintMark before = markOfCard(vehicle, said);
        QCOMPARE(markOfCard(vehicle, {{u"depot_name"_s, u"城北维修点"_s}}), before);
        QCOMPARE(compare(before, markOfCard(vehicle, {{u"depot_name"_s, u"城南维修点"_s}})),
                 MarkState::Changed);
    }

    //! The hash is on paper for years: it must not depend on the program's version.
    void theHashIsFixedForever() { QCOMPARE(markOf(sample()).hash, u"EB16A6C4ACC835C9"_s); }

    void aCardFindsItsAcceptance()
    {
        const QString acceptance = numberOf(u"YS"_s);
        const QString card = cardNumberOf(acceptance);
        QVERIFY(card.startsWith(u"BX-411624-3F-261123-017-"_s));
        QCOMPARE(acceptanceNumberOf(card), acceptance);
        QVERIFY(cardNumberOf(u"AZ-1"_s).isEmpty());
        QVERIFY(acceptanceNumberOf(acceptance).isEmpty());
    }

    void verdictsAreKeptByItem()
    {
        const QMap<QString, Conclusion> verdicts{{u"aerial"_s, Conclusion::Passed},
                                                 {u"camera"_s, Conclusion::ToMend}};
        QCOMPARE(readItems(writtenItems(verdicts)), verdicts);
        QVERIFY(writtenItems({}).isEmpty());
        QVERIFY(readItems(u"not json"_s).isEmpty());
        QVERIFY(readItems(u"{\"aerial\":\"splendid\",\"unheard_of\":\"passed\"}"_s).isEmpty());
    }

    void aWarrantyEndsOnTheDayOfTheSameDate()
    {
        QCOMPARE(warrantyEnd(QDate(2026, 11, 23), 2), QDate(2028, 11, 23));
        QCOMPARE(warrantyEnd(QDate(2028, 2, 29), 2), QDate(2030, 2, 28));
        QVERIFY(!warrantyEnd({}, 2).isValid());
    }
};

QTEST_GUILESS_MAIN(PrintMarkTest)
#include "tst_print_mark.moc"
