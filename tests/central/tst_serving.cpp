// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/called_program.h"
#include "tests/support/scratch_postgres.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

//! The program as an operator turns it.
class TestServing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewCertificateIsTakenInOnSighup();
    void linesOfTheLogMayBeJson();
    void aServerIsServedWithoutAFolder();
    void troubleWithASettingIsTold_data();
    void troubleWithASettingIsTold();
};

void TestServing::aNewCertificateIsTakenInOnSighup()
{
    const QTemporaryDir folder;
    QCOMPARE(said({u"init"_s, u"--data"_s, folder.path()}).exit, int(Done));
    QProcess program;
    program.start(QStringLiteral(CENTRAL_PROGRAM),
                  {u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(program.waitForReadyRead(30'000));
    program.readAllStandardOutput();
    QCOMPARE(said({u"certificate"_s, u"make"_s, u"--data"_s, folder.path()}).exit, int(Done));
    QCOMPARE(kill(pid_t(program.processId()), SIGHUP), 0);
    QVERIFY(program.waitForReadyRead(30'000));
    QCOMPARE(program.readAllStandardOutput(), QByteArray("certificate reloaded\n"));
    QVERIFY(QFile::remove(folder.filePath(u"server.pem"_s)));
    QByteArray told;
    QCOMPARE(kill(pid_t(program.processId()), SIGHUP), 0);
    QTRY_VERIFY((told += program.readAllStandardError()).contains("in use stays"));
    program.terminate();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), int(Done));
}

void TestServing::linesOfTheLogMayBeJson()
{
    const QTemporaryDir folder;
    QCOMPARE(said({u"init"_s, u"--data"_s, folder.path()}).exit, int(Done));
    QProcess program;
    program.start(
        QStringLiteral(CENTRAL_PROGRAM),
        {u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s, u"--log"_s, u"json"_s});
    QVERIFY(program.waitForReadyRead(30'000));
    const quint16 port = program.readAllStandardOutput().trimmed().split(':').last().toUShort();
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(folder.filePath(u"ca.pem"_s)));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    QVERIFY(socket.waitForEncrypted(30'000));
    socket.write("GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(30'000));
    socket.abort();
    program.terminate();
    QVERIFY(program.waitForFinished(30'000));
    const auto line = QJsonDocument::fromJson(program.readAllStandardError().split('\n').first()).object();
    QCOMPARE(line.value(u"path"_s).toString(), u"/v1/health"_s);
    QCOMPARE(line.value(u"status"_s).toInt(), 200);
}

void TestServing::aServerIsServedWithoutAFolder()
{
    if (sk::testing::ScratchPostgres::programs().isEmpty())
        QSKIP("PostgreSQL is not installed here; installer/install-packages does it");
    sk::testing::ScratchPostgres server;
    const QTemporaryDir folder; // of the certificate
    const QString address = server.newDatabase();
    QCOMPARE(said({u"check"_s, u"--database"_s, address}).exit, int(Failed)); // no tables yet
    QCOMPARE(said({u"init"_s, u"--data"_s, folder.path(), u"--database"_s, address, u"--centre"_s,
                   u"411624"_s, u"x"_s})
                 .exit,
             int(Done));
    QVERIFY(!QFile::exists(folder.filePath(u"central.sqlite"_s)));
    QCOMPARE(said({u"check"_s, u"--database"_s, address}).out, u"sound\n"_s);
    QVERIFY(said({u"check"_s, u"--database"_s, address}).err.contains(u"fsync"_s)); // the scratch server's
    const auto backup = said({u"backup"_s, folder.filePath(u"copy"_s), u"--database"_s, address});
    QCOMPARE(backup.exit, int(Failed));
    QVERIFY(backup.err.contains(u"pg_dump"_s));
    QCOMPARE(said({u"serve"_s, u"--database"_s, address}).exit, int(Misused)); // which certificate?
    QProcess program;
    program.start(QStringLiteral(CENTRAL_PROGRAM),
                  {u"serve"_s, u"--database"_s, address, u"--listen"_s, u"127.0.0.1:0"_s, u"--certificate"_s,
                   folder.filePath(u"server.pem"_s), u"--key"_s, folder.filePath(u"server.key"_s)});
    QVERIFY(program.waitForReadyRead(30'000));
    QVERIFY(program.readAllStandardOutput().startsWith("listening on https://127.0.0.1:"));
    program.terminate();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), int(Done));
    server.stop();
    const auto gone = said({u"check"_s, u"--database"_s, address});
    QCOMPARE(gone.exit, int(Failed));
    QVERIFY(gone.err.contains(u"does not answer"_s));
}

void TestServing::troubleWithASettingIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a format of the log") << QStringList{u"--log"_s, u"xml"_s};
    QTest::newRow("workers") << QStringList{u"--workers"_s, u"0"_s};
    QTest::newRow("calls") << QStringList{u"--calls-per-minute"_s, u"-1"_s};
    QTest::newRow("a cost nobody knows") << QStringList{u"--password-cost"_s, u"least"_s};
    QTest::newRow("a token that is not there") << QStringList{u"--metrics-token-file"_s, u"/nonexistent"_s};
    QTest::newRow("a password for all to read")
        << QStringList{u"--database"_s, u"postgresql:host=x password=secret"_s};
}

void TestServing::troubleWithASettingIsTold()
{
    QFETCH(QStringList, words);
    const QTemporaryDir folder;
    const auto answer = said(QStringList{u"serve"_s, u"--data"_s, folder.path()} + words);
    QCOMPARE(answer.exit, int(Misused));
    QVERIFY(!answer.err.isEmpty() && !answer.err.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestServing)
#include "tst_serving.moc"
