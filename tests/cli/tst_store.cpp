// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sk::testing::Said;
using sk::testing::type;

//! The store without a window: demonstration, lists, backup and restore, as somebody types them.
class CliStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_store = m_home->filePath(u"desk"_s);
    }

    void aDemonstrationGoesIntoAnEmptyStoreOnce()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        const Said again = at({u"demo"_s});
        QCOMPARE(again.exit, 1);
        QVERIFY(again.err.contains(m_store));
    }

    void registrationsAreFoundByAnyPartOfTheirPlate()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        const QJsonArray all = listed({});
        QVERIFY(all.size() > 300);
        const QString plate = all.first()[u"plate"].toString();
        const QJsonArray found = listed({u"--find"_s, plate.mid(2).toLower()});
        QVERIFY(found.size() >= 1);
        QCOMPARE(found.first()[u"plate"].toString(), plate);
        QVERIFY(listed({u"--find"_s, u"nothing of that kind"_s}).isEmpty());
    }

    void citizenNumbersAreMaskedInLists()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        for (const QJsonValue &each : listed({}))
            if (const QString code = each[u"credit_code"].toString(); !code.isEmpty())
                QVERIFY2(code.contains(u'*'), qPrintable(code));
    }

    void aBackupIsRestoredAndNeverOverwritesAnother()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        const QString backup = m_home->filePath(u"backup.sqlite"_s);
        QCOMPARE(at({u"backup"_s, backup}).exit, 0);
        QCOMPARE(at({u"backup"_s, backup}).exit, 1);
        m_store = m_home->filePath(u"other"_s);
        QCOMPARE(at({u"restore"_s, backup}).exit, 0);
        QVERIFY(listed({}).size() > 300);
        QCOMPARE(at({u"check"_s}).exit, 0);
    }

    void aMistypedFolderDoesNotBecomeAStore_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("list") << QStringList{u"list"_s, u"registrations"_s};
        QTest::newRow("check") << QStringList{u"check"_s};
        QTest::newRow("sync") << QStringList{u"sync"_s};
        QTest::newRow("settle") << QStringList{u"settle"_s, u"1"_s, u"ours"_s};
        QTest::newRow("resend") << QStringList{u"resend"_s, u"0199b0c4-71f2-7d31-9c11-5f6d2a3b4c5d"_s};
        QTest::newRow("sheet") << QStringList{u"sheet"_s, u"SK1:x"_s};
    }
    void aMistypedFolderDoesNotBecomeAStore()
    {
        QFETCH(const QStringList, words);
        const Said said = at(words);
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"There is no store in "_s + m_store), qPrintable(said.err));
        QVERIFY(!QDir(m_store).exists());
    }

    void aFolderThatTakesNoStoreIsNotSaidToBeInUse()
    {
        m_store = u"/proc"_s;
        const Said said = at({u"demo"_s});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"may not be written"_s), qPrintable(said.err));
    }

    void aMissingBackupMakesNoFolder()
    {
        QCOMPARE(at({u"restore"_s, m_home->filePath(u"nowhere"_s)}).exit, 1);
        QVERIFY(!QDir(m_store).exists());
    }

    void aBackupIntoAMissingFolderSaysSo()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        const Said said = at({u"backup"_s, m_home->filePath(u"no/backup.sqlite"_s)});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"does not exist"_s), qPrintable(said.err));
    }

    void theHealthIsToldToScripts()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        const Said said = at({u"check"_s, u"--format"_s, u"json"_s});
        QCOMPARE(said.exit, 0);
        QCOMPARE(said.json().value(u"sound"_s), QJsonValue(true));
        QVERIFY(said.json().value(u"changes"_s).toInt() > 0);
        QCOMPARE(said.json().value(u"conflicts"_s).toInt(), 0);
    }

    void restoringSomethingElseLeavesTheStoreAlone()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        const QString nonsense = m_home->filePath(u"nonsense"_s);
        QFile file(nonsense);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no store");
        file.close();
        QCOMPARE(at({u"restore"_s, nonsense}).exit, 1);
        QCOMPARE(at({u"restore"_s, m_home->filePath(u"nowhere"_s)}).exit, 1);
        QVERIFY(listed({}).size() > 300);
    }

private:
    Said at(const QStringList &words) { return type(QStringList{u"--store"_s, m_store} + words); }
    QJsonArray listed(const QStringList &options)
    {
        const Said said = at(QStringList{u"list"_s, u"registrations"_s, u"--format"_s, u"json"_s} + options);
        return QJsonDocument::fromJson(said.out.toUtf8()).array();
    }

    std::optional<QTemporaryDir> m_home;
    QString m_store;
};

QTEST_GUILESS_MAIN(CliStoreTest)
#include "tst_store.moc"
