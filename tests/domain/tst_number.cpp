// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/number.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class NumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<Number>("number");
        QTest::newRow("registration") << Number{u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 17};
        QTest::newRow("the first") << Number{u"YS"_s, u"410100"_s, u"A1"_s, QDate(2026, 1, 1), 1};
        QTest::newRow("a leap day") << Number{u"BX"_s, u"419001"_s, u"00"_s, QDate(2028, 2, 29), 999};
        QTest::newRow("a day with a thousand")
            << Number{u"YH"_s, u"411624"_s, u"ZZ"_s, QDate(2026, 12, 31), 1000};
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(Number, number);
        QCOMPARE(readNumber(written(number)), std::optional(number));
    }

    void peopleMayTypeItAsTheyLike_data()
    {
        QTest::addColumn<QString>("text");
        const QString proper = written(ours);
        QTest::newRow("as printed") << proper;
        QTest::newRow("lower case") << proper.toLower();
        QTest::newRow("with spaces") << u"  "_s + QString(proper).replace(u"-"_s, u" - "_s) + u"\n"_s;
        QString wide;
        for (const QChar c : proper)
            wide += c.unicode() > 0x20 && c.unicode() < 0x7f ? QChar(c.unicode() + 0xfee0) : c;
        QTest::newRow("full-width") << wide;
    }
    void peopleMayTypeItAsTheyLike()
    {
        QFETCH(QString, text);
        QCOMPARE(readNumber(text), std::optional(ours));
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("without its check digit") << written(ours).chopped(2);
        QTest::newRow("no such day") << u"AZ-411624-3F-260230-017-0"_s;
        QTest::newRow("a plate") << u"豫P12345"_s;
        QTest::newRow("endless") << QString(10'000, u'1');
    }
    void whatIsNoNumberIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE(readNumber(text), std::nullopt);
    }

    void anyOneDigitMistypedIsNoticed()
    {
        const QString proper = written(ours);
        for (qsizetype i = 0; i < proper.size(); ++i) {
            if (!proper.at(i).isDigit())
                continue;
            for (const QChar slip : u"0123456789"_s) {
                QString wrong = proper;
                wrong[i] = slip;
                if (wrong != proper)
                    QVERIFY2(!readNumber(wrong), qPrintable(wrong));
            }
        }
    }

    void theCheckDigitIsThatOfSecurities()
    {
        QCOMPARE(checkDigit(u"US037833100"_s), 5); // ISO 6166: the example of Apple's share
        QCOMPARE(checkDigit(u"AU0000XVGZA"_s), 3);
    }

private:
    const Number ours{u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 17};
};

QTEST_GUILESS_MAIN(NumberTest)
#include "tst_number.moc"
