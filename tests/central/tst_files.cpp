// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/file_world.h"

#include <QFileInfo>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;

namespace {

QByteArray hashed(QCryptographicHash::Algorithm algorithm, const QByteArray &piece)
{
    return QCryptographicHash::hash(piece, algorithm).toBase64();
}

} // namespace

//! Files as tus 1.0 brings them and as they are read back (A32).
class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSpokenIsTold();
    void aFileComesPieceByPieceAndIsReadBack();
    void oneRangeOfAFileIsRead_data();
    void oneRangeOfAFileIsRead();
    void anotherVersionIsToldOurs();
    void aWishThatMakesNoSenseIsRefused_data();
    void aWishThatMakesNoSenseIsRefused();
    void withoutItsRecordNoFileIsTaken();
    void noNameLeavesTheFolder_data();
    void noNameLeavesTheFolder();
    void aPieceThatMakesNoSenseIsRefused_data();
    void aPieceThatMakesNoSenseIsRefused();
    void aPieceIsComparedWithItsChecksum();
    void aFileThatIsNotWhatItsHashSaysIsThrownAway();
    void aContentThatIsThereNeedsNoBytes();
    void theSameContentLiesThereOnce();
    void aLostAnswerToABeginningBeginsNothingNew();
    void anUploadMayBeGivenUp();
    void anUploadIsItsDevicesOwn();
    void aClientWithoutPatchSaysItBesides();
    void whereNoFilesAreKeptThereAreNone();
    void cleanupTestCase() { m_shared.reset(); }

private:
    //! One service for rows that leave it as it was.
    FileWorld &shared()
    {
        if (!m_shared) {
            m_shared = std::make_unique<FileWorld>();
            m_token = m_shared->enrol().token;
        }
        return *m_shared;
    }

    std::unique_ptr<FileWorld> m_shared;
    QString m_token;
};

void TestFiles::whatIsSpokenIsTold()
{
    FileWorld world;
    const auto answer = world.tus("OPTIONS", u"/v1/files"_s, {});
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.headers.value("tus-version"), QByteArray("1.0.0"));
    QCOMPARE(answer.headers.value("tus-extension"), QByteArray("creation,checksum,termination,expiration"));
    QCOMPARE(answer.headers.value("tus-max-size"), QByteArray::number(wire::limits::largestFileBytes));
    QCOMPARE(answer.headers.value("tus-checksum-algorithm"), QByteArray("sha256,sha1"));
    QVERIFY(!answer.headers.contains("content-length"));
    const auto other = world.tus("PUT", u"/v1/files"_s, {});
    QCOMPARE(other.status, 405);
    QCOMPARE(other.headers.value("allow"), QByteArray("OPTIONS, POST"));
}

