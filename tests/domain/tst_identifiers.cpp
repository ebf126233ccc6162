// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/credit_code.h"
#include "models/domain/identifiers/iccid.h"
#include "models/domain/identifiers/judge.h"
#include "models/domain/identifiers/plate.h"
#include "models/domain/value.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

QString word(auto value)
{
    return std::get<QString>(toValue(value));
}

QStringList reasonsOf(const Finding &finding)
{
    QStringList words;
    for (const Remark &remark : finding.remarks)
        words.append(word(remark.reason));
    return words;
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class IdentifiersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tables = readReference(u":/reference"_s);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.failure().detail));
        reference = *std::move(tables);
    }

    void everyWordIsItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(Reason::Capitals); ++i)
            words.insert(word(Reason(i)));
        QCOMPARE(words.size(), int(Reason::Capitals) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void aTextGetsItsVerdict_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("normalised");
        QTest::addColumn<QStringList>("reasons");
        const QJsonObject table = read(QFINDTESTDATA("data/identifiers.json"));
        for (const auto kindWord : wordsOf(Identifier{})) {
            const QString kind = QString::fromLatin1(kindWord.data(), qsizetype(kindWord.size()));
            const QJsonArray rows = table.value(kind).toArray();
            QVERIFY2(rows.size() > 10, qPrintable(kind));
            for (const auto &row : rows) {
                QStringList reasons;
                for (const auto &reason : row[3].toArray())
                    reasons.append(reason.toString());
                QTest::addRow("%s %s", qPrintable(kind), qPrintable(row[0].toString()))
                    << kind << row[0].toString() << row[1].toString() << row[2].toString() << reasons;
            }
        }
    }
    void aTextGetsItsVerdict()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        const Finding finding = judge(*identifierNamed(kind), text, bench());
        QTEST(word(finding.verdict()), "verdict");
        QTEST(finding.normalised, "normalised");
        QTEST(reasonsOf(finding), "reasons");
        QVERIFY(finding.verdict() == Verdict::Fine || !finding.remarks.isEmpty());
        QVERIFY(finding.text == text || finding.has(Reason::TooLong));
    }

    void whatIsKeptIsJudgedTheSameAgain_data() { aTextGetsItsVerdict_data(); }
    void whatIsKeptIsJudgedTheSameAgain()
    {
        QFETCH(QString, kind);
        QFETCH(QString, normalised);
        QFETCH(QStringList, reasons);
        const Finding again = judge(*identifierNamed(kind), normalised, bench());
        QCOMPARE(again.normalised, normalised);
        // What normalising repaired is not found a second time.
        for (const QString &repaired : {u"colour_suffix"_s, u"retired_15"_s, u"too_long"_s})
            if (reasons.contains(repaired))
                return;
        QTEST(word(again.verdict()), "verdict");
    }

    void theFieldOfAFormFindsItsRule()
    {
        QCOMPARE(judgeField(u"plate", u"豫O12345"_s, bench())->verdict(), Verdict::Wrong);
        QCOMPARE(judgeField(u"sim_number", u"013511221122"_s, bench())->normalised, u"13511221122"_s);
        QCOMPARE(judgeField(u"iccid", u"8.98604E+19"_s, bench())->verdict(), Verdict::Wrong);
        QCOMPARE(judgeField(u"credit_code", u"91411624MA9F00015Q"_s, bench())->kind, Identifier::Credit);
        QVERIFY(!judgeField(u"customer_name", u"周口运输"_s, bench()));
        QVERIFY(!judgeField(u"sim", u"anything"_s, bench()));
        QVERIFY(!judgeField(u"plate", u"  "_s, bench()));
    }

    void anOwnersCitizenNumberMayStandForTheFirms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Identifier>("kind");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("a firm") << u"91411624MA9F00015Q"_s << Identifier::Credit << Verdict::Fine;
        QTest::newRow("a person") << u"411624198506150012"_s << Identifier::Identity << Verdict::Fine;
        QTest::newRow("a person mistyped")
            << u"411624198506150013"_s << Identifier::Identity << Verdict::Wrong;
        QTest::newRow("a person with X") << u"33050219880702447x"_s << Identifier::Identity << Verdict::Check;
        QTest::newRow("a firm mistyped") << u"91411624MA9F00015P"_s << Identifier::Credit << Verdict::Wrong;
        QTest::newRow("15 digits") << u"411624850615001"_s << Identifier::Identity << Verdict::Check;
        QTest::newRow("neither") << u"abc"_s << Identifier::Credit << Verdict::Wrong;
    }
    void anOwnersCitizenNumberMayStandForTheFirms()
    {
        QFETCH(QString, text);
        const Finding finding = judgeCreditOrIdentity(text, reference, bench().today);
        QTEST(finding.kind, "kind");
        QTEST(finding.verdict(), "verdict");
    }

    void theColourFitsThePlate_data()
    {
        QTest::addColumn<QString>("plate");
        QTest::addColumn<PlateColour>("colour");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("small new energy") << u"豫AD12345"_s << PlateColour::GradientGreen << Verdict::Fine;
        QTest::newRow("small new energy in yellow")
            << u"豫AD12345"_s << PlateColour::Yellow << Verdict::Check;
        QTest::newRow("large new energy") << u"豫A12345D"_s << PlateColour::YellowGreen << Verdict::Fine;
        QTest::newRow("trailer") << u"豫P1234挂"_s << PlateColour::Yellow << Verdict::Fine;
        QTest::newRow("blue trailer") << u"豫P1234挂"_s << PlateColour::Blue << Verdict::Check;
        QTest::newRow("blue") << u"豫P12345"_s << PlateColour::Blue << Verdict::Fine;
        QTest::newRow("the same in yellow") << u"豫P12345"_s << PlateColour::Yellow << Verdict::Fine;
        QTest::newRow("wrong stays wrong") << u"豫P123挂"_s << PlateColour::Blue << Verdict::Wrong;
    }
    void theColourFitsThePlate()
    {
        QFETCH(QString, plate);
        QFETCH(PlateColour, colour);
        QTEST(judgePlate(plate, colour, reference).verdict(), "verdict");
    }

    void aCardWithoutItsLastDigitIsTheSameCard()
    {
        QVERIFY(sameCard(u"89860319482086580401", u"8986031948208658040"));
        QVERIFY(sameCard(u"8986031948208658040", u"89860319482086580401"));
        QVERIFY(!sameCard(u"89860319482086580401", u"89860319482086580402"));
        QVERIFY(!sameCard(u"89860319482086580401", u"8986031948208658041"));
        QVERIFY(!sameCard(u"", u"8986031948208658040"));
    }

    void theSharedFactsAgree();

