// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/compression.h"
#include "sync/protocol/limits.h"
#include "tests/central/service_world.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSslKey>
#include <QTcpSocket>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 10'000;

//! Everything until the other side hangs up.
QByteArray toTheEnd(QTcpSocket &socket)
{
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience))
        all += socket.readAll();
    return all + socket.readAll();
}

bool hangsUp(QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(patience);
}

QByteArray post(const QByteArray &path, const QByteArray &length, const QString &token,
                const QByteArray &body = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
        + token.toLatin1() + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
}

const QByteArray health = "GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n";

//! One TLS record with a ClientHello that offers nothing newer than this version (RFC 2246, 4346, 5246).
QByteArray clientHello(char minorVersion)
{
    QByteArray hello = QByteArray("\x03", 1) + minorVersion + QByteArray(32, 'r') + '\0';
    hello += QByteArray::fromHex("0004c02bc009"); // ECDHE-ECDSA with AES-GCM, and with SHA-1 for the old ones
    hello += QByteArray::fromHex("0100");
    // Groups P-256, uncompressed points, signatures ecdsa_secp256r1_sha256.
    const QByteArray extensions = QByteArray::fromHex("000a000400020017"
                                                      "000b00020100"
                                                      "000d000400020403");
    hello += QByteArray(1, '\0') + char(extensions.size()) + extensions;
    const QByteArray message = QByteArray::fromHex("010000") + char(hello.size()) + hello;
    return QByteArray::fromHex("16030100") + char(message.size()) + message;
}

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oldTlsIsRefused();
    void whoSaysNothingIsCutOff_data();
    void whoSaysNothingIsCutOff();
    void aSlowHeaderIsCutOff();
    void aSlowBodyIsCutOff();
    void aHeaderOverItsLimitIsRefused();
    void noiseIsRefused();
    void aBodyOverItsLimitIsRefused();
    void aBodyThatGrowsWhenInflatedIsRefused_data();
    void aBodyThatGrowsWhenInflatedIsRefused();
    void compressedBodiesAreTaken_data();
    void compressedBodiesAreTaken();
    void aBodyInAnotherDressIsRefused();
    void aStrangersBodyIsNotRead();
    void bodiesInFlightAreBounded();
    void connectionsAreCounted();
    void oneAddressHoldsAFewConnectionsOnly();
    void halfDoneHandshakesAreBounded();
    void aBodyFarOverItsLimitStillHearsWhy();
    void guessedCodesAreCounted();
    void requestsMayFollowEachOtherAtOnce();
    void stoppingAnswersWhoWaits();
    void stoppingDoesNotWaitForTheSlow();
    void aWrongCertificateDoesNotStart();
    void aTakenPortDoesNotStart();
    void theKeyIsForTheOwnerOnly();
    void aNewCertificateNeedsNoNewPin();

private:
    IdSource m_ids{systemClock};
};

void TestLimits::oldTlsIsRefused()
{
    ServiceWorld world;
    const auto answerTo = [&](char minorVersion) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, world.service->port());
        socket.write(clientHello(minorVersion));
        return socket.waitForReadyRead(patience) ? socket.readAll() : QByteArray();
    };
    const QByteArray protocolVersion = QByteArray::fromHex("0246"); // fatal, protocol_version
    for (const char minorVersion : {'\1', '\2'}) { // TLS 1.0, 1.1
        const QByteArray answer = answerTo(minorVersion);
        QCOMPARE(answer.first(1), QByteArray("\x15")); // an alert
        QCOMPARE(answer.last(2), protocolVersion);
    }
    QCOMPARE(answerTo('\3').first(1), QByteArray("\x16")); // TLS 1.2: a ServerHello
}

void TestLimits::whoSaysNothingIsCutOff_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("afterARequest");
    QTest::newRow("before the handshake") << false << false;
    QTest::newRow("before the first request") << true << false;
    QTest::newRow("between requests") << true << true;
}

void TestLimits::whoSaysNothingIsCutOff()
{
    QFETCH(bool, encrypted);
    QFETCH(bool, afterARequest);
    ServiceLimits limits;
    limits.handshake = limits.header = limits.idle = 200ms;
    ServiceWorld world(limits);
    if (!encrypted) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, world.service->port());
        QVERIFY(socket.waitForConnected(patience));
        QVERIFY(hangsUp(socket));
        return;
    }
    const auto socket = world.connection();
    QVERIFY(socket);
    if (afterARequest) {
        socket->write(health);
        QVERIFY(socket->waitForReadyRead(patience));
        QVERIFY(socket->readAll().startsWith("HTTP/1.1 200"));
    }
    QVERIFY(hangsUp(*socket));
}