void TestFiles::aFileComesPieceByPieceAndIsReadBack()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(300'000);
    world.attach(token, content);
    const auto begun = world.begin(token, content);
    QCOMPARE(begun.status, 201);
    QCOMPARE(begun.headers.value("tus-resumable"), QByteArray("1.0.0"));
    QCOMPARE(begun.headers.value("upload-offset"), QByteArray("0"));
    QDateTime expires = QLocale::c().toDateTime(QString::fromLatin1(begun.headers.value("upload-expires")),
                                                u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    expires.setTimeSpec(Qt::UTC);
    QVERIFY(expires > systemClock().addDays(6) && expires < systemClock().addDays(8));
    const QString upload = QString::fromLatin1(begun.headers.value("location"));
    QVERIFY(upload.startsWith(u"/v1/files/uploads/"));
    for (qint64 offset = 0; offset < content.size(); offset += 100'000) {
        QCOMPARE(world.offsetOf(upload, token), offset);
        const auto kept = world.patch(upload, token, offset, content.mid(offset, 100'000));
        QCOMPARE(kept.status, 204);
        QCOMPARE(kept.headers.value("upload-offset"), QByteArray::number(offset + 100'000));
    }
    const auto head = world.tus("HEAD", upload, token); // whoever lost the last answer asks again
    QCOMPARE(head.headers.value("upload-offset"), QByteArray("300000"));
    QCOMPARE(head.headers.value("upload-length"), QByteArray("300000"));
    QCOMPARE(world.patch(upload, token, 300'000, {}).status, 204);

    QCOMPARE(world.kept(), QStringList{FileWorld::nameOf(content)});
    const QFileInfo file(world.options().files.folder + u'/' + FileWorld::nameOf(content));
    QCOMPARE(file.permissions() & 0x777, QFile::Permissions(0x600));
    QCOMPARE(QFileInfo(file.path()).permissions() & 0x777, QFile::Permissions(0x700));
    const auto read = world.get(u"/v1/files/"_s + sha256(content), token);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, content);
    QCOMPARE(read.headers.value("content-type"), QByteArray("application/octet-stream"));
}

void TestFiles::oneRangeOfAFileIsRead_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("the middle") << QByteArray("bytes=10-19") << 206 << 10 << 10;
    QTest::newRow("the rest") << QByteArray("bytes=990-") << 206 << 990 << 10;
    QTest::newRow("the last ones") << QByteArray("bytes=-5") << 206 << 995 << 5;
    QTest::newRow("past the end") << QByteArray("bytes=990-2000") << 206 << 990 << 10;
    QTest::newRow("all of it") << QByteArray("bytes=0-") << 200 << 0 << 1000;
    QTest::newRow("more than there is, from behind") << QByteArray("bytes=-2000") << 200 << 0 << 1000;
    QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << 200 << 0 << 1000;
    QTest::newRow("backwards") << QByteArray("bytes=9-1") << 200 << 0 << 1000;
    QTest::newRow("nonsense") << QByteArray("bytes=x-y") << 200 << 0 << 1000;
    QTest::newRow("outside") << QByteArray("bytes=1000-") << 416 << 0 << 0;
    QTest::newRow("nothing") << QByteArray("bytes=-0") << 416 << 0 << 0;
}

void TestFiles::oneRangeOfAFileIsRead()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(int, from);
    QFETCH(int, length);
    static const QByteArray content = photo(1000);
    FileWorld &world = shared();
    if (world.get(u"/v1/files/"_s + sha256(content), m_token).status == 404) {
        world.attach(m_token, content);
        QCOMPARE(world.patch(world.begun(m_token, content), m_token, 0, content).status, 204);
    }
    const auto answer = world.tus("GET", u"/v1/files/"_s + sha256(content), m_token, {{"Range", range}});
    QCOMPARE(answer.status, status);
    if (status == 416)
        QCOMPARE(answer.headers.value("content-range"), QByteArray("bytes */1000"));
    else
        QCOMPARE(answer.body, content.mid(from, length));
    if (status == 206)
        QCOMPARE(answer.headers.value("content-range"),
                 "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + length - 1) + "/1000");
}

void TestFiles::anotherVersionIsToldOurs()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(10);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    const auto post = world.tus("POST", u"/v1/files"_s, token, {{"Tus-Resumable", "0.2.2"}});
    QCOMPARE(post.status, 412);
    QCOMPARE(post.problem(), ProblemKind::TusVersion);
    QCOMPARE(post.headers.value("tus-version"), QByteArray("1.0.0"));
    QCOMPARE(world.patch(upload, token, 0, content, {{"Tus-Resumable", "2.0"}}).status, 412);
    QCOMPARE(world.tus("HEAD", upload, token, {{"Tus-Resumable", ""}}).status, 412);
    QCOMPARE(world.offsetOf(upload, token), 0);
}

void TestFiles::aWishThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<int>("status");
    const QByteArray good = FileWorld::metadata(sha256("x"));
    const auto row = [](const char *name, const QByteArray &length, const QByteArray &metadata, int status) {
        QTest::newRow(name) << length << metadata << status;
    };
    row("no length", {}, good, 400);
    row("a length that is none", "many", good, 400);
    row("less than nothing", "-1", good, 400);
    row("nothing at all", "0", good, 400);
    row("longer than numbers go", "99999999999999999999", good, 400);
    row("over the limit", QByteArray::number(wire::limits::largestFileBytes + 1), good, 413);
    row("no metadata", "1", {}, 400);
    row("no hash", "1", "filename " + QByteArray("x.jpg").toBase64(), 400);
    row("not in base64", "1", "sha256 %%%", 400);
    row("no value", "1", "sha256", 400);
    row("a short hash", "1", "sha256 " + QByteArray("abcd").toBase64(), 400);
    row("a hash in capitals", "1", "sha256 " + sha256("x").toUpper().toLatin1().toBase64(), 400);
    row("a path", "1", "sha256 " + QByteArray("../../../../etc/passwd").toBase64(), 400);
    row("a path of the right length", "1", "sha256 " + QByteArray("../").repeated(21).append('x').toBase64(),
        400);
    row("twice", "1", good + ',' + good, 400);
    row("others are passed over, but nobody knows the file", "1", "a b," + good + ",c", 403);
}

void TestFiles::aWishThatMakesNoSenseIsRefused()
{
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, metadata);
    QFETCH(int, status);
    FileWorld &world = shared();
    FileWorld::Headers headers{{"Upload-Metadata", metadata}};
    if (!length.isEmpty())
        headers.insert("Upload-Length", length);
    const QStringList before = world.kept();
    const auto answer = world.tus("POST", u"/v1/files"_s, m_token, headers);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.problem() != ProblemKind::Unknown);
    QCOMPARE(world.tus("POST", u"/v1/files"_s, u"stranger"_s, headers).status, 401);
    QCOMPARE(world.kept(), before);
}

void TestFiles::withoutItsRecordNoFileIsTaken()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(100);
    QCOMPARE(world.begin(token, content).problem(), ProblemKind::Scope);
    world.attach(token, sha256(content), 99); // the record tells another length
    QCOMPARE(world.begin(token, content).status, 403);
    world.attach(token, content);
    QCOMPARE(world.begin(token, content).status, 201);
    QCOMPARE(world.begin(world.enrol(wire::DeviceRole::HeadOffice).token, content).status, 403);
    const QString later = u"/v1/files"_s;
    QCOMPARE(world.tus("POST", later, token, {{"Upload-Defer-Length", "1"}}).status, 400);
}

