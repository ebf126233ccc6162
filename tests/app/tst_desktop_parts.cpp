// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/kept_drafts.h"
#include "app/desktop/kept_view.h"
#include "app/desktop/opening.h"
#include "app/desktop/worker.h"
#include "models/domain/registration.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::ScratchStore;

namespace {

Clock atNoon()
{
    return [] { return QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC); };
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class DesktopParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftOutlivesTheProgram()
    {
        const QTemporaryDir folder;
        KeptDrafts(folder.path()).keep(u"registration/new"_s, {{u"plate"_s, u"豫P12345"_s}});
        KeptDrafts drafts(folder.path());
        QCOMPARE(drafts.find(u"registration/new"_s).value(u"plate"_s).toString(), u"豫P12345"_s);
        QCOMPARE(drafts.keysOf(u"registration/"_s), QStringList{u"registration/new"_s});
        QCOMPARE(drafts.keysOf(u"depot/"_s), QStringList());
        drafts.forget(u"registration/new"_s);
        QVERIFY(drafts.find(u"registration/new"_s).isEmpty());
        QCOMPARE(drafts.keysOf(u"registration/"_s), QStringList());
    }

    void eachPersonHasTheirOwnDrafts()
    {
        const QTemporaryDir folder;
        KeptDrafts drafts(folder.path());
        drafts.setPerson(u"wang"_s);
        drafts.keep(u"registration/new"_s, {{u"plate"_s, u"豫P12345"_s}});
        drafts.setPerson(u"li"_s);
        QCOMPARE(drafts.keysOf({}), QStringList());
        QVERIFY(drafts.find(u"registration/new"_s).isEmpty());
        drafts.setPerson(u"wang"_s);
        QCOMPARE(drafts.keysOf({}), QStringList{u"registration/new"_s});
    }

