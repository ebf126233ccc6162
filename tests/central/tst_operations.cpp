// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/allowances.h"
#include "sync/central/metrics.h"
#include "tests/central/service_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using namespace std::chrono_literals;

namespace {

//! The value of one line of the metrics; -1 when there is no such line.
double valueOf(const QByteArray &metrics, const QByteArray &name)
{
    for (const QByteArray &line : metrics.split('\n'))
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    return -1;
}

} // namespace

//! What operators look at and turn: metrics, allowances, the certificate of a running service.
class TestOperations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsAndChangesAreCounted();
    void aWaitingPollIsSeenAndItsWaitIsNotWork();
    void metricsAreTheMachinesOwn();
    void aTokenOpensMetricsFromElsewhere();
    void timesFallIntoTheirBuckets();
    void aDeviceThatCallsTooOftenWaits();
    void aBucketFillsEvenly();
    void aNewCertificateIsShownToNewConnections();
    void aBadCertificateChangesNothing();
    void aDatabaseThatIsAwayIsToldAndFoundAgain();

private:
    IdSource m_ids{systemClock};
};

void TestOperations::callsAndChangesAreCounted()
{
    ServiceWorld world;
    const QString token = world.enrol().token;
    wire::ChangeBatch batch{{newVehicle(m_ids, u"豫A1"_s)}};
    QCOMPARE(world.post(u"/v1/changes"_s, wire::toJson(batch), token).status, 200);
    batch.changes.first().change = m_ids.next(); // clashes with what it was
    batch.changes += {newVehicle(m_ids, u"豫A2"_s), newVehicle(m_ids, u"豫A3"_s)};
    batch.changes.last().values = {qint64(1)}; // a plate is no number
    QCOMPARE(world.post(u"/v1/changes"_s, wire::toJson(batch), token).status, 200);
    QCOMPARE(world.get(u"/v1/changes"_s).status, 401);
    QCOMPARE(world.get(u"/v1/豫A12345"_s).status, 404);
    const QByteArray metrics = world.get(u"/v1/metrics"_s).body;
    const auto calls = [&](const QByteArray &method, const QByteArray &route, const QByteArray &status) {
        return valueOf(metrics,
                       "stationkeeper_requests_total{method=\"" + method + "\",route=\"" + route
                           + "\",status=\"" + status + "\"}");
    };
    QCOMPARE(calls("POST", "/v1/changes", "200"), 2);
    QCOMPARE(calls("GET", "/v1/changes", "401"), 1);
    QCOMPARE(calls("", "", "404"), 1);
    QCOMPARE(valueOf(metrics, "stationkeeper_changes_total{outcome=\"accepted\"}"), 2);
    QCOMPARE(valueOf(metrics, "stationkeeper_changes_total{outcome=\"clashed\"}"), 1);
    QCOMPARE(valueOf(metrics, "stationkeeper_changes_total{outcome=\"refused\"}"), 1);
    QVERIFY(valueOf(metrics, "stationkeeper_connections") >= 1);
    QVERIFY(valueOf(metrics, "stationkeeper_store_calls_total") >= 5);
    QVERIFY(valueOf(metrics, "stationkeeper_store_seconds_total") > 0);
    QVERIFY(!metrics.contains("豫") && !metrics.contains("%E8")); // nothing of what a stranger wrote
}

void TestOperations::aWaitingPollIsSeenAndItsWaitIsNotWork()
{
    ServiceWorld world;
    const QString token = world.enrol().token;
    QNetworkReply *poll = world.network.get(world.request(u"/v1/changes?wait=25"_s, token));
    QTRY_COMPARE(valueOf(world.get(u"/v1/metrics"_s).body, "stationkeeper_waiting_polls"), 1);
    const QString other = world.enrol().token;
    QCOMPARE(
        world.post(u"/v1/changes"_s, wire::toJson(wire::ChangeBatch{{newVehicle(m_ids, u"豫A1"_s)}}), other)
            .status,
        200);
    QCOMPARE(ServiceWorld::finished(*poll).status, 200);
    QTRY_COMPARE(valueOf(world.get(u"/v1/metrics"_s).body, "stationkeeper_waiting_polls"), 0);
}

void TestOperations::metricsAreTheMachinesOwn()
{
    ServiceWorld world;
    QCOMPARE(world.get(u"/v1/metrics"_s).status, 200);
    for (const char *header : {"X-Forwarded-For", "Forwarded", "Via"}) { // a proxy stands on this machine
        QNetworkRequest request = world.request(u"/v1/metrics"_s);
        request.setRawHeader(header, "192.0.2.1");
        QCOMPARE(ServiceWorld::finished(*world.network.get(request)).status, 404);
    }
}

