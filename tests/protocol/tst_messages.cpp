// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"
#include "tests/protocol/samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sk;
using namespace sk::wire;
using namespace Qt::StringLiterals;

namespace {

//! Reads any of the small messages by its name; only whether it was understood comes back.
bool isRead(const QString &message, const QByteArray &body)
{
    if (message == u"enrolment request")
        return bool(enrolmentRequestFromJson(body));
    if (message == u"enrolment answer")
        return bool(enrolmentAnswerFromJson(body));
    if (message == u"batch")
        return bool(changeBatchFromJson(body));
    if (message == u"answers")
        return bool(changeAnswersFromJson(body));
    if (message == u"digest")
        return bool(digestFromJson(body));
    if (message == u"problem")
        return bool(problemFromJson(body));
    return bool(healthFromJson(body));
}

const EnrolmentAnswer enrolled{samples::uuid(1), u"secret"_s, {samples::uuid(2)},  u"411624"_s,
                               u"沈丘中心"_s,    {},          DeviceRole::Partner, u"3F"_s};

Digest digest()
{
    DigestSum sum;
    sum.add(u"vehicle"_s, samples::uuid(1), 7);
    return {u"c1.s0"_s, {{u"vehicle"_s, 1, sum}}};
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void changesOfOneShapeShareTheirColumns();
    void aDigestDoesNotDependOnTheOrder();
    void aDigestIsTheSameEverywhere();
    void aProblemOfANewerCentreKeepsItsStatus();
    void whatIsNotTheContractIsRefused_data();
    void whatIsNotTheContractIsRefused();
    void aBatchOverItsLimitIsTooLarge();
    void unknownMembersArePassedOver();
};

void TestMessages::whatIsWrittenIsReadBack()
{
    const EnrolmentRequest request{u"ABCD-EFGH"_s, u"前台 1"_s, u"key"_s};
    QCOMPARE(*enrolmentRequestFromJson(toJson(request)), request);
    QCOMPARE(*enrolmentAnswerFromJson(toJson(enrolled)), enrolled);
    QCOMPARE(*changeBatchFromJson(toJson(samples::batch())), samples::batch());
    QCOMPARE(*changeBatchFromJson(toJson(ChangeBatch{})), ChangeBatch{});
    QCOMPARE(*changeAnswersFromJson(toJson(samples::answers())), samples::answers());
    QCOMPARE(*digestFromJson(toJson(digest())), digest());
    const Health health{u"0.1.0"_s, 1, samples::moment};
    QCOMPARE(*healthFromJson(toJson(health)), health);
    for (int kind = 1; kind < int(wordsOf(ProblemKind{}).size()); ++kind) {
        const Problem trouble = problem(ProblemKind(kind), u"why"_s);
        QCOMPARE(*problemFromJson(toJson(trouble)), trouble);
    }
}

void TestMessages::changesOfOneShapeShareTheirColumns()
{
    const QByteArray body = toJson(samples::batch());
    QCOMPARE(body.count(R"("columns":["plate"])"), 2); // the deletions stand between them
    QCOMPARE(body.count(R"("columns":[])"), 1);
}

void TestMessages::aDigestDoesNotDependOnTheOrder()
{
    DigestSum forth;
    DigestSum back;
    for (int i = 0; i < 100; ++i) {
        forth.add(u"vehicle"_s, samples::uuid(i), i);
        back.add(u"vehicle"_s, samples::uuid(99 - i), 99 - i);
    }
    QCOMPARE(forth, back);
    forth.remove(u"vehicle"_s, samples::uuid(5), 5);
    QVERIFY(forth != back);
    forth.add(u"vehicle"_s, samples::uuid(5), 6);
    QVERIFY(forth != back);
}

void TestMessages::aDigestIsTheSameEverywhere()
{
    // printf 'vehicle\0…id…\0\0\0\0\0\0\0\7' | sha256sum | cut -c1-32, with the id's 16 bytes
    DigestSum sum;
    sum.add(u"vehicle"_s, samples::uuid(1), 7);
    QCOMPARE(sum.text(), u"ded0ab828e73d025d5601987f5156e32"_s);
}

void TestMessages::aProblemOfANewerCentreKeepsItsStatus()
{
    const auto read = problemFromJson(R"({"type":"urn:stationkeeper:problem:moon","status":418})");
    QVERIFY(bool(read));
    QCOMPARE(read->kind, ProblemKind::Unknown);
    QCOMPARE(read->status, 418);
}

void TestMessages::whatIsNotTheContractIsRefused_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QString &message, const QByteArray &body) {
        QTest::newRow(name) << message << body;
    };
    const auto batch = [](const QByteArray &block) { return R"({"changes":[)" + block + "]}"; };
    const QByteArray id = "01980000-0000-7000-8000-000000000001";
    const auto oneRow = [&](const QByteArray &cells) {
        return R"({"changes":[{"kind":"vehicle","columns":["plate"],"rows":[[)" + cells + "]]}]}";
    };

    row("nothing", u"batch"_s, "");
    row("no object", u"batch"_s, "[]");
    row("cut off", u"batch"_s, R"({"changes":[{"kind":"vehicle")");
    row("two texts", u"batch"_s, R"({"changes":[]}{"changes":[]})");
    row("no list", u"batch"_s, "{}");
    row("list twice", u"batch"_s, R"({"changes":[],"changes":[]})");
    row("list is a number", u"batch"_s, R"({"changes":1})");
    row("list is an object", u"batch"_s, R"({"changes":{}})");
    row("block is a list", u"batch"_s, batch("[]"));
    row("block is a number", u"batch"_s, batch("1"));
    row("no kind", u"batch"_s, batch(R"({"columns":[],"rows":[]})"));
    row("no rows", u"batch"_s, batch(R"({"kind":"vehicle","columns":[]})"));
    row("rows first", u"batch"_s, batch(R"({"kind":"vehicle","rows":[],"columns":[]})"));
    row("kind is SQL", u"batch"_s, batch(R"({"kind":"a; drop","columns":[],"rows":[]})"));
    row("column twice", u"batch"_s, batch(R"({"kind":"v","columns":["a","a"],"rows":[]})"));
    row("column is a number", u"batch"_s, batch(R"({"kind":"v","columns":[1],"rows":[]})"));
    row("short row", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null)"));
    row("long row", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null,"a","b")"));
    row("no id", u"batch"_s, oneRow(R"("x",0,")" + id + R"(",1,null,null,"a")"));
    row("null id", u"batch"_s,
        oneRow(R"("00000000-0000-0000-0000-000000000000",0,")" + id + R"(",1,null,null,"a")"));
    row("negative base", u"batch"_s, oneRow("\"" + id + R"(",-1,")" + id + R"(",1,null,null,"a")"));
    row("by is no id", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,"me",null,"a")"));
    row("deleted is a number", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,1,"a")"));
    row("a fraction", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null,1.5)"));
    row("an exponent", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null,1e3)"));
    row("beyond 64 bits", u"batch"_s,
        oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null,9223372036854775808)"));
    row("a list as value", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null,[])"));
    row("an object as value", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null,{})"));
    row("no UTF-8", u"batch"_s, oneRow("\"" + id + R"(",0,")" + id + "\",1,null,null,\"\xff\""));
    row("too deep", u"batch"_s, R"({"x":)" + QByteArray(100, '[') + QByteArray(100, ']') + "}");
    row("a text over its limit", u"batch"_s,
        oneRow("\"" + id + R"(",0,")" + id + R"(",1,null,null,")" + QByteArray(limits::textBytes + 1, 'a')
               + "\""));

    row("no code", u"enrolment request"_s, R"({"device_name":"a"})");
    row("code is a number", u"enrolment request"_s, R"({"code":1,"device_name":"a"})");
    row("long code", u"enrolment request"_s,
        R"({"device_name":"a","code":")" + QByteArray(limits::codeCharacters + 1, 'A') + "\"}");
    row("role of nobody", u"enrolment answer"_s, toJson(enrolled).replace("partner", "king"));
    row("no token", u"enrolment answer"_s, toJson(enrolled).replace("secret", ""));
    row("letters", u"enrolment answer"_s, toJson(enrolled).replace("3F", "3"));
    row("answer without outcome", u"answers"_s, R"({"server_time":1,"answers":[{"change":")" + id + "\"}]}");
    row("conflict without row", u"answers"_s,
        R"({"server_time":1,"answers":[{"change":")" + id
            + R"(","conflict":{"kind":"v","columns":[],"rows":[]}}]})");
    row("refused for no known reason", u"answers"_s,
        R"({"server_time":1,"answers":[{"change":")" + id + R"(","refused":"mood"}]})");
    row("no time", u"answers"_s, R"({"answers":[]})");
    row("sum too short", u"digest"_s, R"({"at":"c","kinds":[{"kind":"v","count":1,"sum":"00"}]})");
    row("negative count", u"digest"_s,
        R"({"at":"c","kinds":[{"kind":"v","count":-1,"sum":"00000000000000000000000000000000"}]})");
    row("status is a text", u"problem"_s, R"({"status":"500"})");
    row("time is a fraction", u"health"_s, R"({"version":"1","protocol":1,"server_time":1.5})");
}

