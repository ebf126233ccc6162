// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/compression.h"
#include "tests/central/service_world.h"

#include <QElapsedTimer>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;

namespace {

QList<wire::Page> pagesOf(const QByteArray &snapshot)
{
    wire::PageSplitter splitter;
    splitter.add(snapshot);
    QList<wire::Page> pages;
    for (auto next = splitter.next(); next && !next->isEmpty(); next = splitter.next())
        pages.append(*wire::pageFromJson(*next));
    return pages;
}

qsizetype rowsIn(const QList<wire::Page> &pages)
{
    qsizetype rows = 0;
    for (const wire::Page &page : pages)
        for (const RowBlock &block : page.blocks)
            rows += block.rows.size();
    return rows;
}

} // namespace

class TestService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void healthIsToldToAnybody();
    void aDesktopEnrolsPushesAndPulls();
    void withoutATokenNothingIsTold();
    void aRevokedTokenIsWorthNothing();
    void aCodeMadeWhileTheServiceRunsWorks();
    void addressesAndMethodsThereAreNot();
    void aMalformedRequestIsAProblem_data();
    void aMalformedRequestIsAProblem();
    void aCursorAheadIsToldApart();
    void aPushWakesAWaitingPull();
    void aPushToAnotherServiceWakesAWaitingPull();
    void aPushElsewhereWakesNobody();
    void aRevokedDeviceHearsNothingFromAWaitingPull();
    void aWaitingPullEndsInTime();
    void headOfficeWakesEveryCentre();
    void aSnapshotIsTheWholeScopeInPages();
    void answersAreCompressedAsAsked_data();
    void answersAreCompressedAsAsked();
    void theDigestIsToldWithItsCursor();
    void manyDesktopsPushAtOnce();

private:
    IdSource m_ids{systemClock};
};

void TestService::healthIsToldToAnybody()
{
    ServiceWorld world;
    const auto answer = world.get(u"/v1/health"_s);
    QCOMPARE(answer.status, 200);
    const auto health = wire::healthFromJson(answer.body);
    QVERIFY(bool(health));
    QCOMPARE(health->protocol, 1);
    QVERIFY(qAbs(health->serverTime.msecsTo(systemClock())) < 60'000);
    QVERIFY(answer.headers.contains("date"));
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
}

void TestService::aDesktopEnrolsPushesAndPulls()
{
    ServiceWorld world;
    const auto device = world.enrol();
    QCOMPARE(device.centreNumber, u"411624"_s);
    QCOMPARE(device.letters, u"01"_s);

    const wire::ChangeBatch batch{{newVehicle(m_ids, u"豫A12345"_s), newVehicle(m_ids, u"豫A12346"_s)}};
    const auto answers
        = wire::changeAnswersFromJson(world.post(u"/v1/changes"_s, wire::toJson(batch), device.token).body);
    QVERIFY(bool(answers));
    QCOMPARE(answers->answers.size(), 2);
    QCOMPARE(answers->answers.first().change, batch.changes.first().change);
    QVERIFY(std::holds_alternative<wire::Accepted>(answers->answers.first().outcome));

    const auto other = world.enrol();
    const auto page = wire::pageFromJson(world.get(u"/v1/changes"_s, other.token).body);
    QVERIFY(bool(page));
    QCOMPARE(rowsIn({*page}), 2);
    QCOMPARE(page->blocks.first().kind, u"vehicle"_s);
    const auto after = wire::pageFromJson(world.get(u"/v1/changes?after="_s + page->next, other.token).body);
    QCOMPARE(rowsIn({*after}), 0);
    const auto one = wire::pageFromJson(world.get(u"/v1/changes?limit=1"_s, other.token).body);
    QVERIFY(one->more);
    QCOMPARE(rowsIn({*one}), 1);
}

void TestService::withoutATokenNothingIsTold()
{
    ServiceWorld world;
    for (const QString &token : {QString(), u"wrong"_s, QString(200, u'x')}) {
        for (const QString &path : {u"/v1/changes"_s, u"/v1/snapshot"_s, u"/v1/digest"_s}) {
            const auto answer = world.get(path, token);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.problem(), ProblemKind::Token);
            QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
            QCOMPARE(answer.headers.value("www-authenticate"), "Bearer");
        }
        QCOMPARE(world.post(u"/v1/changes"_s, "{}", token).status, 401);
    }
}

void TestService::aRevokedTokenIsWorthNothing()
{
    ServiceWorld world;
    const auto device = world.enrol();
    QCOMPARE(world.get(u"/v1/digest"_s, device.token).status, 200);
    QVERIFY(bool(world.store().enrolments.revoke(u"411624"_s, device.letters)));
    const auto answer = world.get(u"/v1/digest"_s, device.token);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.problem(), ProblemKind::Revoked); // so that it wipes, unlike one a restored centre forgot
}