void TestOperations::aTokenOpensMetricsFromElsewhere()
{
    ServiceWorld world({}, u"for-prometheus"_s);
    QCOMPARE(world.get(u"/v1/metrics"_s).status, 401);
    QCOMPARE(world.get(u"/v1/metrics"_s, u"for-Prometheus"_s).status, 401);
    QCOMPARE(world.get(u"/v1/metrics"_s, world.enrol().token).status, 401); // a device is no operator
    QNetworkRequest request = world.request(u"/v1/metrics"_s, u"for-prometheus"_s);
    request.setRawHeader("X-Forwarded-For", "192.0.2.1");
    QCOMPARE(ServiceWorld::finished(*world.network.get(request)).status, 200);
}

void TestOperations::timesFallIntoTheirBuckets()
{
    Metrics metrics;
    for (const auto took : {1ms, 3ms, 20'000ms})
        metrics.time("GET", "/v1/digest", took);
    const QByteArray text = metrics.text({});
    const auto upTo = [&](const QByteArray &bound) {
        return valueOf(text,
                       "stationkeeper_request_seconds_bucket{method=\"GET\",route=\"/v1/digest\",le=\""
                           + bound + "\"}");
    };
    QCOMPARE(upTo("0.001"), 1);
    QCOMPARE(upTo("0.005"), 2);
    QCOMPARE(upTo("10"), 2);
    QCOMPARE(upTo("+Inf"), 3);
    QCOMPARE(valueOf(text, "stationkeeper_request_seconds_count{method=\"GET\",route=\"/v1/digest\"}"), 3);
}

void TestOperations::aDeviceThatCallsTooOftenWaits()
{
    ServiceLimits limits;
    limits.callsPerDevice = 3;
    ServiceWorld world(limits);
    const QString mad = world.enrol().token;
    const QString calm = world.enrol().token;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(world.get(u"/v1/digest"_s, mad).status, 200);
    const auto refused = world.get(u"/v1/digest"_s, mad);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.problem(), wire::ProblemKind::TooMany);
    const int wait = refused.headers.value("retry-after").toInt();
    QVERIFY(wait > 0 && wait <= 20);
    QCOMPARE(world.get(u"/v1/digest"_s, calm).status, 200);
    QCOMPARE(world.get(u"/v1/health"_s).status, 200);
}

void TestOperations::aBucketFillsEvenly()
{
    Allowances allowances(60);
    const Allowances::Time start{};
    for (int i = 0; i < 60; ++i)
        QCOMPARE(allowances.take(u"a"_s, start), 0);
    QCOMPARE(allowances.take(u"a"_s, start), 1);
    QCOMPARE(allowances.take(u"b"_s, start), 0);
    QCOMPARE(allowances.take(u"a"_s, start + 1s), 0);
    QCOMPARE(allowances.take(u"a"_s, start + 1s), 1);
    QCOMPARE(allowances.take(u"a"_s, start + 1h), 0);
    for (int i = 0; i < 59; ++i) // no more than a minute's worth is saved up
        QCOMPARE(allowances.take(u"a"_s, start + 1h), 0);
    QCOMPARE(allowances.take(u"a"_s, start + 1h), 1);
    Allowances any(0);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(any.take(u"a"_s, start), 0);
}

void TestOperations::aNewCertificateIsShownToNewConnections()
{
    ServiceWorld world;
    const auto old = world.connection();
    const auto before = old->peerCertificate().serialNumber();
    QVERIFY(bool(makeCertificate(world.folder.path(), {u"127.0.0.1"_s}, systemClock())));
    QCOMPARE(world.connection()->peerCertificate().serialNumber(), before);
    QVERIFY(bool(world.service->reloadCertificate()));
    QTRY_VERIFY(world.connection()->peerCertificate().serialNumber() != before);
    old->write("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n"); // goes on with what it has
    QVERIFY(old->waitForReadyRead(10'000));
    QVERIFY(old->readAll().startsWith("HTTP/1.1 200"));
}

void TestOperations::aBadCertificateChangesNothing()
{
    ServiceWorld world;
    const CertificateFiles files(world.folder.path());
    QFile file(files.certificate);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("no certificate");
    file.close();
    QCOMPARE(world.service->reloadCertificate().failure().kind, Failure::Kind::Missing);
    QVERIFY(world.connection() != nullptr);
}

void TestOperations::aDatabaseThatIsAwayIsToldAndFoundAgain()
{
    ServiceWorld world;
    if (!world.database.isPostgres())
        QSKIP("a file does not go away");
    const QString token = world.enrol().token;
    const auto push = [&] {
        return world.post(u"/v1/changes"_s, wire::toJson(wire::ChangeBatch{{newVehicle(m_ids, u"豫A1"_s)}}),
                          token);
    };
    QCOMPARE(push().status, 200);
    scratchServer().stop();
    const auto away = push();
    QCOMPARE(away.status, 503);
    QCOMPARE(away.problem(), wire::ProblemKind::Busy);
    QVERIFY(away.headers.value("retry-after").toInt() > 0);
    scratchServer().start();
    QCOMPARE(push().status, 200);
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
