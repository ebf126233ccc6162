// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/check.h"
#include "app/central/command.h"
#include "app/central/json_log.h"
#include "app/central/settings.h"
#include "sync/central/certificate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace sk::central;
using namespace Qt::StringLiterals;

namespace {

QString written(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return path;
}

int exitOf(const QStringList &words, QString *said = nullptr)
{
    QString out;
    QTextStream outStream(&out);
    QTextStream errStream(said ? said : &out);
    Console console{outStream, errStream, systemClock};
    return run(QStringList{u"stationkeeper-central"_s} + words, console);
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void aFileHasOneSettingALine();
    void anUnknownLineIsNamed_data();
    void anUnknownLineIsNamed();
    void theCallComesBeforeTheEnvironmentBeforeTheFile();
    void aSettingOfAnotherCommandIsPassedOver();
    void aMissingFileIsTold();
    void aCallBecomesMembersOfALine();
    void aMessageStaysAMessage();
    void theCertificateIsLookedAt_data();
    void theCertificateIsLookedAt();
    void aFileThatIsNoCertificateIsTold();
};

void TestSettings::cleanup()
{
    qunsetenv("STATIONKEEPER_CENTRAL_DATA");
    qunsetenv("STATIONKEEPER_CENTRAL_CONFIG");
}

void TestSettings::aFileHasOneSettingALine()
{
    const auto settings = settingsInText(u"# the centre\n\n data = /var/lib/centre \nlisten=[::1]:8443\r\n"
                                         "database = postgresql:host=/run/postgresql dbname=centre\n"_s);
    QVERIFY(bool(settings));
    QCOMPARE(settings->value(u"data"_s), u"/var/lib/centre"_s);
    QCOMPARE(settings->value(u"listen"_s), u"[::1]:8443"_s);
    QCOMPARE(settings->value(u"database"_s), u"postgresql:host=/run/postgresql dbname=centre"_s);
    QCOMPARE(settings->size(), 3);
}

void TestSettings::anUnknownLineIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no such name") << u"data=x\nlissten=y"_s;
    QTest::newRow("no value") << u"data=x\nlisten"_s;
    QTest::newRow("twice") << u"data=x\ndata=y"_s;
    QTest::newRow("a section") << u"\n[service]"_s;
}

void TestSettings::anUnknownLineIsNamed()
{
    QFETCH(QString, text);
    const auto settings = settingsInText(text);
    QVERIFY(!settings);
    QVERIFY(settings.failure().detail.contains(u"line 2"_s));
}

void TestSettings::theCallComesBeforeTheEnvironmentBeforeTheFile()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"call"_s, u"environment"_s, u"file"_s})
        QCOMPARE(exitOf({u"init"_s, u"--data"_s, folder.filePath(name), u"--centre"_s, u"411624"_s, name}),
                 int(Done));
    const auto listed = [](const QStringList &words) {
        QString out;
        QTextStream outStream(&out);
        QTextStream errStream(&out);
        Console console{outStream, errStream, systemClock};
        run(QStringList{u"stationkeeper-central"_s, u"centre"_s, u"list"_s} + words, console);
        return out.section(u'\t', -1).trimmed();
    };
    const QString config
        = written(folder.filePath(u"central.conf"_s), "data = " + folder.filePath(u"file"_s).toUtf8() + '\n');
    QCOMPARE(listed({u"--config"_s, config}), u"file"_s);
    qputenv("STATIONKEEPER_CENTRAL_DATA", folder.filePath(u"environment"_s).toUtf8());
    QCOMPARE(listed({u"--config"_s, config}), u"environment"_s);
    QCOMPARE(listed({u"--config"_s, config, u"--data"_s, folder.filePath(u"call"_s)}), u"call"_s);
    qunsetenv("STATIONKEEPER_CENTRAL_DATA");
    qputenv("STATIONKEEPER_CENTRAL_CONFIG", config.toUtf8());
    QCOMPARE(listed({}), u"file"_s);
}

void TestSettings::aSettingOfAnotherCommandIsPassedOver()
{
    const QTemporaryDir folder;
    QCOMPARE(exitOf({u"init"_s, u"--data"_s, folder.path()}), int(Done));
    const QString config = written(folder.filePath(u"central.conf"_s),
                                   "listen = 127.0.0.1:1\ndata = " + folder.path().toUtf8());
    QCOMPARE(exitOf({u"centre"_s, u"list"_s, u"--config"_s, config}), int(Done));
}

void TestSettings::aMissingFileIsTold()
{
    QString said;
    QCOMPARE(exitOf({u"check"_s, u"--config"_s, u"/nonexistent/central.conf"_s}, &said), int(Misused));
    QVERIFY(said.contains(u"/nonexistent/central.conf"_s));
}

void TestSettings::aCallBecomesMembersOfALine()
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
    const QByteArray line = jsonLogLine(moment, QtInfoMsg, u"stationkeeper.central"_s,
                                        u"method=GET path=/v1/digest status=200 ms=1.5 device=-"_s);
    QVERIFY(line.endsWith("}\n") && line.count('\n') == 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(u"time"_s).toString(), moment.toString(Qt::ISODateWithMs));
    QCOMPARE(object.value(u"level"_s).toString(), u"info"_s);
    QCOMPARE(object.value(u"path"_s).toString(), u"/v1/digest"_s);
    QCOMPARE(object.value(u"status"_s).toInt(), 200);
    QCOMPARE(object.value(u"ms"_s).toDouble(), 1.5);
    QVERIFY(!object.contains(u"message"_s));
}

void TestSettings::aMessageStaysAMessage()
{
    const QByteArray line = jsonLogLine({}, QtWarningMsg, u"x"_s, u"failed: \"a\nb=c\""_s);
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(u"message"_s).toString(), u"failed: \"a\nb=c\""_s);
    QCOMPARE(object.value(u"level"_s).toString(), u"warning"_s);
}

void TestSettings::theCertificateIsLookedAt_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("complaints");
    QTest::addColumn<int>("warnings");
    QTest::newRow("new") << 1 << 0 << 0;
    QTest::newRow("in its last month") << 710 << 0 << 1;
    QTest::newRow("too old") << 731 << 1 << 0;
    QTest::newRow("not yet") << -5 << 2 << 0; // neither it nor the authority
}

void TestSettings::theCertificateIsLookedAt()
{
    QFETCH(int, days);
    QFETCH(int, complaints);
    QFETCH(int, warnings);
    const QTemporaryDir folder;
    const QDateTime made = systemClock();
    const auto files = makeCertificate(folder.path(), {u"127.0.0.1"_s}, made);
    const Findings findings = findingsOnCertificate(files->certificate, made.addDays(days));
    QCOMPARE(findings.complaints.size(), complaints);
    QCOMPARE(findings.warnings.size(), warnings);
}

void TestSettings::aFileThatIsNoCertificateIsTold()
{
    const QTemporaryDir folder;
    for (const QString &file : {folder.filePath(u"none"_s), written(folder.filePath(u"text"_s), "hello")})
        QCOMPARE(findingsOnCertificate(file, systemClock()).complaints.size(), 1);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
