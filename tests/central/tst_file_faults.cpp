// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/paces.h"
#include "tests/central/file_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 10'000;

double valueOf(const QByteArray &metrics, const QByteArray &name)
{
    for (const QByteArray &line : metrics.split('\n'))
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    return -1;
}

void writeAll(QSslSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0)
        QVERIFY(socket.waitForBytesWritten(patience));
}

} // namespace

//! Lines are cut, services restarted, disks are full: what came counts, and nobody else feels it.
class TestFileFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCutLineKeepsWhatCame_data();
    void aCutLineKeepsWhatCame();
    void aRestartedServiceGoesOnWhereItWas();
    void aNewLineTakesOverFromADeadOne();
    void aSlowBodyIsCutOffAndCounts();
    void aLongBodyIsMadeSureOfOnItsWay();
    void aBodyThatGrowsPastItsLengthIsRefused();
    void aStrangersBodyIsNotRead();
    void onlyAFewFilesOfADeviceAreUnderWay();
    void unfinishedUploadsAreCounted();
    void uploadsNobodyGoesOnWithAreSwept();
    void theReserveOfTheDiskIsKept();
    void anUploadWhoseBytesAreLostBeginsAnew();
    void aDeviceKeepsItsPace();
    void filesAreCounted();
};

void TestFileFaults::aCutLineKeepsWhatCame_data()
{
    QTest::addColumn<bool>("withChecksum");
    QTest::newRow("a bare piece") << false;
    QTest::newRow("one with a checksum") << true;
}

