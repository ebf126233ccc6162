// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/called_program.h"
#include "tests/central/file_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

//! The folder of files as an operator looks after it.
class TestFilePlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkTellsWhatTheFolderLacks();
    void aBackupTakesTheFilesAlong();
    void aFolderThatCannotBeMadeIsTold();
    void settingsOfFilesAreRead_data();
    void settingsOfFilesAreRead();
};

void TestFilePlaces::checkTellsWhatTheFolderLacks()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QStringList check{u"check"_s, u"--data"_s, world.folder.path()};
    const QByteArray content = photo(1000);
    world.attach(token, content);
    const auto awaited = said(check);
    QCOMPARE(awaited.exit, int(Done));
    QVERIFY(awaited.err.contains(u"1 of the 1 files that records name have not come"_s));
    QCOMPARE(world.patch(world.begun(token, content), token, 0, content).status, 204);
    QVERIFY(!said(check).err.contains(u"files"_s));
    QVERIFY(QFile::remove(world.options().files.folder + u'/' + FileWorld::nameOf(content)));
    const auto missing = said(check);
    QCOMPARE(missing.exit, int(Failed));
    QVERIFY(missing.err.contains(u"1 files that were taken in are not in"_s));
    QVERIFY(missing.err.contains(sha256(content)));
}

void TestFilePlaces::aBackupTakesTheFilesAlong()
{
    FileWorld world;
    const QString token = world.enrol().token;
    const QByteArray one = photo(1000, 1);
    const QByteArray two = photo(1000, 2);
    for (const QByteArray &content : {one, two}) {
        world.attach(token, content);
        QCOMPARE(world.patch(world.begun(token, content), token, 0, content).status, 204);
    }
    const QString data = world.folder.path();
    const auto without = said({u"backup"_s, world.folder.filePath(u"first"_s), u"--data"_s, data});
    QCOMPARE(without.exit, int(Done));
    QVERIFY(without.out.contains(u"--files-to"_s));
    const QString target = world.folder.filePath(u"copies"_s);
    const auto copied = [&](const QString &file) {
        return said({u"backup"_s, world.folder.filePath(file), u"--data"_s, data, u"--files-to"_s, target});
    };
    QCOMPARE(copied(u"second"_s).exit, int(Done));
    for (const QByteArray &content : {one, two}) {
        QFile file(target + u'/' + FileWorld::nameOf(content));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    // A damaged one never replaces a good copy, and is told.
    QFile damaged(world.options().files.folder + u'/' + FileWorld::nameOf(two));
    QVERIFY(QFile::remove(target + u'/' + FileWorld::nameOf(two)) && damaged.open(QIODevice::ReadWrite)
            && damaged.write("x") == 1);
    damaged.close();
    const auto lost = copied(u"third"_s);
    QCOMPARE(lost.exit, int(Failed));
    QVERIFY(lost.err.contains(u"1 files are missing"_s));
    QVERIFY(!QFile::exists(target + u'/' + FileWorld::nameOf(two)));
}

void TestFilePlaces::aFolderThatCannotBeMadeIsTold()
{
    const QTemporaryDir folder;
    QCOMPARE(said({u"init"_s, u"--data"_s, folder.path()}).exit, int(Done));
    const auto refused = said({u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s,
                               u"--files"_s, folder.filePath(u"no/such/folder"_s)});
    QCOMPARE(refused.exit, int(Failed));
    QVERIFY(refused.err.contains(u"no/such"_s));
}

void TestFilePlaces::settingsOfFilesAreRead_data()
{
    QTest::addColumn<QString>("option");
    QTest::addRow("no size") << u"--max-file=0"_s;
    QTest::addRow("a word for a size") << u"--max-file=large"_s;
    QTest::addRow("less than nothing") << u"--file-rate=-1"_s;
}

void TestFilePlaces::settingsOfFilesAreRead()
{
    QFETCH(QString, option);
    QCOMPARE(said({u"serve"_s, u"--data"_s, u"/nowhere"_s, option}).exit, int(Misused));
}

QTEST_GUILESS_MAIN(TestFilePlaces)
#include "tst_file_places.moc"
