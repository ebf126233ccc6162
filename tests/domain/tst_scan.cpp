// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class ScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScanIsKnownByItsShape_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("plate with a dot") << u"豫p·9C303\r"_s << u"plate"_s << u"豫P9C303"_s;
        QTest::newRow("new-energy plate") << u"豫AD12345"_s << u"plate"_s << u"豫AD12345"_s;
        QTest::newRow("trailer") << u"豫P1234挂"_s << u"plate"_s << u"豫P1234挂"_s;
        QTest::newRow("VIN") << u"lfv3b28r8a3025310"_s << u"vin"_s << u"LFV3B28R8A3025310"_s;
        QTest::newRow("card with a letter")
            << u"898602D31924F0014031"_s << u"iccid"_s << u"898602D31924F0014031"_s;
        QTest::newRow("card of 19") << u"8986011784108622216"_s << u"iccid"_s << u"8986011784108622216"_s;
        QTest::newRow("IMEI") << u"867567041100769"_s << u"imei"_s << u"867567041100769"_s;
        QTest::newRow("machine number") << u"1440426667603"_s << u"sim_number"_s << u"1440426667603"_s;
        QTest::newRow("mobile number") << u"13511221122"_s << u"sim_number"_s << u"13511221122"_s;
        QTest::newRow("terminal") << u"0567872"_s << u"terminal_number"_s << u"0567872"_s;
        QTest::newRow("full width") << u"0567８72"_s << u"terminal_number"_s << u"0567872"_s;
    }
    void aScanIsKnownByItsShape()
    {
        QFETCH(const QString, scan);
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        const auto found = recognise(scan);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().field, field);
        QCOMPARE(found.first().text, text);
    }

    void onlySevenLettersAndDigitsLookLikeATerminal()
    {
        QVERIFY(looksLikeTerminal(u"0567872"_s));
        QVERIFY(looksLikeTerminal(u"YX20007"_s));
        QVERIFY(!looksLikeTerminal(u"LFV3B28R8A302531"_s)); // a VIN that lost a character
        QVERIFY(!looksLikeTerminal(u"86756704110076"_s)); // an IMEI that did
        QVERIFY(!looksLikeTerminal({}));
    }

    void aStickerFillsSeveralFieldsAtOnce()
    {
        const auto found = recognise(
            u"TB-808*车载终端*P01*A*240514*000123*HN*1*B*898604A1192190999999*867567041100769*"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).field, u"iccid"_s);
        QCOMPARE(found.at(1).field, u"imei"_s);
    }

    void nothingAndTooMuchAreNoScan()
    {
        QVERIFY(recognise(u" \r\n"_s).isEmpty());
        QVERIFY(recognise(QString(201, u'8')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ScanTest)
#include "tst_scan.moc"