void TestService::aCodeMadeWhileTheServiceRunsWorks()
{
    ServiceWorld world;
    QCOMPARE(world.get(u"/v1/health"_s).status, 200);
    const auto first = world.enrol(); // the code comes from another connection to the same file
    const auto second = world.enrol(wire::DeviceRole::Partner, {m_ids.next()});
    QVERIFY(first.letters != second.letters);
    QVERIFY(!second.depot.isNull());
    const auto again = world.post(u"/v1/enrolment"_s, R"({"code":"ABCD-EFGH-JKLM","device_name":"x"})");
    QCOMPARE(again.status, 403);
    QCOMPARE(again.problem(), ProblemKind::Code);
}

void TestService::addressesAndMethodsThereAreNot()
{
    ServiceWorld world;
    QCOMPARE(world.get(u"/"_s).problem(), ProblemKind::Absent);
    QCOMPARE(world.get(u"/v1/changes/"_s).problem(), ProblemKind::Absent);
    const auto answer = world.get(u"/v1/enrolment"_s);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.headers.value("allow"), "POST");
    QCOMPARE(world.post(u"/v1/snapshot"_s, "{}").headers.value("allow"), "GET");
}

void TestService::aMalformedRequestIsAProblem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << u"/v1/changes"_s << QByteArray("hello");
    QTest::newRow("not a batch") << u"/v1/changes"_s << QByteArray("{}");
    QTest::newRow("a limit that is none") << u"/v1/changes?limit=x"_s << QByteArray();
    QTest::newRow("a limit over the limit") << u"/v1/changes?limit=5001"_s << QByteArray();
    QTest::newRow("a limit of nothing") << u"/v1/changes?limit=0"_s << QByteArray();
    QTest::newRow("a wait too long") << u"/v1/changes?wait=26"_s << QByteArray();
    QTest::newRow("a wait backwards") << u"/v1/changes?wait=-1"_s << QByteArray();
    QTest::newRow("a cursor that is none") << u"/v1/changes?after=x"_s << QByteArray();
    QTest::newRow("a snapshot from nowhere") << u"/v1/snapshot?after=x"_s << QByteArray();
}

void TestService::aMalformedRequestIsAProblem()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    ServiceWorld world;
    const QString token = world.enrol().token;
    const auto answer = body.isEmpty() ? world.get(path, token) : world.post(path, body, token);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.problem(), ProblemKind::Malformed);
}

void TestService::aCursorAheadIsToldApart()
{
    ServiceWorld world;
    const QString token = world.enrol().token;
    for (const QString &path : {u"/v1/changes?after=c99.h0"_s, u"/v1/snapshot?after=c0.h99"_s}) {
        const auto answer = world.get(path, token);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.problem(), ProblemKind::CursorAhead);
    }
}

void TestService::aPushWakesAWaitingPull()
{
    ServiceWorld world;
    const auto reader = world.enrol();
    const auto writer = world.enrol();
    QString cursor = u"c0.h0"_s;
    for (int i = 0; i < 20; ++i) {
        QNetworkReply *waiting
            = world.network.get(world.request(u"/v1/changes?wait=25&after="_s + cursor, reader.token));
        // Whether the pull already waits or is still on its way when the push comes, it must not be missed.
        QElapsedTimer timer;
        timer.start();
        const wire::ChangeBatch batch{{newVehicle(m_ids, u"豫A%1"_s.arg(i))}};
        QCOMPARE(world.post(u"/v1/changes"_s, wire::toJson(batch), writer.token).status, 200);
        const auto page = wire::pageFromJson(ServiceWorld::finished(*waiting).body);
        QVERIFY(bool(page));
        QCOMPARE(rowsIn({*page}), 1);
        QVERIFY(timer.elapsed() < 5000); // it would wait 25 s
        cursor = page->next;
    }
}

void TestService::aPushToAnotherServiceWakesAWaitingPull()
{
    ServiceWorld world;
    const auto reader = world.enrol();
    const auto writer = world.enrol();
    QNetworkReply *waiting = world.network.get(world.request(u"/v1/changes?wait=25"_s, reader.token));
    QElapsedTimer timer;
    timer.start();
    // By another process, as far as the service can tell.
    const auto caller = world.store().enrolments.callerWith(writer.token);
    QVERIFY(bool(world.store().changes.push(*caller, {{newVehicle(m_ids, u"豫A1"_s)}})));
    const auto page = wire::pageFromJson(ServiceWorld::finished(*waiting).body);
    QCOMPARE(rowsIn({*page}), 1);
    QVERIFY(timer.elapsed() < 5000); // it would wait 25 s
}

