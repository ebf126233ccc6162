// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/command.h"
#include "models/domain/registration.h"
#include "models/store/conflicts.h"
#include "tests/support/real_centre.h"
#include "tests/support/scratch_store.h"
#include "tests/support/terminal.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::RealCentre;
using testing::Said;

//! Enrolling and syncing without a window, with the token in a file.
class CliAgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_secrets = m_home->filePath(u"secrets.json"_s);
    }

    void aDeskEnrolsAndSyncs()
    {
        RealCentre centre;
        const Said enrolled = enrol(centre);
        QCOMPARE(enrolled.exit, 0);
        QVERIFY2(enrolled.err.contains(m_secrets), qPrintable(enrolled.err));
        const Said synced = sync();
        QCOMPARE(synced.exit, 0);
        QCOMPARE(synced.out, u"Everything is at the centre.\n"_s);
        QVERIFY2(synced.err.isEmpty(), qPrintable(synced.err));
    }

    void whatWaitsForAPersonIsNoFullSuccess()
    {
        RealCentre centre;
        QCOMPARE(enrol(centre).exit, 0);
        noteConflict();
        const Said said = sync();
        QCOMPARE(said.exit, 3);
        QVERIFY2(said.out.contains(u"Everything else is at the centre."_s), qPrintable(said.out));
        QVERIFY2(said.out.startsWith(u"1 conflict"_s), qPrintable(said.out));
        const Said json = sync({u"--format"_s, u"json"_s});
        QCOMPARE(json.exit, 3);
        QCOMPARE(json.json().value(u"conflicts"_s).toInt(), 1);
        QVERIFY(json.json().value(u"trouble"_s).isNull());
    }

    void troubleHasAWordForScripts()
    {
        RealCentre centre;
        QCOMPARE(enrol(centre).exit, 0);
        centre.stop();
        const Said said = sync({u"--format"_s, u"json"_s});
        QCOMPARE(said.exit, 1);
        QCOMPARE(said.json().value(u"trouble"_s).toString(), u"offline"_s);
        QVERIFY(!said.err.isEmpty());
    }

    void aSecretsFileThatOthersReadIsExplained()
    {
        RealCentre centre;
        QCOMPARE(enrol(centre).exit, 0);
        QFile::setPermissions(m_secrets, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const Said said = sync();
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"chmod 600 "_s + m_secrets), qPrintable(said.err));
        QVERIFY(!said.err.contains(u"is kept in"_s));
    }

    void aSecretsFileThatIsNoneIsExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << u"nothing.json"_s << u"There is no secrets file"_s;
        QTest::newRow("folder") << u"desk"_s << u"is a folder"_s;
        QTest::newRow("link") << u"link.json"_s << u"is a link"_s;
        QTest::newRow("no folder") << u"no/secrets.json"_s << u"does not exist"_s;
    }
    void aSecretsFileThatIsNoneIsExplained()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, words);
        RealCentre centre;
        QCOMPARE(enrol(centre).exit, 0);
        QVERIFY(QFile::link(m_secrets, m_home->filePath(u"link.json"_s)));
        m_secrets = m_home->filePath(name);
        const Said said = sync();
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(words), qPrintable(said.err));
    }

    void aCodeIsNotSpentOnAFileThatCannotBe()
    {
        RealCentre centre;
        m_secrets = m_home->filePath(u"no/secrets.json"_s);
        const Said said = enrol(centre);
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"does not exist"_s), qPrintable(said.err));
        QVERIFY(!said.err.contains(u"is kept in"_s));
    }

    void aStickDoesWhatTheLineDoes()
    {
        RealCentre centre;
        QCOMPARE(enrol(centre).exit, 0);
        noteRegistration();
        const QString out = m_home->filePath(u"out.courier"_s);
        const QString answer = m_home->filePath(u"answer.courier"_s);
        const Said written = at({u"courier"_s, u"write"_s, out});
        QCOMPARE(written.exit, 0);
        QVERIFY2(written.out.startsWith(u"1 change"_s), qPrintable(written.out));
        for (const QString &ending :
             {u"accepted, 0 clashes, 0 refused.\n"_s, u"nothing in it was new.\n"_s}) {
            const Said taken = take(centre, out, answer);
            QCOMPARE(taken.exit, 0);
            QVERIFY2(taken.out.contains(ending), qPrintable(taken.out));
        }
        const Said read = at({u"courier"_s, u"read"_s, answer});
        QVERIFY2(read.out.startsWith(u"1 change"_s), qPrintable(read.out + read.err));
        QCOMPARE(read.exit, 0);
        QVERIFY(at({u"courier"_s, u"read"_s, answer}).out.startsWith(u"Nothing in the file is new"_s));
        QVERIFY(sync().out.startsWith(u"Everything is at the centre."_s));
    }

    void whatHappenedBeforeADeskCameIsAtTheCentre()
    {
        RealCentre centre;
        QCOMPARE(enrol(centre).exit, 0);
        const Registration truck = noteRegistration(u"first"_s);
        QCOMPARE(sync().exit, 0);
        noteRegistration(u"second"_s, truck);
        QCOMPARE(sync().exit, 0);
        QVERIFY(m_home->isValid() && QDir(folder()).rename(folder(), folder() + u"-other"_s));
        QCOMPARE(enrol(centre).exit, 0); // another desk, which begins with what stands
        QCOMPARE(sync().exit, 0);
        const QStringList ask{u"history"_s, truck.id.text(), u"--format"_s, u"csv"_s};
        QVERIFY(!at(ask).out.contains(u"first"_s));
        const Said said = at(ask + QStringList{u"--from-centre"_s});
        QVERIFY2(said.out.contains(u",first,second"_s), qPrintable(said.out + said.err));
        centre.stop();
        QCOMPARE(at(ask + QStringList{u"--from-centre"_s}).exit, 1);
        QCOMPARE(at(ask).exit, 0);
    }

    void aWrongFileIsToldAndChangesNothing()
    {
        RealCentre centre;
        const QString out = m_home->filePath(u"out.courier"_s);
        QCOMPARE(at({u"courier"_s, u"write"_s, out}).exit, 1); // no store yet
        QCOMPARE(enrol(centre).exit, 0);
        QCOMPARE(at({u"courier"_s}).exit, 2);
        QCOMPARE(at({u"courier"_s, u"carry"_s, out}).exit, 2);
        QCOMPARE(at({u"courier"_s, u"write"_s, out}).exit, 0);
        const Said own = at({u"courier"_s, u"read"_s, out});
        QCOMPARE(own.exit, 1);
        QVERIFY2(own.err.contains(u"file for the centre"_s), qPrintable(own.err));
        QVERIFY(at({u"courier"_s, u"read"_s, m_secrets}).err.contains(u"no courier file"_s));
        QCOMPARE(at({u"courier"_s, u"read"_s, m_home->filePath(u"none"_s)}).exit, 1);
        const Said taken = take(centre, m_secrets, m_home->filePath(u"answer.courier"_s));
        QCOMPARE(taken.exit, 1);
        QVERIFY2(taken.err.contains(u"no courier file"_s), qPrintable(taken.err));
        QVERIFY(!QFile::exists(m_home->filePath(u"answer.courier"_s)));
        QCOMPARE(take(centre, out, out).exit, 2);
    }

