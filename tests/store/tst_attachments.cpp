// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/attachment_desk.h"
#include "models/store/owed_files.h"
#include "models/store/waiting.h"
#include "tests/support/scratch_store.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

//! A desk with one vehicle and a way to make files.
struct Yard {
    Yard()
    {
        Registration registration;
        registration.plate = u"豫P6T118"_s;
        registration.depot = {QUuid::createUuid()};
        vehicle = store.saved(registration);
    }

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = outside.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("no file");
        return path;
    }
    Attached to() const { return {u"registration"_s, vehicle.id.value}; }
    AttachmentDesk desk() { return AttachmentDesk(store.session()); }
    OwedFiles owed() { return OwedFiles(store.session().database()); }
    void centreTakes(const Attachment &attachment)
    {
        store.session().database().run("DELETE FROM outbox");
        store.session()
            .database()
            .prepare("UPDATE attachment SET version = 7 WHERE id = ?")
            .with(attachment.id)
            .run();
    }

    ScratchStore store;
    QTemporaryDir outside;
    Registration vehicle;
};

const QByteArray jpeg
    = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000") + QByteArray(5000, 'x');

} // namespace

class AttachmentTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addingKeepsTheBytesPrivatelyAndOwesThem();
    void theSamePhotoTwiceIsOneAttachment();
    void whatWasRemovedComesBackWithItsFile();
    void anEmptyOrLostFileIsRefused();
    void aFileOverTheLimitLeavesNothingBehind();
    void anAttachmentNeedsItsRecord();
    void recordsGoBeforeFiles();
    void whatIsAskedForGoesFirstAndWhatFailsGoesLast();
    void whatWaitsIsCountedByRecord();
    void aFileSetAsideWaitsForAPerson();
    void afterTheCentreWasRestoredEverythingKeptIsOwedAgain();
};

void AttachmentTests::addingKeepsTheBytesPrivatelyAndOwesThem()
{
    Yard yard;
    const auto added = yard.desk().add(yard.to(), yard.file(u"a.jpg"_s, jpeg), {u"天线.jpg"_s, {}, {}});
    QVERIFY(added);
    QCOMPARE(added->attachment.mediaType, u"image/jpeg"_s);
    QCOMPARE(added->attachment.bytes, jpeg.size());
    QCOMPARE(added->attachment.depot, yard.vehicle.depot);
    const KeptFiles files = yard.desk().files();
    QFile kept(files.pathOf(added->attachment.sha256));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), jpeg);
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QCOMPARE(QFileInfo(kept).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(files.folder()).permissions() & others, QFile::Permissions());
    QCOMPARE(files.all(), QStringList{added->attachment.sha256});
    QCOMPARE(yard.owed().all()->size(), 1);
    QCOMPARE(waitingIn(yard.store.session().database())->files, 1);
}

void AttachmentTests::theSamePhotoTwiceIsOneAttachment()
{
    Yard yard;
    const QString path = yard.file(u"a.jpg"_s, jpeg);
    const auto first = yard.desk().add(yard.to(), path, {u"a.jpg"_s, {}, {}});
    const auto again = yard.desk().add(yard.to(), path, {u"b.jpg"_s, {}, {}});
    QVERIFY(again);
    QVERIFY(!again->isNew);
    QCOMPARE(again->attachment.id, first->attachment.id);
    QCOMPARE(yard.desk().of(yard.vehicle.id.value)->size(), 1);
}

void AttachmentTests::whatWasRemovedComesBackWithItsFile()
{
    Yard yard;
    const QString path = yard.file(u"a.jpg"_s, jpeg);
    const auto added = yard.desk().add(yard.to(), path, {u"a.jpg"_s, {}, {}});
    QVERIFY(yard.desk().remove(added->attachment.id));
    QVERIFY(yard.desk().of(yard.vehicle.id.value)->isEmpty());
    QCOMPARE(waitingIn(yard.store.session().database())->files, 0);
    QVERIFY(yard.desk().putBack(added->attachment.id));
    QCOMPARE(yard.desk().of(yard.vehicle.id.value)->size(), 1);
    QCOMPARE(waitingIn(yard.store.session().database())->files, 1);

    QVERIFY(yard.desk().remove(added->attachment.id));
    const auto anew = yard.desk().add(yard.to(), path, {u"a.jpg"_s, {}, {}});
    QCOMPARE(anew->attachment.id, added->attachment.id);
}

void AttachmentTests::anEmptyOrLostFileIsRefused()
{
    Yard yard;
    const auto empty = yard.desk().add(yard.to(), yard.file(u"a.jpg"_s, {}), {});
    QCOMPARE(empty.failure().kind, Failure::Kind::Invalid);
    const auto lost = yard.desk().add(yard.to(), yard.outside.filePath(u"nothing.jpg"_s), {});
    QCOMPARE(lost.failure().kind, Failure::Kind::Missing);
    const auto folder = yard.desk().add(yard.to(), yard.outside.path(), {});
    QCOMPARE(folder.failure().kind, Failure::Kind::Missing);
}