    void aDraftIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        KeptDrafts(folder.path()).keep(u"../registration"_s, {{u"phone"_s, u"1380"_s}});
        const QFileInfoList files = QDir(folder.filePath(u"drafts/everybody"_s)).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1); // and not outside the folder
        QCOMPARE(files.constFirst().permissions()
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }

    void aDamagedDraftIsNoDraft()
    {
        const QTemporaryDir folder;
        KeptDrafts drafts(folder.path());
        drafts.keep(u"a"_s, {{u"b"_s, 1}});
        write(folder.filePath(u"drafts/everybody/a.json"_s), "{\"b\":");
        QVERIFY(drafts.find(u"a"_s).isEmpty());
    }

    void eachPersonHasTheirOwnColumns()
    {
        const QTemporaryDir folder;
        {
            KeptView view(folder.path());
            view.setPerson(u"wang"_s);
            view.keep(u"list/columns"_s, QByteArray("wide"));
            view.setPerson(u"li"_s);
            QVERIFY(!view.recall(u"list/columns"_s).isValid());
        }
        KeptView again(folder.path());
        again.setPerson(u"wang"_s);
        QCOMPARE(again.recall(u"list/columns"_s).toByteArray(), QByteArray("wide"));
    }

    void workRunsAsideAndTellsHowFarItIs()
    {
        ScratchStore scratch;
        Worker worker(scratch.store());
        QSignalSpy progressed(&worker, &Worker::progressed);
        QSignalSpy finished(&worker, &Worker::finished);
        Result<> outcome = Failure{Failure::Kind::Invalid, {}};
        const auto work = [](Session &, Progress &progress) -> Result<> {
            progress.report(5, 5);
            return {};
        };
        QVERIFY(worker.start(u"Counting"_s, work, [&](const Result<> &done) { outcome = done; }));
        QVERIFY(worker.isBusy());
        QVERIFY(!worker.start(u"Another"_s, work, [](const Result<> &) {}));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(bool(outcome));
        QVERIFY(!worker.isBusy());
        QCOMPARE(progressed.constLast(), (QVariantList{5, 5}));
    }

    void cancelledWorkHearsIt()
    {
        ScratchStore scratch;
        Worker worker(scratch.store());
        std::optional<Failure::Kind> kind;
        const auto work = [](Session &, Progress &progress) -> Result<> {
            while (progress.report(1, 2)) { }
            return Failure{Failure::Kind::Cancelled, {}};
        };
        QVERIFY(worker.start(u"For ever"_s, work, [&](const Result<> &done) { kind = done.failure().kind; }));
        worker.cancel();
        QTRY_COMPARE(kind, std::optional(Failure::Kind::Cancelled));
    }

    void workEndsWithTheProgram()
    {
        ScratchStore scratch;
        std::atomic_bool ended = false;
        {
            Worker worker(scratch.store());
            const auto work = [&](Session &, Progress &progress) -> Result<> {
                while (!progress.isCancelled()) { }
                ended = true;
                return {};
            };
            QVERIFY(worker.start(u"For ever"_s, work, [](const Result<> &) {}));
        }
        QVERIFY(ended);
    }

    void aSecondWindowIsToldSo()
    {
        ScratchStore first;
        PreparedPrompter prompter;
        QVERIFY(!openStore(first.folder(), atNoon(), prompter));
        QCOMPARE(prompter.asked, QStringList{u"The program is running already"_s});
    }

    void anotherFolderIsAWayOn()
    {
        ScratchStore first;
        const QTemporaryDir other;
        PreparedPrompter prompter;
        prompter.ways = {1};
        prompter.path = other.path();
        const auto store = openStore(first.folder(), atNoon(), prompter);
        QVERIFY(store);
        QCOMPARE(store->folder(), other.path());
    }

    void aDamagedStoreIsRestoredFromABackup()
    {
        ScratchStore scratch;
        const QTemporaryDir backups;
        const QString backup = backups.filePath(u"monday.skbackup"_s);
        QVERIFY(bool(scratch.store().backUpTo(backup)));
        scratch.close();
        write(Store::fileIn(scratch.folder()), QByteArray(8192, 'x'));
        PreparedPrompter prompter;
        prompter.ways = {1}; // restore
        prompter.path = backup;
        const auto store = openStore(scratch.folder(), atNoon(), prompter);
        QVERIFY(store);
        QCOMPARE(prompter.asked.constFirst(), u"The records on this computer are damaged"_s);
        QCOMPARE(prompter.asked.constLast(), u"The backup was restored"_s);
    }

    void aDamagedStoreIsRebuiltFromWhatCanBeRead()
    {
        ScratchStore scratch;
        for (int i = 0; i < 200; ++i)
            scratch.saved(Registration{.number = QString::number(i), .note = QString(400, u'x')});
        scratch.close();
        QFile file(Store::fileIn(scratch.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 8192);
        file.write(QByteArray(8192, 'x'));
        file.close();
        PreparedPrompter prompter;
        prompter.ways = {0};
        const auto store = openStore(scratch.folder(), atNoon(), prompter);
        QVERIFY(store);
        QCOMPARE(prompter.asked.constFirst(), u"The records on this computer are damaged"_s);
        QCOMPARE(prompter.asked.constLast(), u"The records were saved"_s);
        QVERIFY(*store->session().table<Registration>().count() > 100);
    }

    void whatCannotBeReadAtAllIsSaid()
    {
        ScratchStore scratch;
        scratch.close();
        write(Store::fileIn(scratch.folder()), QByteArray(8192, 'x'));
        PreparedPrompter prompter;
        prompter.ways = {0};
        QVERIFY(!openStore(scratch.folder(), atNoon(), prompter));
        QVERIFY(prompter.asked.contains(u"Nothing could be saved"_s));
    }

    void aBackupThatIsNoneIsRefusedAndAskedAgain()
    {
        ScratchStore scratch;
        scratch.close();
        write(Store::fileIn(scratch.folder()), QByteArray(8192, 'x'));
        const QTemporaryDir backups;
        write(backups.filePath(u"letter.txt"_s), "not a backup");
        PreparedPrompter prompter;
        prompter.ways = {1};
        prompter.path = backups.filePath(u"letter.txt"_s);
        QVERIFY(!openStore(scratch.folder(), atNoon(), prompter));
        QVERIFY(prompter.asked.contains(u"The backup was not restored"_s));
        QCOMPARE(prompter.asked.constLast(),
                 u"The records on this computer are damaged"_s); // asked again, gave up
    }
};

QTEST_GUILESS_MAIN(DesktopParts)
#include "tst_desktop_parts.moc"
