// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_keeper.h"
#include "app/desktop/kept_drafts.h"
#include "app/desktop/opening.h"
#include "app/desktop/store_health.h"
#include "models/domain/customer.h"
#include "models/domain/registration.h"
#include "models/store/planned_backup.h"
#include "models/store/registration_desk.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

// Nobody's: planted, to be looked for where they must not be.
const QStringList planted{u"13987650000"_s, u"豫P9876X"_s, u"测试姓名"_s, u"89860117801086222167"_s};

Registration plantedForm()
{
    return {.customerName = planted.at(2),
            .contact = planted.at(2),
            .phone = planted.at(0),
            .plate = planted.at(1),
            .iccid = planted.at(3)};
}

QStringList s_logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    s_logged.append(message);
}

//! Everything the work of a day and its troubles write into the log.
QStringList logOf(const std::function<void()> &work)
{
    s_logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    work();
    qInstallMessageHandler(before);
    return s_logged;
}

QStringList foundIn(const QString &text)
{
    QStringList found;
    for (const QString &each : planted)
        if (text.contains(each))
            found.append(each);
    return found;
}

bool isOwners(const QString &path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return !(QFile::permissions(path) & others);
}

void writeOver(const QString &path, qint64 from, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(QByteArray(bytes, 'x')) != bytes)
        qFatal("not written");
}

} // namespace

//! People's data stands in the store and in what they ask for, and nowhere else.
class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheStoreWritesIsReadByItsOwnerAlone()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"desk"_s);
        auto store = *Store::open(folder, systemClock);
        QVERIFY(isOwners(folder));
        Registration form = plantedForm();
        store->session().giveId(form.id);
        QVERIFY(bool(store->session().table<Registration>().save(form)));
        QVERIFY(bool(setBackupPlan(store->session(), {folder, 3})));
        QVERIFY(bool(makePlannedBackup(store->session())));
        KeptDrafts(folder).keep(u"registration"_s, {{u"phone"_s, planted.first()}});
        int seen = 0;
        for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
            const QString path = file.next();
            QFile content(path);
            if (!content.open(QIODevice::ReadOnly) || foundIn(QString::fromUtf8(content.readAll())).isEmpty())
                continue;
            ++seen;
            QVERIFY2(isOwners(path), qPrintable(path));
        }
        QVERIFY(seen >= 3); // the store or its journal, the backup, the draft
        store.reset();
        writeOver(Store::fileIn(folder), 1 * 4096LL, 4096); // the root of the policies
        const auto rebuilt = Store::rebuild(folder, systemClock());
        QVERIFY(bool(rebuilt));
        QVERIFY(isOwners(rebuilt->kept));
        QVERIFY(isOwners(Store::fileIn(folder)));
    }

    void aFolderSomebodyMadeStaysAsItIs()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"shared"_s);
        QVERIFY(QDir().mkdir(folder));
        const auto wide
            = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
        QVERIFY(QFile::setPermissions(folder, wide));
        const auto store = Store::open(folder, systemClock);
        QVERIFY(bool(store));
        QVERIFY(QFile::permissions(folder) & QFile::ReadGroup);
        QVERIFY(isOwners(Store::fileIn(folder)));
    }

    void noLogNamesAnybody()
    {
        ScratchStore desk;
        const QStringList lines = logOf([&] {
            PreparedPrompter prompter;
            StoreHealth health(desk.store(), prompter);
            RegistrationDesk work(desk.session(), PlaceNames());
            for (int i = 0; i < 50; ++i)
                QVERIFY(bool(work.enter(plantedForm())));
            Database &db = desk.session().database();
            const auto slow = db.read([&] {
                auto row
                    = db.prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                 "300000) SELECT count(*) FROM n WHERE i <> ?");
                row.with(planted.first());
                return row.next();
            });
            QVERIFY(bool(slow));
            KeptDrafts(u"/proc/nowhere"_s).keep(u"registration"_s, {{u"phone"_s, planted.first()}});
            QVERIFY(bool(setBackupPlan(desk.session(), {u"/proc/nowhere"_s, 3})));
            BackupKeeper keeper(desk.store());
            QSignalSpy finished(&keeper, &BackupKeeper::finished);
            keeper.makeNow();
            QVERIFY(finished.count() > 0 || finished.wait());
            const auto broken
                = db.write([&] { db.run("INSERT INTO registration (id) VALUES (zeroblob(16))"); });
            QVERIFY(!broken);
            qWarning("%s", qPrintable(broken.failure().detail)); // what a log would get of it
        });
        QVERIFY(lines.size() >= 3); // there was something to say
        QCOMPARE(foundIn(lines.join(u'\n')), QStringList());
    }

    void aDamagedStoreIsToldWithoutItsContents()
    {
        ScratchStore desk;
        for (int i = 0; i < 200; ++i)
            desk.saved(plantedForm());
        const QString folder = desk.folder();
        desk.close();
        writeOver(Store::fileIn(folder), QFileInfo(Store::fileIn(folder)).size() / 2, 8192);
        QStringList details;
        const QStringList lines = logOf([&] {
            const auto opened = Store::open(folder, systemClock);
            QVERIFY(!opened);
            details.append(opened.failure().detail);
        });
        QCOMPARE(foundIn(lines.join(u'\n') + details.join(u'\n')), QStringList());
    }

    void nothingIsLeftInTheFolderForTemporaryFiles()
    {
        const QTemporaryDir scratch;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", scratch.path().toLocal8Bit());
        {
            const QTemporaryDir home(QDir::homePath() + u"/sk-privacy-XXXXXX"_s);
            auto store = *Store::open(home.filePath(u"desk"_s), systemClock);
            QList<Registration> forms;
            for (int i = 0; i < 3000; ++i) {
                forms.append(plantedForm());
                store->session().giveId(forms.last().id);
            }
            QVERIFY(bool(store->session().table<Registration>().addAll(forms)));
            QVERIFY(bool(store->backUpTo(home.filePath(u"b.sqlite"_s))));
            QCOMPARE(*store->checkThoroughly(), u"ok"_s);
        }
        qputenv("TMPDIR", before);
        QCOMPARE(QDir(scratch.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList());
    }

    void noWindowsTitleIsMadeOfARecord()
    {
        // Words of the interface alone, or the name of a page, a form or the program.
        const QRegularExpression good(u"^\\s*(\\{\\}|tr\\(\"[^%\"]*\"\\)|page->title\\(\\)|QGuiApplication::"
                                      u"applicationDisplayName\\(\\)|"
                                      "tr\\(\"Print: %1\"\\)\\.arg\\(m_layout\\.title.*)\\);"_s,
                                      QRegularExpression::DotMatchesEverythingOption);
        int seen = 0;
        for (const QString &room : {u"/views"_s, u"/app"_s})
            for (QDirIterator file(QStringLiteral(STATIONKEEPER_SOURCE_DIR) + room, {u"*.cpp"_s}, QDir::Files,
                                   QDirIterator::Subdirectories);
                 file.hasNext();) {
                QFile source(file.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QStringList parts = QString::fromUtf8(source.readAll()).split(u"setWindowTitle("_s);
                for (const QString &part : parts.mid(1)) {
                    ++seen;
                    QVERIFY2(good.match(part.left(200)).hasMatch(),
                             qPrintable(source.fileName() + u": "_s + part.left(80)));
                }
            }
        QVERIFY(seen > 5);
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "tst_privacy.moc"
