// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/downloads.h"
#include "tests/central/file_world.h"
#include "tests/support/odd_server.h"

#include <QSignalSpy>

using namespace sk;
using namespace sk::central::testing;
using sk::testing::OddServer;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
}

} // namespace

//! Files come from a real service when somebody wants to see them.
class DownloadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_token = m_world.enrol().token;
        for (const QByteArray &content : {m_content, m_other}) {
            m_world.attach(m_token, content);
            QCOMPARE(m_world.patch(m_world.begun(m_token, content), m_token, 0, content).status, 204);
        }
    }
    void init() { m_disk = std::make_unique<QTemporaryDir>(); }

    void aFileComesWhole()
    {
        const DownloadEnd end = downloadNow(wanted(m_content), address(), m_token);
        QVERIFY(end.isGood());
        QCOMPARE(end.sha256, sha256(m_content));
        QCOMPARE(contentOf(path()), m_content);
        QCOMPARE(QFileInfo(path()).permissions() & 0x777, QFile::Permissions(0x600));
        QVERIFY(!QFile::exists(path() + u".part"_s));
    }

    void whatIsThereAlreadyIsGoneOnWith_data()
    {
        QTest::addColumn<int>("there");
        QTest::addRow("half") << 1'000'000;
        QTest::addRow("all") << 2'000'000;
        QTest::addRow("one byte") << 1;
    }
    void whatIsThereAlreadyIsGoneOnWith()
    {
        QFETCH(int, there);
        put(path() + u".part"_s, m_content.first(there));
        Downloads downloads(address(), m_token);
        QSignalSpy ended(&downloads, &Downloads::ended);
        QSignalSpy progressed(&downloads, &Downloads::progressed);
        downloads.fetch(wanted(m_content));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY(ended.first().first().value<DownloadEnd>().isGood());
        QCOMPARE(contentOf(path()), m_content);
        for (const auto &told : progressed)
            QVERIFY(told.at(1).toLongLong() > there);
    }

    void aSpoiltPartIsBegunAnewTheNextTime()
    {
        put(path() + u".part"_s, QByteArray(1000, 'x'));
        QCOMPARE(downloadNow(wanted(m_content), address(), m_token).file, FileTrouble::Damaged);
        QVERIFY(!QFile::exists(path()) && !QFile::exists(path() + u".part"_s));
        QVERIFY(downloadNow(wanted(m_content), address(), m_token).isGood());
        put(path() + u".part"_s, m_content + "more than it has");
        QVERIFY(downloadNow(wanted(m_content), address(), m_token).isGood());
        QCOMPARE(contentOf(path()), m_content);
    }

    void whatIsNotThereIsTold()
    {
        QCOMPARE(downloadNow(wanted("nobody's"), address(), m_token).file, FileTrouble::NotThere);
        const DownloadEnd stranger = downloadNow(wanted(m_content), address(), u"stranger"_s);
        QCOMPARE(stranger.line.kind, SyncTrouble::Kind::Revoked);
        CentralAddress nobody = address();
        nobody.url = u"https://127.0.0.1:1"_s;
        QCOMPARE(downloadNow(wanted(m_content), nobody, m_token).line.kind, SyncTrouble::Kind::Offline);
        WantedFile nowhere = wanted(m_content);
        nowhere.path = m_disk->filePath(u"no/such/folder/x"_s);
        QCOMPARE(downloadNow(nowhere, address(), m_token).file, FileTrouble::Disk);
        WantedFile shorter = wanted(m_content);
        shorter.bytes = 1'000;
        QCOMPARE(downloadNow(shorter, address(), m_token).file, FileTrouble::Damaged);
        QVERIFY(QDir(m_disk->path()).isEmpty());
    }

    void aBrokenAnswerKeepsWhatCame()
    {
        const QByteArray half = m_content.first(500'000);
        const OddServer server("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n" + half);
        Downloads downloads(server.address(), m_token);
        QSignalSpy ended(&downloads, &Downloads::ended);
        downloads.setPatience(1s);
        downloads.fetch(wanted(m_content));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(ended.first().first().value<DownloadEnd>().line.kind, SyncTrouble::Kind::Offline);
        QCOMPARE(contentOf(path() + u".part"_s), half);
        QVERIFY(downloadNow(wanted(m_content), address(), m_token).isGood());
    }

    void aRangeThatIsNotAnsweredBeginsAnew()
    {
        put(path() + u".part"_s, m_content.first(1000));
        const OddServer server("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n" + m_content);
        QVERIFY(downloadNow(wanted(m_content), server.address(), m_token).isGood());
        QCOMPARE(contentOf(path()), m_content);
        const OddServer other(
            "HTTP/1.1 206 x\r\nContent-Range: bytes 5-9/2000000\r\nContent-Length: 5\r\n\r\nabcde");
        put(path() + u".part"_s, m_content.first(1000));
        QCOMPARE(downloadNow(wanted(m_content), other.address(), m_token).line.kind,
                 SyncTrouble::Kind::NotUnderstood);
    }

    void theLastOneAskedForComesFirstAndADroppedOneNever()
    {
        Downloads downloads(address(), m_token);
        QStringList ended;
        connect(&downloads, &Downloads::ended, this,
                [&](const DownloadEnd &end) { ended.append(end.sha256); });
        downloads.fetch(wanted(m_content, u"a"_s));
        downloads.fetch(wanted("nobody's", u"b"_s));
        downloads.fetch(wanted(m_other, u"c"_s));
        downloads.drop(sha256("nobody's"));
        QTRY_COMPARE_WITH_TIMEOUT(ended, (QStringList{sha256(m_other), sha256(m_content)}), patience);
        downloads.fetch(wanted(m_other, u"d"_s));
        downloads.fetch(wanted(m_content, u"e"_s));
        QCoreApplication::processEvents(); // one of them is on its way
        downloads.drop(sha256(m_content));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, patience);
        QCOMPARE(ended.last(), sha256(m_other));
    }

private:
    CentralAddress address() const
    {
        QFile authority(central::CertificateFiles(m_world.folder.path()).authority);
        return {u"https://127.0.0.1:%1"_s.arg(m_world.service->port()),
                authority.open(QIODevice::ReadOnly) ? authority.readAll() : QByteArray()};
    }
    QString path(const QString &name = u"a"_s) const { return m_disk->filePath(name); }
    WantedFile wanted(const QByteArray &content, const QString &name = u"a"_s) const
    {
        return {sha256(content), content.size(), path(name)};
    }

    const QByteArray m_content = photo(2'000'000, 1);
    const QByteArray m_other = photo(1000, 2);
    FileWorld m_world;
    QString m_token;
    std::unique_ptr<QTemporaryDir> m_disk;
};

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
