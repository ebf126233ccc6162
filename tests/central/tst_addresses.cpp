// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/database_address.h"

#include <QTest>

using namespace sk;
using namespace sk::central;
using namespace Qt::StringLiterals;

class TestAddresses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFolderIsASqliteFile();
    void aServerIsNamedInLibpqsWords();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
};

void TestAddresses::aFolderIsASqliteFile()
{
    const auto address = DatabaseAddress::fromText(u"/var/lib/centre"_s);
    QVERIFY(bool(address) && !address->isPostgres() && address->prepares());
    QCOMPARE(address->file(), u"/var/lib/centre/central.sqlite"_s);
}

void TestAddresses::aServerIsNamedInLibpqsWords()
{
    const auto address = DatabaseAddress::fromText(
        u"postgresql: host=/run/postgresql port=5433  dbname='my centre' user=sk prepared=off"_s);
    QVERIFY(bool(address) && address->isPostgres() && !address->prepares());
    QCOMPARE(address->connectOptions(),
             u"application_name='stationkeeper-central';connect_timeout='5';dbname='my centre';"
             "host='/run/postgresql';port='5433';target_session_attrs='read-write';user='sk'"_s);
    QVERIFY(bool(DatabaseAddress::fromText(u"postgresql:"_s))); // all of it from the environment
}

void TestAddresses::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"", " ", "postgresql://h/db", "postgresql:host", "postgresql:hots=x", "postgresql:host=a;b",
          "postgresql:host='a", "postgresql:host=a' b'", "postgresql:prepared=maybe",
          "postgresql:host=x password=secret", "postgresql:host=a\\ b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAddresses::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QString, text);
    const auto address = DatabaseAddress::fromText(text);
    QVERIFY(!address);
    QCOMPARE(address.failure().kind, Failure::Kind::Invalid);
    QVERIFY(!address.failure().detail.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