void TestService::aPushElsewhereWakesNobody()
{
    ServiceWorld world;
    const QString otherCentre = u"01980000-0000-7000-8000-000000000601"_s;
    QVERIFY(bool(world.store().centres.add({otherCentre, u"411625"_s, u"郸城中心"_s, 0})));
    const auto reader = world.enrol();
    const auto code = world.store().enrolments.invite({otherCentre, {}, wire::DeviceRole::Centre});
    const auto writer = wire::enrolmentAnswerFromJson(
        world.post(u"/v1/enrolment"_s, wire::toJson(wire::EnrolmentRequest{*code, u"x"_s})).body);
    QNetworkReply *waiting = world.network.get(world.request(u"/v1/changes?wait=1"_s, reader.token));
    world.post(u"/v1/changes"_s, wire::toJson(wire::ChangeBatch{{newVehicle(m_ids, u"豫A1"_s)}}),
               writer->token);
    const auto page = wire::pageFromJson(ServiceWorld::finished(*waiting).body);
    QVERIFY(bool(page));
    QCOMPARE(rowsIn({*page}), 0);
}

void TestService::aRevokedDeviceHearsNothingFromAWaitingPull()
{
    ServiceWorld world;
    const auto reader = world.enrol();
    const auto writer = world.enrol();
    QNetworkReply *waiting = world.network.get(world.request(u"/v1/changes?wait=25"_s, reader.token));
    for (int i = 0; i < 20; ++i) // by then it waits; were it late, it would be turned away all the same
        QCOMPARE(world.get(u"/v1/health"_s).status, 200);
    QVERIFY(bool(world.store().enrolments.revoke(u"411624"_s, reader.letters)));
    world.post(u"/v1/changes"_s, wire::toJson(wire::ChangeBatch{{newVehicle(m_ids, u"豫A1"_s)}}),
               writer.token);
    const auto answer = ServiceWorld::finished(*waiting);
    QCOMPARE(answer.problem(), ProblemKind::Revoked);
    QVERIFY(!answer.body.contains("豫A1"));
}

void TestService::aWaitingPullEndsInTime()
{
    ServiceWorld world;
    const auto device = world.enrol();
    QElapsedTimer timer;
    timer.start();
    const auto page = wire::pageFromJson(world.get(u"/v1/changes?wait=1"_s, device.token).body);
    QVERIFY(bool(page));
    QVERIFY(timer.elapsed() >= 990);
    QCOMPARE(rowsIn({*page}), 0);
    QVERIFY(!page->more);
}

void TestService::headOfficeWakesEveryCentre()
{
    ServiceWorld world;
    const auto reader = world.enrol();
    const auto office = world.enrol(wire::DeviceRole::HeadOffice);
    QNetworkReply *waiting = world.network.get(world.request(u"/v1/changes?wait=25"_s, reader.token));
    wire::Change policy = newVehicle(m_ids, {});
    policy.kind = u"policy"_s;
    policy.columns = {u"key"_s};
    policy.values = {u"installs_per_day"_s};
    QCOMPARE(world.post(u"/v1/changes"_s, wire::toJson(wire::ChangeBatch{{policy}}), office.token).status,
             200);
    const auto page = wire::pageFromJson(ServiceWorld::finished(*waiting).body);
    QCOMPARE(rowsIn({*page}), 1);
}

void TestService::aSnapshotIsTheWholeScopeInPages()
{
    ServiceWorld world;
    const auto device = world.enrol();
    QSet<QUuid> ids;
    for (int batchNumber = 0; batchNumber < 3; ++batchNumber) {
        wire::ChangeBatch batch;
        for (int i = 0; i < 1500; ++i) {
            batch.changes.append(newVehicle(m_ids, u"豫A%1"_s.arg(i)));
            ids.insert(batch.changes.last().id);
        }
        QCOMPARE(world.post(u"/v1/changes"_s, wire::toJson(batch), device.token).status, 200);
    }
    const auto answer = world.get(u"/v1/snapshot"_s, device.token);
    QCOMPARE(answer.headers.value("content-type"), "application/x-ndjson");
    const auto pages = pagesOf(answer.body);
    QCOMPARE(pages.size(), 3); // 2000, 2000, 500
    for (const wire::Page &page : pages)
        for (const AgreedRow &row : page.blocks.first().rows)
            QVERIFY(ids.remove(row.id));
    QVERIFY(ids.isEmpty());
    QVERIFY(pages.first().more);
    QVERIFY(!pages.last().more);
    // One that broke off is gone on with.
    const auto rest = pagesOf(world.get(u"/v1/snapshot?after="_s + pages.first().next, device.token).body);
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.last().next, pages.last().next);
}

