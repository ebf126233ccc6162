// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secrets/file_secrets.h"
#include "sync/secrets/keychain_secrets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

//! A secrets file in a folder of its own.
class Vault {
public:
    QString path() const { return QDir(m_folder.path()).filePath(u"secrets.json"_s); }
    FileSecrets secrets() const { return FileSecrets(path()); }
    void fill() const
    {
        FileSecrets file = secrets();
        QVERIFY(bool(writeNow(file, u"device"_s, u"token"_s, patience)));
    }
    Result<QString> token() const
    {
        FileSecrets file = secrets();
        return readNow(file, u"device"_s, patience);
    }

private:
    QTemporaryDir m_folder;
};

//! A keychain that never answers.
class SilentSecrets : public Secrets {
public:
    void read(const QString &, QObject *, const Read &) override { }
    void write(const QString &, const QString &, QObject *, const Done &) override { }
    void remove(const QString &, QObject *, const Done &) override { }
};

} // namespace

//! Tokens are kept, given back and thrown away; a place that others can look into is refused.
class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsKeptAndThrownAway()
    {
        const Vault vault;
        QCOMPARE(vault.token().failure().kind, Failure::Kind::Missing);
        vault.fill();
        QCOMPARE(*vault.token(), u"token"_s);
        FileSecrets file = vault.secrets();
        QVERIFY(bool(writeNow(file, u"other"_s, u"two"_s, patience)));
        QVERIFY(bool(removeNow(file, u"device"_s, patience)));
        QVERIFY(bool(removeNow(file, u"device"_s, patience)));
        QCOMPARE(vault.token().failure().kind, Failure::Kind::Missing);
        QCOMPARE(*readNow(file, u"other"_s, patience), u"two"_s);
    }

    void theFileIsOursAlone()
    {
        const Vault vault;
        vault.fill();
        struct stat about { };
        QCOMPARE(stat(QFile::encodeName(vault.path()).constData(), &about), 0);
        QCOMPARE(int(about.st_mode & 07777), 0600);
    }

    void aFileOthersMayReadIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addRow("group may read") << 0640;
        QTest::addRow("others may read") << 0604;
        QTest::addRow("others may write") << 0602;
    }
    void aFileOthersMayReadIsRefused()
    {
        QFETCH(int, mode);
        const Vault vault;
        vault.fill();
        QCOMPARE(chmod(QFile::encodeName(vault.path()).constData(), mode_t(mode)), 0);
        QCOMPARE(vault.token().failure().kind, Failure::Kind::Refused);
        FileSecrets file = vault.secrets();
        QCOMPARE(writeNow(file, u"device"_s, u"new"_s, patience).failure().kind, Failure::Kind::Refused);
    }

    void aLinkIsRefused()
    {
        const Vault real;
        real.fill();
        const Vault vault;
        QVERIFY(QFile::link(real.path(), vault.path()));
        QCOMPARE(vault.token().failure().kind, Failure::Kind::Refused);
    }

    void somebodyElsesFileIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a file away");
        const Vault vault;
        vault.fill();
        QCOMPARE(chown(QFile::encodeName(vault.path()).constData(), 12345, 12345), 0);
        QCOMPARE(vault.token().failure().kind, Failure::Kind::Refused);
    }

    void aPipeIsRefusedAndNotWaitedFor()
    {
        const Vault vault;
        QCOMPARE(mkfifo(QFile::encodeName(vault.path()).constData(), 0600), 0);
        QCOMPARE(vault.token().failure().kind, Failure::Kind::Refused);
    }

    void rubbishIsNotOverwritten()
    {
        const Vault vault;
        QFile file(vault.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("notes of somebody");
        file.close();
        QCOMPARE(chmod(QFile::encodeName(vault.path()).constData(), 0600), 0);
        QCOMPARE(vault.token().failure().kind, Failure::Kind::Corrupt);
        FileSecrets secrets = vault.secrets();
        QVERIFY(!writeNow(secrets, u"device"_s, u"token"_s, patience));
        QCOMPARE(QFile(vault.path()).size(), 17);
    }

    void aKeychainThatIsSilentIsNotWaitedForForever()
    {
        SilentSecrets silent;
        QCOMPARE(readNow(silent, u"device"_s, 10ms).failure().kind, Failure::Kind::Offline);
        QCOMPARE(writeNow(silent, u"device"_s, u"x"_s, 10ms).failure().kind, Failure::Kind::Offline);
        QCOMPARE(removeNow(silent, u"device"_s, 10ms).failure().kind, Failure::Kind::Offline);
    }

    void theRealKeychainKeepsASecretAndThrowsItAway()
    {
        if (qEnvironmentVariableIsEmpty("STATIONKEEPER_TEST_KEYCHAIN"))
            QSKIP("no keychain to try: the test secrets/keychain brings one");
        KeychainSecrets keychain(u"stationkeeper-test"_s);
        const QString key = u"device-%1"_s.arg(QCoreApplication::applicationPid());
        QCOMPARE(readNow(keychain, key, patience).failure().kind, Failure::Kind::Missing);
        const auto written = writeNow(keychain, key, u"令牌-token"_s, patience);
        QVERIFY2(bool(written), written ? "" : qPrintable(written.failure().detail));
        QCOMPARE(*readNow(keychain, key, patience), u"令牌-token"_s);
        QVERIFY(bool(removeNow(keychain, key, patience)));
        QVERIFY(bool(removeNow(keychain, key, patience)));
        QCOMPARE(readNow(keychain, key, patience).failure().kind, Failure::Kind::Missing);
    }

    void withoutAKeychainThatIsSaidAndNothingIsWritten()
    {
        if (!qEnvironmentVariableIsEmpty("STATIONKEEPER_TEST_KEYCHAIN"))
            QSKIP("here is a keychain");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        KeychainSecrets keychain(u"stationkeeper-test"_s);
        const auto written = writeNow(keychain, u"device"_s, u"token"_s, patience);
        QVERIFY(!written);
        QVERIFY(!readNow(keychain, u"device"_s, patience));
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