void TestFiles::noNameLeavesTheFolder_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray name :
         {"..", "../central.sqlite", "%2e%2e%2fcentral.sqlite", "..%2f..%2fserver.key", "uploads", ".",
          "central.sqlite", "ab/cdef", "{sha256}", "%00", "ABCD"}) {
        QTest::newRow(name.constData()) << "/v1/files/" + name;
        QTest::newRow(("uploads/" + name).constData()) << "/v1/files/uploads/" + name;
    }
    QTest::newRow("nothing") << QByteArray("/v1/files/uploads/");
    QTest::newRow("in capitals") << QByteArray("/v1/files/uploads/01980000-0000-7000-8000-00000000060A");
    QTest::newRow("nobody's") << QByteArray("/v1/files/uploads/01980000-0000-7000-8000-00000000060a");
}

void TestFiles::noNameLeavesTheFolder()
{
    QFETCH(QByteArray, path);
    FileWorld &world = shared();
    // By hand: a URL class would tidy the path up.
    for (const char *method : {"GET", "HEAD", "PATCH", "DELETE"}) {
        const auto socket = world.connection();
        QVERIFY(socket);
        socket->write(
            QByteArray(method) + ' ' + path
            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
              "Content-Type: application/offset+octet-stream\r\nContent-Length: 0\r\n"
              "Authorization: Bearer "
            + m_token.toLatin1() + "\r\n\r\n");
        QVERIFY(socket->waitForReadyRead(10'000));
        const QByteArray answer = socket->readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 405"), answer.constData());
    }
}

void TestFiles::aPieceThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("another offset") << QByteArray("Upload-Offset") << QByteArray("5") << 409;
    QTest::newRow("no offset") << QByteArray("Upload-Offset") << QByteArray() << 400;
    QTest::newRow("less than nothing") << QByteArray("Upload-Offset") << QByteArray("-1") << 400;
    QTest::newRow("in another dress") << QByteArray("Content-Type") << QByteArray("image/jpeg") << 415;
    QTest::newRow("an unknown checksum") << QByteArray("Upload-Checksum") << QByteArray("md5 AAAA") << 400;
    QTest::newRow("half a checksum") << QByteArray("Upload-Checksum") << QByteArray("sha256 AAAA") << 400;
    QTest::newRow("a word for a checksum") << QByteArray("Upload-Checksum") << QByteArray("sha256") << 400;
}

void TestFiles::aPieceThatMakesNoSenseIsRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(100);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    FileWorld::Headers headers{{"Upload-Offset", "0"}, {"Content-Type", "application/offset+octet-stream"}};
    headers.insert(header, value);
    QCOMPARE(world.tus("PATCH", upload, token, headers, content).status, status);
    QCOMPARE(world.offsetOf(upload, token), 0);
    QCOMPARE(world.patch(upload, token, 0, content + '!').status, 413);
    QCOMPARE(world.offsetOf(upload, token), 0);
    QCOMPARE(world.patch(upload, token, 0, content).status, 204);
    QCOMPARE(world.patch(upload, token, 100, "!").status, 413);
}

void TestFiles::aPieceIsComparedWithItsChecksum()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(300'000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    const QByteArray first = content.first(200'000);
    const auto with = [](const QByteArray &checksum) {
        return FileWorld::Headers{{"Upload-Checksum", checksum}};
    };
    const QByteArray good = "sha256 " + hashed(QCryptographicHash::Sha256, first);
    QCOMPARE(world.patch(upload, token, 0, photo(200'000, 7), with(good)).status, 460);
    QCOMPARE(world.offsetOf(upload, token), 0);
    QCOMPARE(world.patch(upload, token, 0, first, with(good)).status, 204);
    const QByteArray rest = content.mid(200'000);
    const auto wrong = world.patch(upload, token, 200'000, rest, with(good));
    QCOMPARE(wrong.status, 460);
    QCOMPARE(wrong.problem(), ProblemKind::Checksum);
    QCOMPARE(world.offsetOf(upload, token), 200'000);
    const QByteArray sha1 = "sha1 " + hashed(QCryptographicHash::Sha1, rest);
    QCOMPARE(world.patch(upload, token, 200'000, rest, with(sha1)).status, 204);
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), token).body, content);
}

void TestFiles::aFileThatIsNotWhatItsHashSaysIsThrownAway()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(1000);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    const auto answer = world.patch(upload, token, 0, photo(1000, 7));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), ProblemKind::Content);
    QCOMPARE(world.offsetOf(upload, token), -1);
    QCOMPARE(world.kept(), QStringList());
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), token).status, 404);
    QCOMPARE(world.patch(world.begun(token, content), token, 0, content).status, 204);
}