void TestService::answersAreCompressedAsAsked_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("both") << QByteArray("gzip, deflate, zstd") << QByteArray("zstd");
    QTest::newRow("gzip only") << QByteArray("gzip") << QByteArray("gzip");
    QTest::newRow("zstd unwanted") << QByteArray("zstd;q=0, gzip;q=0.5") << QByteArray("gzip");
    QTest::newRow("nothing") << QByteArray("identity") << QByteArray();
    QTest::newRow("what we have not") << QByteArray("br") << QByteArray();
}

void TestService::answersAreCompressedAsAsked()
{
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, encoding);
    ServiceWorld world;
    const auto device = world.enrol();
    wire::ChangeBatch batch;
    for (int i = 0; i < 2000; ++i)
        batch.changes.append(newVehicle(m_ids, u"豫A%1"_s.arg(i)));
    QCOMPARE(world.post(u"/v1/changes"_s, wire::toJson(batch), device.token).status, 200);
    batch.changes.first().id = m_ids.next(); // one more, so that the snapshot has a second page
    batch.changes.first().change = m_ids.next();
    QCOMPARE(world.post(u"/v1/changes"_s, wire::toJson(batch), device.token).status, 200);

    for (const QString &path : {u"/v1/changes"_s, u"/v1/snapshot"_s}) {
        // Asked for by hand, the body comes as it travelled.
        QNetworkRequest request = world.request(path, device.token);
        request.setRawHeader("Accept-Encoding", accepted);
        const auto answer = ServiceWorld::finished(*world.network.get(request));
        QCOMPARE(answer.headers.value("content-encoding"), encoding);
        const auto plain = inflated(
            answer.body, *encodingNamed({encoding.constData(), size_t(encoding.size())}), 64 * 1024 * 1024);
        QVERIFY(bool(plain));
        QVERIFY(encoding.isEmpty() || answer.body.size() < plain->size() / 2);
        const auto pages = path == u"/v1/changes" ? QList{*wire::pageFromJson(*plain)} : pagesOf(*plain);
        QCOMPARE(rowsIn(pages), path == u"/v1/changes" ? 2000 : 2001);
        // And the ordinary client reads it without knowing.
        const auto ordinary = world.get(path, device.token);
        QCOMPARE(rowsIn(path == u"/v1/changes" ? QList{*wire::pageFromJson(ordinary.body)}
                                               : pagesOf(ordinary.body)),
                 rowsIn(pages));
    }
}

void TestService::theDigestIsToldWithItsCursor()
{
    ServiceWorld world;
    const auto device = world.enrol();
    const wire::ChangeBatch batch{{newVehicle(m_ids, u"豫A1"_s)}};
    world.post(u"/v1/changes"_s, wire::toJson(batch), device.token);
    const auto digest = wire::digestFromJson(world.get(u"/v1/digest"_s, device.token).body);
    const auto page = wire::pageFromJson(world.get(u"/v1/changes"_s, device.token).body);
    QVERIFY(bool(digest));
    QCOMPARE(digest->at, page->next);
    wire::DigestSum sum;
    sum.add(u"vehicle"_s, batch.changes.first().id, page->blocks.first().rows.first().version);
    QCOMPARE(digest->kinds, QList<wire::KindDigest>({{u"vehicle"_s, 1, sum}}));
}

void TestService::manyDesktopsPushAtOnce()
{
    ServiceWorld world;
    constexpr int desktops = 12;
    QList<QNetworkReply *> replies;
    std::vector<std::unique_ptr<QNetworkAccessManager>> networks;
    for (int i = 0; i < desktops; ++i) {
        const auto device = world.enrol();
        networks.push_back(std::make_unique<QNetworkAccessManager>());
        for (int round = 0; round < 5; ++round) {
            wire::ChangeBatch batch;
            for (int j = 0; j < 10; ++j)
                batch.changes.append(newVehicle(m_ids, u"豫A%1"_s.arg(i * 100 + j)));
            QNetworkRequest request = world.request(u"/v1/changes"_s, device.token);
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            replies.append(networks.back()->post(request, wire::toJson(batch)));
        }
    }
    QSet<qint64> versions;
    for (QNetworkReply *reply : replies) {
        const auto answers = wire::changeAnswersFromJson(ServiceWorld::finished(*reply).body);
        QVERIFY(bool(answers));
        for (const wire::Answer &answer : answers->answers)
            versions.insert(std::get<wire::Accepted>(answer.outcome).version);
    }
    QCOMPARE(versions.size(), desktops * 5 * 10); // each its own
    QCOMPARE(*world.store().complaints(), QStringList());
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