void TestFileFaults::aCutLineKeepsWhatCame()
{
    QFETCH(bool, withChecksum);
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(1'000'000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    const QByteArray checksum = "Upload-Checksum: sha256 "
        + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + "\r\n";
    const auto socket = world.connection();
    QVERIFY(socket);
    writeAll(*socket,
             FileWorld::patchHead(upload, token, 0, content.size(), withChecksum ? checksum : QByteArray())
                 + content.first(123'456));
    socket->disconnectFromHost(); // in the middle of a piece
    if (socket->state() != QAbstractSocket::UnconnectedState)
        socket->waitForDisconnected(patience);
    // Whoever asks hangs up on who writes: not before all of it was read.
    QTRY_COMPARE(valueOf(world.get(u"/v1/metrics"_s).body, "stationkeeper_file_bytes_total{way=\"in\"}"),
                 123'456);
    QCOMPARE(world.offsetOf(upload, token), 123'456);
    QCOMPARE(world.patch(upload, token, 123'456, content.mid(123'456)).status, 204);
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), token).body, content);
}

void TestFileFaults::aRestartedServiceGoesOnWhereItWas()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(1'000'000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    const auto socket = world.connection();
    QVERIFY(socket);
    writeAll(*socket, FileWorld::patchHead(upload, token, 0, content.size()) + content.first(400'000));
    QTRY_VERIFY(valueOf(world.get(u"/v1/metrics"_s).body, "stationkeeper_file_bytes_total{way=\"in\"}")
                >= 300'000);
    world.start(); // stops first, in the middle of the body
    const qint64 offset = world.offsetOf(upload, token);
    QVERIFY(offset >= 300'000 && offset <= 400'000);
    QCOMPARE(world.patch(upload, token, offset, content.mid(offset)).status, 204);
    world.start();
    QCOMPARE(world.offsetOf(upload, token), content.size());
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), token).body, content);
}

void TestFileFaults::aNewLineTakesOverFromADeadOne()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(500'000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    // A line that died without a word: its connection stands, nothing comes any more.
    const auto dead = world.connection();
    QVERIFY(dead);
    writeAll(*dead, FileWorld::patchHead(upload, token, 0, content.size()) + content.first(200'000));
    QTRY_VERIFY(valueOf(world.get(u"/v1/metrics"_s).body, "stationkeeper_files_under_way") == 1);
    const qint64 offset = world.offsetOf(upload, token);
    QVERIFY(offset > 0 && offset <= 200'000);
    QCOMPARE(world.patch(upload, token, offset, content.mid(offset)).status, 204);
    QVERIFY(dead->state() == QAbstractSocket::UnconnectedState || dead->waitForDisconnected(patience));
}

void TestFileFaults::aSlowBodyIsCutOffAndCounts()
{
    ServiceLimits limits;
    limits.body = 300ms;
    FileWorld world(FileWorld::smallSettings(), limits);
    const QString token = world.enrol().token;
    const QByteArray content = photo(500'000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    const auto socket = world.connection();
    QVERIFY(socket);
    socket->write(FileWorld::patchHead(upload, token, 0, content.size()));
    qsizetype sent = 0;
    while (socket->state() == QAbstractSocket::ConnectedState && sent < 10'000) {
        socket->write(content.mid(sent++, 1)); // a drop now and then does not help
        socket->waitForReadyRead(20);
    }
    QVERIFY(sent < 10'000);
    const qint64 offset = world.offsetOf(upload, token);
    QVERIFY(offset > 0 && offset <= sent);
    QCOMPARE(world.patch(upload, token, offset, content.mid(offset)).status, 204);
}

void TestFileFaults::aLongBodyIsMadeSureOfOnItsWay()
{
    FileSettings settings = FileWorld::smallSettings();
    settings.checkpoint = 128 * 1024;
    FileWorld world(settings);
    const auto enrolled = world.enrol();
    const QByteArray content = photo(1'000'000);
    world.attach(enrolled.token, content);
    const QString upload = world.begun(enrolled.token, content);
    const auto socket = world.connection();
    QVERIFY(socket);
    writeAll(*socket,
             FileWorld::patchHead(upload, enrolled.token, 0, content.size()) + content.first(700'000));
    // Before the request ends the database knows what a killed service would go on from.
    const auto caller = *world.store().enrolments.callerWith(enrolled.token);
    const auto known = [&] {
        const auto found = world.store().files.find(caller, upload.section(u'/', -1));
        return found && *found ? (*found)->received : -1;
    };
    QTRY_VERIFY(known() >= 512 * 1024);
    QVERIFY(known() < content.size());
    QFile part(world.options().files.folder + u"/uploads/"_s + upload.section(u'/', -1));
    QVERIFY(part.open(QIODevice::ReadOnly));
    QCOMPARE(part.read(known()), content.first(known()));
}

void TestFileFaults::aBodyThatGrowsPastItsLengthIsRefused()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(100'000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    const auto socket = world.connection(); // a body whose length is not said beforehand
    QVERIFY(socket);
    socket->write(
        FileWorld::patchHead(upload, token, 0, 0).replace("Content-Length: 0", "Transfer-Encoding: chunked"));
    for (int i = 0; i < 2; ++i)
        socket->write("186a0\r\n" + content + "\r\n");
    QVERIFY(socket->waitForReadyRead(patience));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 413"));
    const qint64 offset = world.offsetOf(upload, token);
    QVERIFY(offset >= 0 && offset < content.size());
    // The same way, but as long as it said.
    const auto good = world.connection();
    good->write(FileWorld::patchHead(upload, token, offset, 0)
                    .replace("Content-Length: 0", "Transfer-Encoding: chunked")
                + QByteArray::number(content.size() - offset, 16) + "\r\n" + content.mid(offset)
                + "\r\n0\r\n\r\n");
    QVERIFY(good->waitForReadyRead(patience));
    QVERIFY(good->readAll().startsWith("HTTP/1.1 204"));
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), token).body, content);
}

void TestFileFaults::aStrangersBodyIsNotRead()
{
    FileWorld world;
    const auto socket = world.connection();
    QVERIFY(socket);
    socket->write(FileWorld::patchHead(u"/v1/files/uploads/01980000-0000-7000-8000-00000000060a"_s,
                                       u"stranger"_s, 0, 100'000'000));
    QVERIFY(socket->waitForReadyRead(patience));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 401"));
}

void TestFileFaults::onlyAFewFilesOfADeviceAreUnderWay()
{
    FileSettings settings = FileWorld::smallSettings();
    settings.underWayPerDevice = 1;
    FileWorld world(settings);
    const QString token = world.enrol().token;
    const QString other = world.enrol().token;
    const QByteArray one = photo(100'000, 1);
    const QByteArray two = photo(100'000, 2);
    world.attach(token, one);
    world.attach(token, two);
    const QString first = world.begun(token, one);
    const auto socket = world.connection();
    QVERIFY(socket);
    writeAll(*socket, FileWorld::patchHead(first, token, 0, one.size()) + one.first(1000));
    QTRY_VERIFY(valueOf(world.get(u"/v1/metrics"_s).body, "stationkeeper_files_under_way") == 1);
    const QString second = world.begun(token, two);
    const auto busy = world.patch(second, token, 0, two);
    QCOMPARE(busy.status, 503);
    QVERIFY(busy.headers.value("retry-after").toInt() > 0);
    QCOMPARE(world.patch(world.begun(other, two), other, 0, two).status, 204); // others are not in its way
    writeAll(*socket, one.mid(1000));
    QVERIFY(socket->waitForReadyRead(patience));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 204"));
    QCOMPARE(world.patch(second, token, 0, two).status, 204);
}

void TestFileFaults::unfinishedUploadsAreCounted()
{
    FileSettings settings = FileWorld::smallSettings();
    settings.unfinished = 2;
    settings.unfinishedBytes = 5000;
    FileWorld world(settings);
    const QString token = world.enrol().token;
    for (int i = 1; i <= 4; ++i)
        world.attach(token, photo(2000, quint32(i)));
    world.attach(token, photo(4000));
    const QString first = world.begun(token, photo(2000, 1));
    QCOMPARE(world.begin(token, photo(4000)).status, 429); // too long together
    const QString second = world.begun(token, photo(2000, 2));
    const auto tooMany = world.begin(token, photo(2000, 3));
    QCOMPARE(tooMany.status, 429);
    QCOMPARE(tooMany.problem(), ProblemKind::TooMany);
    QVERIFY(tooMany.headers.value("retry-after").toInt() > 60);
    QCOMPARE(world.patch(first, token, 0, photo(2000, 1)).status, 204); // whole: it counts no more
    QCOMPARE(world.begin(token, photo(2000, 3)).status, 201);
    QCOMPARE(world.tus("DELETE", second, token).status, 204);
    QCOMPARE(world.begin(token, photo(2000, 4)).status, 201);
}

void TestFileFaults::uploadsNobodyGoesOnWithAreSwept()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(1000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    world.later = 6 * 24 * 3600;
    QCOMPARE(world.patch(upload, token, 0, content.first(500)).status, 204); // lives on from here
    world.later = 12 * 24 * 3600;
    QCOMPARE(world.offsetOf(upload, token), 500);
    QCOMPARE(world.kept().size(), 1);
    world.later = 14 * 24 * 3600;
    QCOMPARE(world.offsetOf(upload, token), -1);
    world.start(); // which looks at once
    const QString again = world.begun(token, content);
    QCOMPARE(world.kept(), QStringList{u"uploads/"_s + again.section(u'/', -1)});
}

void TestFileFaults::theReserveOfTheDiskIsKept()
{
    FileSettings settings;
    settings.reserve = std::numeric_limits<qint64>::max();
    FileWorld world(settings);
    const QString token = world.enrol().token;
    world.attach(token, photo(1000));
    const auto full = world.begin(token, photo(1000));
    QCOMPARE(full.status, 507);
    QCOMPARE(full.problem(), ProblemKind::Full);
    QVERIFY(full.headers.value("retry-after").toInt() > 0);
    QCOMPARE(world.kept(), QStringList());
}

void TestFileFaults::anUploadWhoseBytesAreLostBeginsAnew()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(1000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    QCOMPARE(world.patch(upload, token, 0, content.first(500)).status, 204);
    QFile part(world.options().files.folder + u"/uploads/"_s + upload.section(u'/', -1));
    QVERIFY(part.resize(400)); // a disk that lied about a power cut
    QCOMPARE(world.patch(upload, token, 500, content.mid(500)).status, 404);
    QCOMPARE(world.offsetOf(upload, token), -1);
    QCOMPARE(world.patch(world.begun(token, content), token, 0, content).status, 204);
}

void TestFileFaults::aDeviceKeepsItsPace()
{
    using Way = Paces::Way;
    Paces paces(1000);
    const Paces::Time now{};
    QCOMPARE(paces.due(u"a"_s, Way::In, 500, now) - now, 500ms);
    QCOMPARE(paces.due(u"a"_s, Way::In, 500, now) - now, 1000ms); // behind the first, over all its lines
    QCOMPARE(paces.due(u"a"_s, Way::Out, 500, now) - now, 500ms);
    QCOMPARE(paces.due(u"b"_s, Way::In, 500, now) - now, 500ms);
    QCOMPARE(paces.due(u"a"_s, Way::In, 500, now + 10s) - now, 10'500ms); // rest is not saved up
    QCOMPARE(Paces(0).due(u"a"_s, Way::In, 1'000'000'000, now), now);
}

void TestFileFaults::filesAreCounted()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(1000);
    world.attach(token, content);
    QCOMPARE(world.patch(world.begun(token, content), token, 0, photo(1000, 2)).status, 422);
    QCOMPARE(world.patch(world.begun(token, content), token, 0, content).status, 204);
    QCOMPARE(world.begin(token, content).status, 201);
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), token).status, 200);
    const QByteArray metrics = world.get(u"/v1/metrics"_s).body;
    const auto uploads = [&](const QByteArray &outcome) {
        return valueOf(metrics, "stationkeeper_uploads_total{outcome=\"" + outcome + "\"}");
    };
    QCOMPARE(uploads("begun"), 3);
    QCOMPARE(uploads("known"), 1);
    QCOMPARE(uploads("completed"), 1);
    QCOMPARE(uploads("spoilt"), 1);
    QCOMPARE(valueOf(metrics, "stationkeeper_file_bytes_total{way=\"in\"}"), 2000);
    QCOMPARE(valueOf(metrics, "stationkeeper_file_bytes_total{way=\"out\"}"), 1000);
    QVERIFY(metrics.contains("route=\"/v1/files/{sha256}\""));
    QVERIFY(!metrics.contains(sha256(content).toLatin1()));
}

QTEST_GUILESS_MAIN(TestFileFaults)
#include "tst_file_faults.moc"