void TestMessages::whatIsNotTheContractIsRefused()
{
    QFETCH(QString, message);
    QFETCH(QByteArray, body);
    QVERIFY(!isRead(message, body));
}

void TestMessages::aBatchOverItsLimitIsTooLarge()
{
    ChangeBatch batch;
    for (int i = 0; i < int(limits::changesPerBatch) + 1; ++i)
        batch.changes.append(samples::change(i + 1));
    const auto read = changeBatchFromJson(toJson(batch));
    QVERIFY(!read);
    QCOMPARE(read.failure().kind, Failure::Kind::TooLarge);
    batch.changes.removeLast();
    QVERIFY(bool(changeBatchFromJson(toJson(batch))));
    const auto body = changeBatchFromJson(QByteArray(limits::bodyBytes + 1, ' '));
    QCOMPARE(body.failure().kind, Failure::Kind::TooLarge);
}

void TestMessages::unknownMembersArePassedOver()
{
    QByteArray body = toJson(samples::batch());
    body.replace(R"({"changes":)", R"({"mood":{"rows":[[1.5,{"kind":[]}]]},"x":1,"list":[[],{}],"changes":)");
    body.replace(R"("columns":[])", R"("new":{"kind":1,"rows":[]},"columns":[])");
    QCOMPARE(*changeBatchFromJson(body), samples::batch());
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
