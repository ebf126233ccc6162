// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class AmountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresBecomeCapitalsAndBack_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("capitals");
        QTest::addColumn<QStringList>("also");
        const QJsonArray rows = readJson(QFINDTESTDATA("data/amounts.json")).value(u"amounts"_s).toArray();
        QVERIFY(rows.size() > 100);
        for (const auto &row : rows) {
            QStringList also;
            for (const auto &text : row[3].toArray())
                also.append(text.toString());
            QTest::addRow("%s", qPrintable(row[0].toString()))
                << row[0].toString() << row[1].toInteger() << row[2].toString() << also;
        }
    }
    void figuresBecomeCapitalsAndBack()
    {
        QFETCH(QString, figures);
        QFETCH(qint64, fen);
        QFETCH(QString, capitals);
        QFETCH(QStringList, also);
        QCOMPARE(inCapitals(Fen{fen}), capitals);
        QCOMPARE(readAmount(figures).amount, std::optional(Fen{fen}));
        also << capitals << u"人民币"_s + capitals;
        for (const QString &text : std::as_const(also))
            QCOMPARE(readAmount(text).amount, std::optional(Fen{fen}));
        QCOMPARE(readAmount(inFigures(Fen{fen})).amount, std::optional(Fen{fen}));
    }

    void anyAmountComesBackFromItsCapitals()
    {
        const quint32 seed = qEnvironmentVariableIsSet("STATIONKEEPER_SEED")
            ? quint32(qEnvironmentVariableIntValue("STATIONKEEPER_SEED"))
            : QRandomGenerator::global()->generate() >> 1;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 20'000; ++round) {
            // Amounts with many zeros are where the rules are.
            qint64 fen = 0;
            const int digits = random.bounded(1, 16);
            for (int i = 0; i < digits; ++i)
                fen = fen * 10 + (random.bounded(3) == 0 ? random.bounded(10) : 0);
            const QString capitals = inCapitals(Fen{fen});
            QVERIFY2(readCapitals(capitals).amount == Fen{fen},
                     qPrintable(inFigures(Fen{fen}) + u' ' + capitals));
            QVERIFY2(!capitals.contains(u"零零"), qPrintable(capitals));
            QVERIFY2(readFigures(inFigures(Fen{fen})).amount == Fen{fen}, qPrintable(inFigures(Fen{fen})));
        }
    }

    void theEndsOfTheNumberLineHold()
    {
        using Limits = std::numeric_limits<qint64>;
        QCOMPARE(inFigures(Fen{Limits::max()}), u"92233720368547758.07"_s);
        QCOMPARE(inFigures(Fen{Limits::min()}), u"-92233720368547758.08"_s);
        QCOMPARE(inCapitals(Fen{Limits::max()}),
                 u"玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分"_s);
        QVERIFY(inCapitals(Fen{Limits::min()}).startsWith(u"负玖亿"));
    }

    void figuresAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("commas") << u"1,409.50"_s << qint64(140950);
        QTest::newRow("yen sign") << u"¥1409.50"_s << qint64(140950);
        QTest::newRow("full-width sign") << u"￥1409.50"_s << qint64(140950);
        QTest::newRow("full-width digits") << u"１４０９．５０"_s << qint64(140950);
        QTest::newRow("one decimal") << u"1409.5"_s << qint64(140950);
        QTest::newRow("unit behind") << u"1409.50元"_s << qint64(140950);
        QTest::newRow("currency before") << u"人民币 1409.50"_s << qint64(140950);
        QTest::newRow("RMB") << u"rmb¥1,409.50"_s << qint64(140950);
        QTest::newRow("minus before the sign") << u"-¥5"_s << qint64(-500);
        QTest::newRow("minus behind the sign") << u"¥-5"_s << qint64(-500);
        QTest::newRow("typographic minus") << u"−0.10"_s << qint64(-10);
        QTest::newRow("negative nothing") << u"-0.00"_s << qint64(0);
        QTest::newRow("zeros in front") << u"0007"_s << qint64(700);
        QTest::newRow("what doubles cannot hold") << u"1.15"_s << qint64(115);
        QTest::newRow("the largest") << u"9999999999999.99"_s << qint64(999999999999999);
    }
    void figuresAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        QCOMPARE(readAmount(text).amount, std::optional(Fen{fen}));
        QCOMPARE(readAmount(text).verdict(), Verdict::Fine);
    }

    void whatIsNoAmountIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("nothing") << QString() << Reason::Empty;
        QTest::newRow("only a sign") << u"¥"_s << Reason::Empty;
        QTest::newRow("three decimals") << u"1.005"_s << Reason::Decimals;
        QTest::newRow("scientific") << u"1e3"_s << Reason::Scientific;
        QTest::newRow("scientific from a sheet") << u"1.5E+03"_s << Reason::Scientific;
        QTest::newRow("commas anywhere") << u"14,09.50"_s << Reason::Grouping;
        QTest::newRow("comma as a point") << u"1409,5"_s << Reason::Grouping;
        QTest::newRow("two points") << u"1.409.50"_s << Reason::Character;
        QTest::newRow("point at the end") << u"1409."_s << Reason::Character;
        QTest::newRow("letters") << u"12a"_s << Reason::Character;
        QTest::newRow("digits of another script") << u"١٢"_s << Reason::Character;
        QTest::newRow("ten million million") << u"10000000000000"_s << Reason::OutOfRange;
        QTest::newRow("more than 64 bits hold") << u"99999999999999999999"_s << Reason::OutOfRange;
        QTest::newRow("endless") << QString(1000, u'1') << Reason::TooLong;
        QTest::newRow("small numeral") << u"壹仟肆佰零玖元五角"_s << Reason::Capitals;
        QTest::newRow("unit twice") << u"壹仟仟元整"_s << Reason::Capitals;
        QTest::newRow("整 behind 分") << u"壹元壹分整"_s << Reason::Capitals;
        QTest::newRow("no 元") << u"壹佰"_s << Reason::Capitals;
        QTest::newRow("a digit left over") << u"壹元贰"_s << Reason::Capitals;
        QTest::newRow("整 missing") << u"零元"_s << Reason::Capitals;
        QTest::newRow("整 missing behind 元") << u"壹佰元"_s << Reason::Capitals;
        QTest::newRow("units the wrong way round") << u"壹拾壹佰元整"_s << Reason::Capitals;
        QTest::newRow("inner 零 missing") << u"壹仟壹元整"_s << Reason::Capitals;
        QTest::newRow("零 where nothing is missing") << u"壹佰壹拾壹元零伍角整"_s << Reason::Capitals;
        QTest::newRow("零 twice") << u"壹仟零零壹元整"_s << Reason::Capitals;
        QTest::newRow("拾 without 壹") << u"拾元整"_s << Reason::Capitals;
        QTest::newRow("亿 over and over") << u"壹亿亿亿亿亿亿元整"_s << Reason::Capitals;
    }
    void whatIsNoAmountIsRefusedWithTheReason()
    {
        QFETCH(QString, text);
        QFETCH(Reason, reason);
        const AmountFinding finding = readAmount(text);
        QCOMPARE(finding.verdict(), Verdict::Wrong);
        QCOMPARE(finding.remarks.first().reason, reason);
        QVERIFY(!finding.amount || reason == Reason::OutOfRange);
    }

    void capitalsOfOtherHandsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("圆 and 正") << u"壹佰圆正"_s << qint64(10000);
        QTest::newRow("traditional") << u"貳億零叄萬陸仟圓整"_s << qint64(20003600000);
        QTest::newRow("compulsory 零 forgotten before 分") << u"叁佰贰拾伍元肆分"_s << qint64(32504);
        QTest::newRow("with spaces") << u" 人民币 壹 佰 元 整 "_s << qint64(10000);
        QTest::newRow("角 without 整") << u"壹佰元零伍角"_s << qint64(10050);
    }
    void capitalsOfOtherHandsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        QCOMPARE(readAmount(text).amount, std::optional(Fen{fen}));
    }

    void daysBecomeCapitals_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("capitals");
        const QJsonArray rows = readJson(QFINDTESTDATA("data/amounts.json")).value(u"days"_s).toArray();
        QVERIFY(rows.size() >= 9);
        for (const auto &row : rows)
            QTest::addRow("%s", qPrintable(row[0].toString()))
                << QDate::fromString(row[0].toString(), Qt::ISODate) << row[1].toString();
    }
    void daysBecomeCapitals()
    {
        QFETCH(QDate, day);
        QTEST(inCapitals(day), "capitals");
    }

    void theSharedFactsAgree()
    {
        const QJsonObject facts
            = readJson(QStringLiteral(STATIONKEEPER_SOURCE_DIR "/../shared/domain/data/rmb_upper.json"));
        if (facts.isEmpty())
            QSKIP("../shared is not beside this checkout; our own vectors were tested");
        for (const auto &row : facts.value(u"to_upper"_s).toArray()) {
            const auto amount = readAmount(row[u"amount"_s].toString()).amount;
            QCOMPARE(amount, std::optional(Fen{row[u"fen"_s].toInteger()}));
            QCOMPARE(inCapitals(*amount), row[u"upper"_s].toString());
            for (const auto &text : row[u"also_accept"_s].toArray())
                QCOMPARE(readAmount(text.toString()).amount, amount);
        }
        for (const auto &row : facts.value(u"dates"_s).toArray())
            QCOMPARE(inCapitals(QDate::fromString(row[u"date"_s].toString(), Qt::ISODate)),
                     row[u"upper"_s].toString());
        for (const auto &row : facts.value(u"bad_upper"_s).toArray()) {
            const bool tolerated = row[u"why"_s].toString().contains(u"ACCEPT"_s);
            QCOMPARE(readCapitals(row[u"text"_s].toString()).verdict() == Verdict::Fine, tolerated);
        }
    }
};

QTEST_GUILESS_MAIN(AmountTest)
#include "tst_amount.moc"