void TestFiles::aContentThatIsThereNeedsNoBytes()
{
    FileWorld world;
    const QString first = world.enrol().token;
    const QString second = world.enrol().token;
    const QByteArray content = photo(1000);
    world.attach(first, content);
    QCOMPARE(world.patch(world.begun(first, content), first, 0, content).status, 204);
    const auto known = world.begin(second, content);
    QCOMPARE(known.status, 201);
    QCOMPARE(known.headers.value("upload-offset"), QByteArray("1000"));
    QCOMPARE(world.offsetOf(QString::fromLatin1(known.headers.value("location")), second), 1000);
    // Lost from the folder it is asked for again.
    QVERIFY(QFile::remove(world.options().files.folder + u'/' + FileWorld::nameOf(content)));
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), first).status, 404);
    QCOMPARE(world.patch(world.begun(second, content), second, 0, content).status, 204);
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(content), first).body, content);
}

void TestFiles::theSameContentLiesThereOnce()
{
    FileWorld world;
    const QString first = world.enrol().token;
    const QString second = world.enrol().token;
    const QByteArray content = photo(2000);
    world.attach(first, content);
    const QString one = world.begun(first, content);
    const QString two = world.begun(second, content);
    QVERIFY(one != two);
    QCOMPARE(world.patch(one, first, 0, content.first(1000)).status, 204);
    QCOMPARE(world.patch(two, second, 0, content.first(500)).status, 204);
    QCOMPARE(world.patch(one, first, 1000, content.mid(1000)).status, 204);
    QCOMPARE(world.patch(two, second, 500, content.mid(500)).status, 204);
    QCOMPARE(world.kept(), QStringList{FileWorld::nameOf(content)});
}

void TestFiles::aLostAnswerToABeginningBeginsNothingNew()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(100);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    QCOMPARE(world.begun(token, content), upload);
    QCOMPARE(world.patch(upload, token, 0, content.first(50)).status, 204);
    QVERIFY(world.begun(token, content) != upload); // who asks now thinks of its first byte
    QCOMPARE(world.kept().size(), 2);
}

void TestFiles::anUploadMayBeGivenUp()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(100);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    QCOMPARE(world.patch(upload, token, 0, content.first(50)).status, 204);
    const auto gone = world.tus("DELETE", upload, token);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(world.offsetOf(upload, token), -1);
    QCOMPARE(world.patch(upload, token, 50, content.mid(50)).status, 404);
    QCOMPARE(world.tus("DELETE", upload, token).status, 404);
    QCOMPARE(world.kept(), QStringList());
}

void TestFiles::anUploadIsItsDevicesOwn()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QString other = world.enrol().token;
    const QByteArray content = photo(100);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    QCOMPARE(world.offsetOf(upload, other), -1);
    QCOMPARE(world.patch(upload, other, 0, content).status, 404);
    QCOMPARE(world.tus("DELETE", upload, other).status, 404);
    QCOMPARE(world.tus("HEAD", upload, {}).status, 401);
    QCOMPARE(world.patch(upload, u"stranger"_s, 0, content).status, 401);
    QCOMPARE(world.patch(upload, token, 0, content).status, 204);
}

void TestFiles::aClientWithoutPatchSaysItBesides()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray content = photo(100);
    world.attach(token, content);
    const QString upload = world.begun(token, content);
    QCOMPARE(world
                 .tus("POST", upload, token,
                      {{"X-HTTP-Method-Override", "PATCH"},
                       {"Upload-Offset", "0"},
                       {"Content-Type", "application/offset+octet-stream"}},
                      content)
                 .status,
             204);
    QCOMPARE(world.offsetOf(upload, token), 100);
}

void TestFiles::whereNoFilesAreKeptThereAreNone()
{
    ServiceWorld world; // without a folder
    const QString token = world.enrol().token;
    QCOMPARE(world.get(u"/v1/files/"_s + sha256("x"), token).status, 404);
    QNetworkRequest options = world.request(u"/v1/files"_s);
    QCOMPARE(ServiceWorld::finished(*world.network.sendCustomRequest(options, "OPTIONS")).status, 404);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