void TestLimits::aSlowHeaderIsCutOff()
{
    ServiceLimits limits;
    limits.header = 300ms;
    ServiceWorld world(limits);
    const auto socket = world.connection();
    QVERIFY(socket);
    QElapsedTimer timer;
    timer.start();
    socket->write("GET /v1/health HTTP/1.1\r\n");
    // A drop now and then does not help: the whole header has one deadline.
    while (socket->state() == QAbstractSocket::ConnectedState && timer.elapsed() < patience) {
        socket->write("X: y\r\n");
        socket->waitForReadyRead(20);
    }
    QVERIFY(timer.elapsed() < patience);
    QVERIFY(timer.elapsed() >= 290);
}

void TestLimits::aSlowBodyIsCutOff()
{
    ServiceLimits limits;
    limits.body = 200ms;
    ServiceWorld world(limits);
    const QString token = world.enrol().token;
    const auto socket = world.connection();
    QVERIFY(socket);
    socket->write(post("/v1/changes", "1000", token, "{"));
    QVERIFY(hangsUp(*socket));
}

void TestLimits::aHeaderOverItsLimitIsRefused()
{
    ServiceWorld world;
    const auto socket = world.connection();
    QVERIFY(socket);
    socket->write("GET /v1/health HTTP/1.1\r\nX: " + QByteArray(wire::limits::headerBytes, 'x') + "\r\n\r\n");
    QVERIFY(toTheEnd(*socket).startsWith("HTTP/1.1 400"));
}

void TestLimits::noiseIsRefused()
{
    ServiceWorld world;
    for (const QByteArray &noise :
         {QByteArray("hello\r\n\r\n"), QByteArray("GET / SPDY/9\r\n\r\n"),
          QByteArray("GET /v1/health HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
          QByteArray("POST /v1/changes HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")}) {
        const auto socket = world.connection();
        QVERIFY(socket);
        socket->write(noise);
        QVERIFY(toTheEnd(*socket).startsWith("HTTP/1.1 400"));
    }
    QCOMPARE(world.get(u"/v1/health"_s).status, 200);
}

void TestLimits::aBodyOverItsLimitIsRefused()
{
    ServiceWorld world;
    const QString token = world.enrol().token;
    const auto answer = world.post(u"/v1/changes"_s, QByteArray(wire::limits::bodyBytes + 1, ' '), token);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.problem(), ProblemKind::TooLarge);
    QCOMPARE(world.post(u"/v1/enrolment"_s, QByteArray(5000, ' ')).status, 413);

    // Without a length said beforehand.
    const auto socket = world.connection();
    QVERIFY(socket);
    socket->write(post("/v1/changes", "0", token).replace("Content-Length: 0", "Transfer-Encoding: chunked"));
    const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, ' ') + "\r\n";
    for (int i = 0; i < 9; ++i)
        socket->write(chunk);
    QVERIFY(toTheEnd(*socket).startsWith("HTTP/1.1 413"));

    // A call that takes no body.
    const auto other = world.connection();
    other->write(QByteArray(health).replace("Host: x", "Content-Length: 3") + "abc");
    QVERIFY(toTheEnd(*other).startsWith("HTTP/1.1 413"));
}

void TestLimits::aBodyThatGrowsWhenInflatedIsRefused_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("zstd") << Encoding::Zstd;
    QTest::newRow("gzip") << Encoding::Gzip;
}

void TestLimits::aBodyThatGrowsWhenInflatedIsRefused()
{
    QFETCH(Encoding, encoding);
    ServiceWorld world;
    const QString token = world.enrol().token;
    const QByteArray bomb = Compressor::make(encoding)->add(QByteArray(512 * 1024 * 1024, ' '), true);
    QVERIFY(bomb.size() < wire::limits::bodyBytes);
    const auto name = QByteArray::fromStdString(std::string(nameOf(encoding)));
    const auto answer = world.post(u"/v1/changes"_s, bomb, token, {{"Content-Encoding", name}});
    QCOMPARE(answer.status, 413);
    const auto noise = world.post(u"/v1/changes"_s, "not compressed", token, {{"Content-Encoding", name}});
    QCOMPARE(noise.status, 400);
    const auto half
        = world.post(u"/v1/changes"_s, bomb.first(bomb.size() / 2), token, {{"Content-Encoding", name}});
    QVERIFY(half.status == 400 || half.status == 413);
}

