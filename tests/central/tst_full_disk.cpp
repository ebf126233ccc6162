// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/file_world.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

namespace {

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

//! Mounts of this process are its own from now on; must be done before it has a second thread.
bool mountsForItself()
{
    const QByteArray user = QByteArray::number(getuid());
    if (getuid() == 0)
        return unshare(CLONE_NEWNS) == 0;
    return unshare(CLONE_NEWNS | CLONE_NEWUSER) == 0 && write("/proc/self/uid_map", "0 " + user + " 1");
}

} // namespace

//! Files on a disk of 8 MiB.
class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aFullDiskIsToldAndNothingIsLost();

private:
    QTemporaryDir m_disk;
};

void TestFullDisk::initTestCase()
{
    if (!mountsForItself() || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || mount("tmpfs", QFile::encodeName(m_disk.path()).constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("this machine lets nobody mount a small disk");
}

void TestFullDisk::cleanupTestCase()
{
    umount(QFile::encodeName(m_disk.path()).constData());
}

void TestFullDisk::aFullDiskIsToldAndNothingIsLost()
{
    FileSettings settings = FileWorld::smallSettings();
    settings.folder = m_disk.filePath(u"files"_s);
    FileWorld world(settings);
    const QString token = world.enrol().token;
    const QByteArray first = photo(5'000'000, 1);
    const QByteArray second = photo(5'000'000, 2);
    world.attach(token, first);
    world.attach(token, second);
    // Both fit when they begin, and together they do not.
    const QString one = world.begun(token, first);
    const QString two = world.begun(token, second);
    QCOMPARE(world.patch(one, token, 0, first.first(4'000'000)).status, 204);
    QCOMPARE(world.patch(two, token, 0, second.first(2'000'000)).status, 204);
    const auto full = world.patch(two, token, 2'000'000, second.mid(2'000'000));
    QCOMPARE(full.status, 507);
    QCOMPARE(full.problem(), wire::ProblemKind::Full);
    const qint64 offset = world.offsetOf(two, token);
    QVERIFY(offset >= 2'000'000 && offset < second.size());
    QCOMPARE(world.get(u"/v1/health"_s).status, 200);
    QCOMPARE(world.patch(one, token, 4'000'000, first.mid(4'000'000)).status, 204);
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(first), token).body, first);
    // Somebody makes room.
    QVERIFY(QFile::remove(world.options().files.folder + u'/' + FileWorld::nameOf(first)));
    QCOMPARE(world.patch(two, token, offset, second.mid(offset)).status, 204);
    QCOMPARE(world.get(u"/v1/files/"_s + sha256(second), token).body, second);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
