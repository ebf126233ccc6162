// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/credit_code.h"
#include "models/domain/identifiers/identity.h"
#include "models/domain/identifiers/imei.h"
#include "models/domain/identifiers/luhn.h"
#include "models/domain/identifiers/vin.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

//! What check digits promise: one character mistyped, anywhere, is noticed.
class SlipsOfThePenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tables = readReference(u":/reference"_s);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.failure().detail));
        reference = *std::move(tables);
        qInfo("seed %u", seed);
    }

    void oneCharacterOfAVinIsNoticed()
    {
        // Characters of equal value, such as 1, A and J, are the code's own blind spot.
        for (int round = 0; round < 50; ++round) {
            QString vin = u"L"_s + some(vinLetters, 12) + some(digits, 4);
            vin[9] = vinLetters.at(random.bounded(8));
            vin[8] = vinCheckCharacter(vin);
            QCOMPARE(judgeVin(vin).verdict(), Verdict::Fine);
            for (qsizetype i = 0; i < vin.size(); ++i)
                for (const QChar slip : digits)
                    if (vin.at(i).isDigit() && slip != vin.at(i))
                        QVERIFY2(judgeVin(with(vin, i, slip)).verdict() == Verdict::Wrong,
                                 qPrintable(vin + u' ' + with(vin, i, slip)));
        }
    }

    void oneCharacterOfACreditCodeIsNoticed()
    {
        for (int round = 0; round < 20; ++round) {
            QString code = u"91411624"_s + some(digits, 8);
            code += organisationCheckCharacter(QStringView(code).mid(8, 8));
            code += creditCheckCharacter(code);
            QCOMPARE(judgeCreditCode(code, reference).verdict(), Verdict::Fine);
            for (qsizetype i = 0; i < code.size(); ++i)
                for (const QChar slip : creditLetters)
                    if (slip != code.at(i))
                        QVERIFY2(judgeCreditCode(with(code, i, slip), reference).verdict() == Verdict::Wrong,
                                 qPrintable(code + u' ' + with(code, i, slip)));
        }
    }

    void oneDigitOfACitizenNumberAndTwoNeighboursSwappedAreNoticed()
    {
        for (int round = 0; round < 20; ++round) {
            const QDate born = QDate(1950, 1, 1).addDays(random.bounded(20'000));
            QString number = u"412728"_s + born.toString(u"yyyyMMdd"_s) + some(digits, 3);
            number += identityCheckCharacter(number);
            QCOMPARE(judgeIdentity(number, reference, today).verdict(), Verdict::Fine);
            for (qsizetype i = 0; i < number.size(); ++i) {
                for (const QChar slip : digits)
                    if (slip != number.at(i))
                        QCOMPARE(judgeIdentity(with(number, i, slip), reference, today).verdict(),
                                 Verdict::Wrong);
                if (i > 0 && number.at(i) != number.at(i - 1)) {
                    const QString swapped = with(with(number, i, number.at(i - 1)), i - 1, number.at(i));
                    QCOMPARE(judgeIdentity(swapped, reference, today).verdict(), Verdict::Wrong);
                }
            }
        }
    }

    void oneDigitOfAnImeiIsNoticed()
    {
        for (int round = 0; round < 50; ++round) {
            QString imei = u"86"_s + some(digits, 12);
            imei += QString::number(luhnDigit(imei));
            QCOMPARE(judgeImei(imei).verdict(), Verdict::Fine);
            for (qsizetype i = 0; i < imei.size(); ++i)
                for (const QChar slip : digits)
                    if (slip != imei.at(i))
                        QCOMPARE(judgeImei(with(imei, i, slip)).verdict(), Verdict::Wrong);
        }
    }

    void luhnKnowsItsOwnExample()
    {
        QCOMPARE(luhnDigit(u"7992739871"), 3);
        QCOMPARE(luhnDigit(u""), 0);
    }

private:
    QString some(QStringView from, int count)
    {
        QString out;
        while (out.size() < count)
            out += from.at(random.bounded(int(from.size())));
        return out;
    }
    static QString with(QString text, qsizetype i, QChar c)
    {
        text[i] = c;
        return text;
    }

    static constexpr QStringView digits = u"0123456789";
    static constexpr QStringView vinLetters = u"ABCDEFGHJKLMNPRSTVWXY";
    static constexpr QStringView creditLetters = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    const quint32 seed = qEnvironmentVariableIsSet("STATIONKEEPER_SEED")
        ? quint32(qEnvironmentVariableIntValue("STATIONKEEPER_SEED"))
        : QRandomGenerator::global()->generate() >> 1;
    QRandomGenerator random{seed};
    const QDate today{2026, 11, 23};
    Reference reference;
};

QTEST_GUILESS_MAIN(SlipsOfThePenTest)
#include "tst_slips_of_the_pen.moc"