void TestLimits::compressedBodiesAreTaken_data()
{
    aBodyThatGrowsWhenInflatedIsRefused_data();
    QTest::newRow("plain") << Encoding::Identity;
}

void TestLimits::compressedBodiesAreTaken()
{
    QFETCH(Encoding, encoding);
    ServiceWorld world;
    const QString token = world.enrol().token;
    wire::ChangeBatch batch;
    for (int i = 0; i < int(wire::limits::changesPerBatch); ++i)
        batch.changes.append(newVehicle(m_ids, u"豫A%1"_s.arg(i)));
    const QByteArray body = Compressor::make(encoding)->add(wire::toJson(batch), true);
    QMap<QByteArray, QByteArray> headers;
    if (encoding != Encoding::Identity)
        headers.insert("Content-Encoding", QByteArray::fromStdString(std::string(nameOf(encoding))));
    const auto answers = wire::changeAnswersFromJson(world.post(u"/v1/changes"_s, body, token, headers).body);
    QVERIFY(bool(answers));
    QCOMPARE(answers->answers.size(), wire::limits::changesPerBatch);
}

void TestLimits::aBodyInAnotherDressIsRefused()
{
    ServiceWorld world;
    const QString token = world.enrol().token;
    QCOMPARE(world.post(u"/v1/changes"_s, "{}", token, {{"Content-Encoding", "br"}}).problem(),
             ProblemKind::MediaType);
    QCOMPARE(world.post(u"/v1/changes"_s, "{}", token, {{"Content-Type", "text/xml"}}).status, 415);
    QCOMPARE(world
                 .post(u"/v1/changes"_s, R"({"changes":[]})", token,
                       {{"Content-Type", "application/json; charset=utf-8"}})
                 .status,
             200);
}

void TestLimits::aStrangersBodyIsNotRead()
{
    ServiceWorld world;
    const auto socket = world.connection();
    QVERIFY(socket);
    // The body is announced and never sent: the answer comes all the same.
    socket->write(post("/v1/changes", "1000000", u"stranger"_s));
    QVERIFY(socket->waitForReadyRead(patience));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 401"));
    socket->abort();
}