private:
    Bench bench() const { return {reference, QDate(2026, 11, 23)}; }
    void agrees(const QJsonObject &row, const char *text, Identifier kind, bool good);

    Reference reference;
};

//! Good is anything but wrong, bad is anything but fine: the papers know two classes where the rules know
//! three.
void IdentifiersTest::agrees(const QJsonObject &row, const char *text, Identifier kind, bool good)
{
    const QString raw = row.value(QLatin1StringView(text)).toString();
    const Verdict verdict = judge(kind, raw, bench()).verdict();
    QVERIFY2(verdict != (good ? Verdict::Wrong : Verdict::Fine), qPrintable(word(kind) + u' ' + raw));
}

void IdentifiersTest::theSharedFactsAgree()
{
    const QJsonObject facts
        = read(QStringLiteral(STATIONKEEPER_SOURCE_DIR "/../shared/domain/data/identifiers.json"));
    if (facts.isEmpty())
        QSKIP("../shared is not beside this checkout; our own vectors were tested");
    const auto each = [&](const QJsonValue &rows, auto check) {
        for (const auto &row : rows.toArray())
            check(row.toObject());
    };
    const QJsonValue plates = facts.value(u"plates"_s);
    each(plates[u"valid"_s], [&](const QJsonObject &row) { agrees(row, "plate", Identifier::Plate, true); });
    each(plates[u"invalid_or_special"_s], [&](const QJsonObject &row) {
        const bool ordinary = row.value(u"note"_s).toString().contains(u"do NOT reject"_s);
        agrees(row, "plate", Identifier::Plate, ordinary);
    });
    each(plates[u"normalise"_s], [&](const QJsonObject &row) {
        const QString expected = row.value(u"out"_s).toString().section(u' ', 0, 0);
        QCOMPARE(judgePlate(row.value(u"in"_s).toString(), reference).normalised, expected);
    });
    each(facts.value(u"vin"_s), [&](const QJsonObject &row) {
        agrees(row, "vin", Identifier::Vin, row.value(u"valid"_s).toBool());
    });
    each(facts.value(u"iccid"_s), [&](const QJsonObject &row) {
        agrees(row, "iccid", Identifier::Iccid, row.value(u"accept"_s).toBool());
    });
    each(facts.value(u"iot_msisdn"_s), [&](const QJsonObject &row) {
        agrees(row, "msisdn", Identifier::Sim, row.value(u"ok"_s).toInt() == 1);
    });
    each(facts.value(u"imei"_s), [&](const QJsonObject &row) {
        agrees(row, "imei", Identifier::Imei, row.value(u"valid"_s).toBool());
    });
    each(facts.value(u"id_card"_s), [&](const QJsonObject &row) {
        agrees(row, "id", Identifier::Identity, row.value(u"valid"_s).toBool());
    });
    each(facts.value(u"id_card_15"_s), [&](const QJsonObject &row) {
        agrees(row, "id15", Identifier::Identity, true);
        if (const QString longer = row.value(u"id18"_s).toString(); !longer.isEmpty())
            QCOMPARE(judge(Identifier::Identity, row.value(u"id15"_s).toString(), bench()).normalised,
                     longer);
    });
    each(facts.value(u"uscc"_s), [&](const QJsonObject &row) {
        const bool repaired = row.value(u"source"_s).toString().contains(u"normalise, then valid"_s);
        agrees(row, "uscc", Identifier::Credit, row.value(u"valid"_s).toBool() || repaired);
    });
    each(facts.value(u"phone"_s), [&](const QJsonObject &row) {
        const bool good = row.value(u"ok"_s).toInt() == 1;
        agrees(row, "in", Identifier::Phone, good);
        if (good)
            QCOMPARE(judge(Identifier::Phone, row.value(u"in"_s).toString(), bench()).normalised,
                     row.value(u"norm"_s).toString());
    });
}

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "tst_identifiers.moc"