private:
    //! At the centre, with its own program.
    static Said take(RealCentre &centre, const QString &file, const QString &answer)
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream err(&said.err);
        central::Console console{out, err, systemClock};
        said.exit = central::run({u"stationkeeper-central"_s, u"courier"_s, u"take"_s, file, u"--data"_s,
                                  QFileInfo(centre.databaseFile()).path(), u"--answer"_s, answer},
                                 console);
        return said;
    }
    Registration noteRegistration(const QString &note = {}, Registration registration = {})
    {
        const auto store = Store::open(folder(), systemClock);
        if (!store)
            qFatal("no store");
        registration.note = note;
        if (registration.id.isNull())
            (*store)->session().giveId(registration.id);
        if (!(*store)->session().table<Registration>().save(registration))
            qFatal("not saved");
        return registration;
    }
    QString folder() const { return m_home->filePath(u"desk"_s); }
    Said at(const QStringList &words)
    {
        return testing::type(QStringList{u"--store"_s, folder()} + words
                             + QStringList{u"--secrets"_s, m_secrets});
    }
    Said sync(const QStringList &options = {}) { return at(QStringList{u"sync"_s} + options); }
    Said enrol(RealCentre &centre)
    {
        const QString authority = m_home->filePath(u"ca.pem"_s);
        QFile file(authority);
        if (!file.open(QIODevice::WriteOnly) || file.write(centre.address().authority) < 0)
            qFatal("the certificate was not written");
        file.close();
        return at({u"enrol"_s, centre.address().url, centre.code(), u"--ca"_s, authority});
    }
    void noteConflict()
    {
        const auto store = Store::open(folder(), systemClock);
        QVERIFY(bool(store));
        Database &db = (*store)->session().database();
        const QDateTime at(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        const auto noted = db.write([&] {
            sk::noteConflict(db,
                             {.kind = u"registration"_s,
                              .id = QUuid::createUuid(),
                              .field = u"note"_s,
                              .local = u"a"_s,
                              .central = u"b"_s,
                              .localBy = u"李强"_s,
                              .localAt = at,
                              .centralVersion = 2,
                              .foundAt = at});
        });
        QVERIFY(bool(noted));
    }

    std::optional<QTemporaryDir> m_home;
    QString m_secrets;
};

QTEST_GUILESS_MAIN(CliAgreementTest)
#include "tst_agreement.moc"