void AttachmentTests::aFileOverTheLimitLeavesNothingBehind()
{
    Yard yard;
    const QString path = yard.file(u"a.jpg"_s, jpeg);
    QVERIFY(QFile::resize(path, 64 * 1024 * 1024 + 1)); // a sparse file
    const auto added = yard.desk().add(yard.to(), path, {});
    QCOMPARE(added.failure().kind, Failure::Kind::TooLarge);
    QCOMPARE(added.failure().detail, QString::number(64 * 1024 * 1024));
    QVERIFY(QDir(yard.desk().files().folder()).isEmpty());
}

void AttachmentTests::anAttachmentNeedsItsRecord()
{
    Yard yard;
    const QString path = yard.file(u"a.jpg"_s, jpeg);
    for (const Attached &to : {Attached{u"registration"_s, QUuid::createUuid()}, Attached{u"nonsense"_s, {}}})
        QCOMPARE(yard.desk().add(to, path, {}).failure().kind, Failure::Kind::Missing);
}

void AttachmentTests::recordsGoBeforeFiles()
{
    Yard yard;
    const auto added = yard.desk().add(yard.to(), yard.file(u"a.jpg"_s, jpeg), {});
    QVERIFY(!*yard.owed().next());
    yard.centreTakes(added->attachment);
    QCOMPARE((*yard.owed().next())->sha256, added->attachment.sha256);
}

void AttachmentTests::whatIsAskedForGoesFirstAndWhatFailsGoesLast()
{
    Yard yard;
    QStringList hashes;
    for (const char *name : {"a", "b", "c"}) {
        yard.store.advance(1);
        const auto added
            = yard.desk().add(yard.to(), yard.file(QString::fromLatin1(name), jpeg + QByteArray(name)), {});
        yard.centreTakes(added->attachment);
        hashes.append(added->attachment.sha256);
    }
    OwedFiles owed = yard.owed();
    QCOMPARE((*owed.next())->sha256, hashes.at(0));
    QVERIFY(owed.failed(hashes.at(0), u"offline"_s));
    QCOMPARE((*owed.next())->sha256, hashes.at(1));
    QVERIFY(owed.prefer(hashes.at(2), yard.store.session().now()));
    QCOMPARE((*owed.next())->sha256, hashes.at(2));
    QCOMPARE((*owed.next({hashes.at(2)}))->sha256, hashes.at(1));

    QVERIFY(owed.begun(hashes.at(2), u"/v1/files/uploads/7"_s));
    QVERIFY(owed.advanced(hashes.at(2), 1000));
    QCOMPARE((*owed.next())->sent, 1000);
    QVERIFY(owed.begun(hashes.at(2), {}));
    QCOMPARE((*owed.next())->sent, 0);
    QVERIFY(owed.done(hashes.at(2)));
    QCOMPARE(owed.all()->size(), 2);
}

void AttachmentTests::whatWaitsIsCountedByRecord()
{
    Yard yard;
    for (const char *name : {"a", "b"})
        QVERIFY(
            yard.desk().add(yard.to(), yard.file(QString::fromLatin1(name), jpeg + QByteArray(name)), {}));
    const QUuid other = QUuid::createUuid();
    const auto counts = yard.owed().waitingOf({yard.vehicle.id.value, other});
    QCOMPARE(counts->value(yard.vehicle.id.value), 2);
    QVERIFY(!counts->contains(other));
}

void AttachmentTests::aFileSetAsideWaitsForAPerson()
{
    Yard yard;
    const auto added = yard.desk().add(yard.to(), yard.file(u"a.jpg"_s, jpeg), {});
    yard.centreTakes(added->attachment);
    QVERIFY(yard.owed().setAside(added->attachment.sha256, u"too_large"_s));
    QVERIFY(!*yard.owed().next());
    QCOMPARE(yard.owed().all()->first().trouble, u"too_large"_s);
    QVERIFY(yard.owed().forgive());
    QVERIFY(*yard.owed().next());
}

void AttachmentTests::afterTheCentreWasRestoredEverythingKeptIsOwedAgain()
{
    Yard yard;
    const auto added = yard.desk().add(yard.to(), yard.file(u"a.jpg"_s, jpeg), {});
    QVERIFY(yard.owed().done(added->attachment.sha256));
    QVERIFY(yard.owed().all()->isEmpty());
    QVERIFY(yard.owed().oweAgain(yard.desk().files().all(), yard.store.session().now()));
    QCOMPARE(yard.owed().all()->size(), 1);
}

QTEST_GUILESS_MAIN(AttachmentTests)
#include "tst_attachments.moc"
