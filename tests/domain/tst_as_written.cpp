// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/as_written.h"
#include "models/domain/identifiers/judge.h"
#include "models/domain/identifiers/kept_form.h"
#include "models/domain/overrides.h"
#include "models/domain/reference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

//! Identifiers are kept in one form, and what people wrote stays beside them.
class AsWrittenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIdentifierGetsItsKeptForm_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plate with a dot") << u"plate"_s << u"豫p·12345"_s << u"豫P12345"_s;
        QTest::newRow("plate, full width") << u"plate"_s << u"豫P12345"_s << u"豫P12345"_s;
        QTest::newRow("no plate, another word") << u"plate"_s << u"未上牌"_s << u"无牌"_s;
        QTest::newRow("VIN in groups") << u"vin"_s << u" lfv3b 28r8a3 025310 "_s << u"LFV3B28R8A3025310"_s;
        QTest::newRow("phone with the country") << u"phone"_s << u"+86 139-0000-0001"_s << u"13900000001"_s;
        QTest::newRow("ICCID in groups")
            << u"iccid"_s << u"8986 0117 8010 8622 2165"_s << u"89860117801086222165"_s;
        QTest::newRow("SIM number of a frame") << u"sim_number"_s << u"+8613900000001"_s << u"13900000001"_s;
        QTest::newRow("IMEI with a slash") << u"imei"_s << u"490154/20/323751/8"_s << u"490154203237518"_s;
        QTest::newRow("credit code") << u"credit_code"_s << u"9141 1600 ma45 abcd 1x"_s
                                     << u"91411600MA45ABCD1X"_s;
        QTest::newRow("no identifier") << u"note"_s << u" as it is "_s << u"as it is"_s;
    }
    void everyIdentifierGetsItsKeptForm()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, written);
        QFETCH(const QString, kept);
        QCOMPARE(keptForm(field, written), kept);
        QCOMPARE(keptForm(field, kept), kept);
    }

    void nothingIsCutOffWhatNoRuleCanRead()
    {
        const QString longer(100, u'9');
        QCOMPARE(keptForm(u"vin", longer), longer);
        QCOMPARE(keptForm(u"plate", u"···"_s), u"···"_s);
        QCOMPARE(keptForm(u"phone", u""_s), QString());
    }

    void theTablesDoNotChangeTheKeptForm()
    {
        const auto reference = readReference(u":/reference"_s);
        QVERIFY(bool(reference));
        const Bench bench{*reference, QDate(2026, 11, 23)};
        for (const auto &[field, text] :
             std::initializer_list<std::pair<QString, QString>>{{u"plate"_s, u"豫挂12345"_s},
                                                                {u"plate"_s, u"豫07A1234"_s},
                                                                {u"phone"_s, u"0394 8123456 转 12"_s},
                                                                {u"phone"_s, u"(0371)65506666"_s},
                                                                {u"credit_code"_s, u"412728 850101 123"_s},
                                                                {u"credit_code"_s, u"41272819850101123x"_s}})
            QCOMPARE(keptForm(field, text), judgeField(field, text, bench)->normalised);
    }

    void theTextAsTypedStaysBesideTheValue()
    {
        const Registration kept = normalised({.plate = u"豫p·12345"_s, .vin = u"LFV3B28R8A3025310"_s});
        QCOMPARE(kept.plate, u"豫P12345"_s);
        QCOMPARE(readAsWritten(kept.asWritten), (QMap<QString, QString>{{u"plate"_s, u"豫p·12345"_s}}));
    }

    void anEntryThatCameAlongStaysWhileItMeansTheValue()
    {
        Registration imported{.plate = u"豫P12345"_s};
        imported.asWritten = writtenAsWritten({{u"plate"_s, u"豫P·12345"_s}});
        const Registration kept = normalised(imported);
        QCOMPARE(kept.asWritten, imported.asWritten);
        Registration edited = kept;
        edited.plate = u"豫P54321"_s;
        QCOMPARE(normalised(edited, &kept).asWritten, QString());
    }

    void aFieldNobodyTouchedIsLeftAlone()
    {
        const Registration held{.plate = u"豫p 12345"_s, .note = u"alt"_s};
        Registration edited = held;
        edited.note = u"new"_s;
        QCOMPARE(normalised(edited, &held), edited);
    }

    void aReasonIsTiedToItsValue()
    {
        Registration typed{.vin = u"lvgbe40k8gp123456"_s};
        typed.overrides = u"{\"vin\":\"imported\"}"_s;
        const Registration kept = normalised(typed);
        QCOMPARE(readOverrides(kept.overrides).value(u"vin"_s),
                 (Override{u"LVGBE40K8GP123456"_s, u"imported"_s}));
        Registration edited = kept;
        edited.vin = u"LVGBE40K8GP123457"_s;
        QCOMPARE(normalised(edited, &kept).overrides, QString());
    }

    void whatTheCentreMaskedIsLeftAsItIs()
    {
        const Registration held{.plate = u"豫P1"_s, .overrides = u"***"_s, .asWritten = u"****"_s};
        Registration edited = held;
        edited.plate = u"豫p·12345"_s;
        const Registration kept = normalised(edited, &held);
        QCOMPARE(kept.plate, u"豫P12345"_s);
        QCOMPARE(kept.asWritten, held.asWritten);
        QCOMPARE(kept.overrides, held.overrides);
    }

    void namesAreKeptWithoutBlanksAtTheirEnds()
    {
        QCOMPARE(normalised({.customerName = u" 周口顺达 "_s}).customerName, u"周口顺达"_s);
    }

    void whatIsNoObjectReadsAsNone()
    {
        QVERIFY(readAsWritten(u"[1,2"_s).isEmpty());
        QVERIFY(readAsWritten(u"{\"vin\":3}"_s).isEmpty());
        QCOMPARE(writtenAsWritten({}), QString());
    }
};

QTEST_GUILESS_MAIN(AsWrittenTest)
#include "tst_as_written.moc"
