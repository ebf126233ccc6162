// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperwork/paperwork.h"
#include "models/domain/number.h"
#include "models/store/attachment_desk.h"
#include "tests/support/scratch_store.h"
#include "tests/support/terminal.h"
#include "views/forms/form_document.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::Said;
using testing::ScratchStore;

namespace {

Said at(const ScratchStore &desk, const QStringList &words)
{
    return testing::type(QStringList{u"--store"_s, desk.folder()} + words);
}

struct World {
    World()
    {
        truck.number = written(Number{u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 17});
        truck.plate = u"豫P6T118"_s;
        truck = desk.saved(truck);
    }

    QString photo(const QString &name, Qt::GlobalColor colour = Qt::darkCyan)
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = outside.filePath(name);
        if (!image.save(path))
            qFatal("no photo");
        return path;
    }
    //! As the scanner of the depot saves it.
    QString scan()
    {
        const auto filled = Paperwork(desk.session()).registrations({truck.id});
        auto document = FormDocument::make(*shippedLayout(Form::Registration), u"a4"_s, {});
        const QString path = outside.filePath(u"scan.jpg"_s);
        if (!document->picture(filled->sheets.first(), 0, 0, 200).save(path))
            qFatal("no scan");
        return path;
    }
    QJsonArray list(QStringList words)
    {
        const Said said
            = at(desk, QStringList{u"list"_s, u"attachments"_s, u"--format"_s, u"json"_s} + words);
        return QJsonDocument::fromJson(said.out.toUtf8()).array();
    }

    ScratchStore desk;
    QTemporaryDir outside;
    Registration truck;
};

} // namespace

//! Photos and scans without a window.
class CliAttachingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void photosAreAddedListedAndSaved()
    {
        World world;
        world.desk.close();
        const Said said
            = at(world.desk,
                 {u"attach"_s, world.truck.number, world.photo(u"a.jpg"_s), u"--shows"_s, u"aerial"_s});
        QVERIFY2(said.exit == 0, qPrintable(said.err));
        const QJsonArray lines = world.list({world.truck.number});
        QCOMPARE(lines.size(), 1);
        const QJsonObject line = lines.first().toObject();
        QCOMPARE(line.value(u"name"_s).toString(), u"天线.jpg"_s);
        QCOMPARE(line.value(u"place"_s).toString(), u"waiting"_s);
        QCOMPARE(world.list({u"--waiting"_s}).size(), 1);
        QCOMPARE(world.list({u"--missing"_s}).size(), 0);

        const QString out = world.outside.filePath(u"out.jpg"_s);
        QCOMPARE(at(world.desk, {u"attachment"_s, u"save"_s, line.value(u"id"_s).toString(), out}).exit, 0);
        QFile saved(out);
        QFile original(world.outside.filePath(u"a.jpg"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), original.readAll());
        QCOMPARE(at(world.desk, {u"attachment"_s, u"save"_s, line.value(u"id"_s).toString(), out}).exit, 1);
    }

    void someFilesMayFail()
    {
        World world;
        world.desk.close();
        const Said said
            = at(world.desk, {u"attach"_s, world.truck.number, world.photo(u"a.jpg"_s), u"/no/such.jpg"_s});
        QCOMPARE(said.exit, 3);
        QVERIFY2(said.err.contains(u"/no/such.jpg"_s), qPrintable(said.err));
        QCOMPARE(at(world.desk, {u"attach"_s, u"AZ-411624-3F-261123-099-0"_s, world.photo(u"b.jpg"_s)}).exit,
                 1);
        QCOMPARE(at(world.desk, {u"attach"_s, world.truck.number}).exit, 2);
        QCOMPARE(at(world.desk, {u"list"_s, u"people"_s, u"--waiting"_s}).exit, 2);
    }

    void aScanFilesItself()
    {
        World world;
        const QString scan = world.scan();
        world.desk.close();
        const Said said = at(world.desk, {u"file-scans"_s, scan});
        QVERIFY2(said.exit == 0, qPrintable(said.err + said.out));
        QVERIFY2(said.out.contains(world.truck.number), qPrintable(said.out));
        QCOMPARE(world.list({world.truck.number}).size(), 1);
    }

    void aScanWithoutACodeIsFiledUnderANumberOrAPlate()
    {
        World world;
        world.desk.close();
        const QString scan = world.photo(u"blank.jpg"_s, Qt::white);
        QCOMPARE(at(world.desk, {u"file-scans"_s, scan}).exit, 3);
        QCOMPARE(world.list({}).size(), 0);
        QCOMPARE(at(world.desk, {u"file-scans"_s, scan, u"--under"_s, world.truck.plate}).exit, 0);
        QCOMPARE(world.list({}).size(), 1);
    }

    void aBackupSaysWhereThePhotosAre()
    {
        World world;
        world.desk.close();
        QCOMPARE(at(world.desk, {u"attach"_s, world.truck.number, world.photo(u"a.jpg"_s)}).exit, 0);
        const QString backup = world.outside.filePath(u"backup.sqlite"_s);
        const Said said = at(world.desk, {u"backup"_s, backup});
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.out.contains(u"backup.files"_s), qPrintable(said.out));
        QCOMPARE(KeptFiles::beside(backup).all().size(), 1);
    }
};

QTEST_MAIN(CliAttachingTest)
#include "tst_attaching.moc"