void TestLimits::bodiesInFlightAreBounded()
{
    ServiceLimits limits;
    limits.bodyBytesInFlight = 1'500'000;
    ServiceWorld world(limits);
    const QString token = world.enrol().token;
    const auto first = world.connection();
    QVERIFY(first);
    first->write(post("/v1/changes", "1000000", token, "{")
                     .replace("Content-Length", "Expect: 100-continue\r\nContent-Length"));
    QVERIFY(first->waitForReadyRead(patience)); // its place is taken
    QVERIFY(first->readAll().startsWith("HTTP/1.1 100"));

    const auto second = world.post(u"/v1/changes"_s, QByteArray(1'000'000, ' '), token);
    QCOMPARE(second.status, 503);
    QCOMPARE(second.problem(), ProblemKind::Busy);
    QVERIFY(second.headers.contains("retry-after"));

    first->write(QByteArray(999'999, ' '));
    QVERIFY(first->waitForReadyRead(patience));
    QVERIFY(first->readAll().startsWith("HTTP/1.1 400"));
    QCOMPARE(world.post(u"/v1/changes"_s, QByteArray(1'000'000, ' '), token).status,
             400); // there is room again
}

void TestLimits::connectionsAreCounted()
{
    ServiceLimits limits;
    limits.connections = 3;
    ServiceWorld world(limits);
    std::vector<std::unique_ptr<QSslSocket>> connections;
    for (int i = 0; i < 3; ++i) {
        connections.push_back(world.connection());
        QVERIFY(connections.back());
    }
    QTcpSocket tooMany;
    tooMany.connectToHost(u"127.0.0.1"_s, world.service->port());
    QVERIFY(hangsUp(tooMany));
    connections.front()->write(health); // those inside are not disturbed
    QVERIFY(connections.front()->waitForReadyRead(patience));
    connections.back()->disconnectFromHost();
    QVERIFY(hangsUp(*connections.back()));
    std::unique_ptr<QSslSocket>
        newcomer; // kept: QTRY_VERIFY looks twice, and one that left may still be counted
    QTRY_VERIFY_WITH_TIMEOUT(newcomer || (newcomer = world.connection()),
                             patience); // whoever leaves makes room
}

void TestLimits::oneAddressHoldsAFewConnectionsOnly()
{
    ServiceLimits limits;
    limits.connectionsPerAddress = 3;
    ServiceWorld world(limits);
    const auto oldest = world.connection();
    const auto younger = world.connection();
    const auto youngest = world.connection();
    QVERIFY(oldest && younger && youngest);
    const auto newcomer = world.connection(); // takes the place of who has been idle longest
    QVERIFY(newcomer);
    QVERIFY(hangsUp(*oldest));
    for (QSslSocket *stays : {younger.get(), youngest.get(), newcomer.get()}) {
        stays->write(health);
        QVERIFY(stays->waitForReadyRead(patience));
        QVERIFY(stays->readAll().startsWith("HTTP/1.1 200"));
    }
}

void TestLimits::halfDoneHandshakesAreBounded()
{
    ServiceLimits limits;
    limits.handshakes = 2;
    ServiceWorld world(limits);
    std::array<QTcpSocket, 3> silent;
    for (QTcpSocket &socket : silent) {
        socket.connectToHost(u"127.0.0.1"_s, world.service->port());
        QVERIFY(socket.waitForConnected(patience));
    }
    QVERIFY(hangsUp(silent.front())); // long before the time for a handshake is over
    QVERIFY(world.connection());
}

void TestLimits::aBodyFarOverItsLimitStillHearsWhy()
{
    ServiceLimits limits;
    limits.farewell = std::chrono::seconds(5); // a slow machine, or a watched one, writes slowly
    ServiceWorld world(limits);
    const QString token = world.enrol().token;
    const auto socket = world.connection();
    QVERIFY(socket);
    constexpr qsizetype size = 20 * 1024 * 1024;
    // All of it is written before anything is read, as simple clients do.
    socket->write(post("/v1/changes", QByteArray::number(size), token));
    const QByteArray piece(1024 * 1024, ' ');
    for (qsizetype sent = 0; sent < size; sent += piece.size()) {
        socket->write(piece);
        while (socket->bytesToWrite() > 0 || socket->encryptedBytesToWrite() > 0)
            QVERIFY(socket->waitForBytesWritten(patience));
    }
    QVERIFY(toTheEnd(*socket).startsWith("HTTP/1.1 413"));
}

void TestLimits::guessedCodesAreCounted()
{
    ServiceLimits limits;
    limits.failedEnrolments = 3;
    ServiceWorld world(limits);
    const QByteArray guess = R"({"code":"ABCD-EFGH-JKLM","device_name":"x"})";
    for (int i = 0; i < 3; ++i)
        QCOMPARE(world.post(u"/v1/enrolment"_s, guess).status, 403);
    const auto answer = world.post(u"/v1/enrolment"_s, guess);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.problem(), ProblemKind::TooMany);
    QCOMPARE(answer.headers.value("retry-after"), "60");
    // Even the right one has to wait now.
    const auto code = world.store().enrolments.invite({ServiceWorld::centreId, {}, wire::DeviceRole::Centre});
    QCOMPARE(world.post(u"/v1/enrolment"_s, wire::toJson(wire::EnrolmentRequest{*code, u"x"_s})).status, 429);
    QCOMPARE(world.get(u"/v1/health"_s).status, 200);
}

void TestLimits::requestsMayFollowEachOtherAtOnce()
{
    ServiceWorld world;
    const auto socket = world.connection();
    QVERIFY(socket);
    socket->write(health.repeated(20) + QByteArray(health).replace("Host: x", "Connection: close"));
    QCOMPARE(toTheEnd(*socket).count("HTTP/1.1 200"), 21);
}

void TestLimits::stoppingAnswersWhoWaits()
{
    ServiceWorld world;
    const auto device = world.enrol();
    const auto idle = world.connection();
    QVERIFY(idle);
    const auto waiting = world.connection();
    QVERIFY(waiting);
    waiting->write("GET /v1/changes?wait=25 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                   + device.token.toLatin1() + "\r\n\r\n");
    QVERIFY(waiting->waitForBytesWritten(patience));
    QCOMPARE(world.get(u"/v1/health"_s).status, 200); // the request above came before this one

    QElapsedTimer timer;
    timer.start();
    world.service->stop();
    QVERIFY(timer.elapsed() < 4000); // neither the 25 s of the poll nor the 5 s of the grace
    const QByteArray answer = toTheEnd(*waiting);
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("Connection: close"));
    QVERIFY(answer.contains(R"("blocks":[])"));
    QVERIFY(hangsUp(*idle));
    QCOMPARE(world.get(u"/v1/health"_s).status, 0);
}

void TestLimits::stoppingDoesNotWaitForTheSlow()
{
    ServiceLimits limits;
    limits.grace = 200ms;
    ServiceWorld world(limits);
    const QString token = world.enrol().token;
    const auto slow = world.connection();
    QVERIFY(slow);
    slow->write(post("/v1/changes", "1000", token, "{")
                    .replace("Content-Length", "Expect: 100-continue\r\nContent-Length"));
    QVERIFY(slow->waitForReadyRead(patience));
    QElapsedTimer timer;
    timer.start();
    world.service->stop();
    QVERIFY(timer.elapsed() < 4000); // its body had a minute
    QVERIFY(hangsUp(*slow));
}

void TestLimits::aWrongCertificateDoesNotStart()
{
    ServiceWorld world;
    ServiceOptions options;
    options.database = world.database;
    options.address = u"127.0.0.1"_s;
    options.now = systemClock;
    const CertificateFiles files(world.folder.path());
    options.certificateFile = files.certificate;
    options.keyFile = files.authorityKey; // not the certificate's
    QVERIFY(!CentralService::start(options));
    options.keyFile = u"/nonexistent"_s;
    QVERIFY(!CentralService::start(options));
    options.keyFile = files.key;
    options.database = QString(u"/nonexistent"_s);
    const auto started = CentralService::start(options);
    QVERIFY(!started);
    QCOMPARE(started.failure().kind, Failure::Kind::Missing);
}

void TestLimits::aTakenPortDoesNotStart()
{
    ServiceWorld world;
    const CertificateFiles files(world.folder.path());
    ServiceOptions options;
    options.database = world.database;
    options.address = u"127.0.0.1"_s;
    options.port = world.service->port();
    options.certificateFile = files.certificate;
    options.keyFile = files.key;
    options.now = systemClock;
    const auto started = CentralService::start(options);
    QVERIFY(!started);
    QCOMPARE(started.failure().kind, Failure::Kind::Busy);
}

void TestLimits::theKeyIsForTheOwnerOnly()
{
    ServiceWorld world;
    const CertificateFiles files(world.folder.path());
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QStringList kept{files.key, files.authorityKey};
    if (!world.database.isPostgres())
        kept.append(world.database.file());
    for (const QString &file : kept)
        QCOMPARE(QFileInfo(file).permissions(), ownerOnly);
}

void TestLimits::aNewCertificateNeedsNoNewPin()
{
    ServiceWorld world;
    const CertificateFiles files(world.folder.path());
    const auto pinned = QSslCertificate::fromPath(files.authority);
    const auto before = QSslCertificate::fromPath(files.certificate).first();
    QVERIFY(bool(makeCertificate(world.folder.path(), {u"centre.example"_s, u"10.0.0.7"_s}, systemClock())));
    const auto after = QSslCertificate::fromPath(files.certificate).first();
    QVERIFY(before.serialNumber() != after.serialNumber());
    QCOMPARE(QSslCertificate::fromPath(files.authority), pinned);
    QCOMPARE(after.subjectAlternativeNames().value(QSsl::DnsEntry), u"centre.example"_s);
    QCOMPARE(after.subjectAlternativeNames().value(QSsl::IpAddressEntry), u"10.0.0.7"_s);
    QVERIFY(after.expiryDate() > systemClock().addDays(700));
    QCOMPARE(after.issuerInfo(QSslCertificate::CommonName),
             pinned.first().subjectInfo(QSslCertificate::CommonName));
    for (const QString &host : {QString(), u"a b"_s, u"a,DNS:evil"_s, u"名"_s, u"a:b"_s})
        QVERIFY(!makeCertificate(world.folder.path(), {host}, systemClock()));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
