// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/domain/masking.h"
#include "models/domain/rights.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = readRights(u":/reference"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.failure().detail));
        table = *read;
        QVERIFY(!table.edition.sources.isEmpty());
    }

    void eachRoleWritesWhatItsWorkIs_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("writes");
        const QString registration = u"registration"_s;
        QTest::newRow("call desk registers") << Role::Operator << registration << true;
        QTest::newRow("call desk, network") << Role::Operator << u"depot"_s << false;
        QTest::newRow("call desk, roster") << Role::Operator << u"person"_s << false;
        QTest::newRow("partner's work") << Role::Partner << registration << true;
        QTest::newRow("partner signs") << Role::Partner << u"acceptance"_s << true;
        QTest::newRow("partner, roster") << Role::Partner << u"person"_s << false;
        QTest::newRow("installer") << Role::Installer << registration << true;
        QTest::newRow("depot manager, roster") << Role::DepotManager << u"person"_s << true;
        QTest::newRow("depot manager, centre") << Role::DepotManager << u"centre"_s << false;
        QTest::newRow("finance reads") << Role::Finance << registration << false;
        QTest::newRow("finance, network") << Role::Finance << u"centre"_s << false;
        QTest::newRow("supervisor, policies") << Role::Supervisor << u"policy"_s << false;
        QTest::newRow("head office, policies") << Role::HeadOffice << u"policy"_s << true;
        QTest::newRow("head office, one vehicle") << Role::HeadOffice << registration << false;
        QTest::newRow("partner, a newer kind") << Role::Partner << u"hologram"_s << false;
        QTest::newRow("depot, a newer kind") << Role::DepotManager << u"hologram"_s << true;
    }
    void eachRoleWritesWhatItsWorkIs()
    {
        QFETCH(Role, role);
        QFETCH(QString, kind);
        QTEST(mayWrite(table, role, kind), "writes");
    }

    void whoRegistersMayWriteAllThatARegistrationTouches()
    {
        for (size_t i = 0; i < Grants().size(); ++i)
            if (mayWrite(table, Role(i), u"registration"))
                for (const auto *kind : {"customer", "vehicle", "terminal", "sim_card", "custody_entry"})
                    QCOMPARE(grantOf(table, Role(i), QString::fromLatin1(kind)), Grant::Write);
    }

    void aFieldMayBeKeptFromWhoWritesTheRest()
    {
        QVERIFY(mayWrite(table, Role::DepotManager, u"person", u"phone"));
        QVERIFY(!mayWrite(table, Role::DepotManager, u"person", u"role"));
        QVERIFY(mayWrite(table, Role::Administrator, u"person", u"role"));
        QVERIFY(!mayRead(table, Role::Operator, u"person", u"identity"));
        QVERIFY(mayRead(table, Role::Operator, u"person", u"name"));
        QCOMPARE(writersOf(table, u"person", u"role"), QList{Role::Administrator});
        QCOMPARE(writersOf(table, u"policy"), (QList{Role::HeadOffice, Role::Administrator}));
    }

    void aChangeIsRefusedByTheFirstFieldItMayNotWrite()
    {
        const QString person = u"person"_s;
        const QStringList columns{u"name"_s, u"role"_s};
        const Row manager{u"张三"_s, u"depot_manager"_s};
        const Row installer{u"张三"_s, u"installer"_s};
        QCOMPARE(refusedField(table, Role::DepotManager, person, columns, manager, true), u"role"_s);
        QCOMPARE(refusedField(table, Role::DepotManager, person, columns, installer, true), QString());
        QCOMPARE(refusedField(table, Role::DepotManager, person, columns, installer, false), u"role"_s);
        QCOMPARE(refusedField(table, Role::Administrator, person, columns, manager, true), QString());
        QCOMPARE(refusedField(table, Role::Operator, person, columns, installer, true), u"id"_s);
        QCOMPARE(refusedField(table, Role::Operator, person, {}, {}, false), u"id"_s);
        QCOMPARE(refusedField(table, Role::Operator, u"vehicle"_s, {u"plate"_s}, {u"豫P1"_s}, false),
                 QString());
    }

    void onlyAnAdministratorKeepsAccounts()
    {
        QCOMPARE(rolesWith(table, Ability::Administer), QList{Role::Administrator});
        QVERIFY(may(table, Role::Partner, Ability::Reveal));
        QVERIFY(!may(table, Role::Finance, Ability::Reveal));
    }

    void whoExportsReadsSomethingConfidentialThere()
    {
        for (size_t i = 0; i < Grants().size(); ++i) {
            bool any = false;
            for (const Secret secret : {Secret::Contact, Secret::Identity, Secret::Sim})
                any = any || mayRead(Role(i), secret, Occasion::Export);
            QCOMPARE(may(table, Role(i), Ability::Export), any);
        }
    }

    void aTableThatMakesNoSenseIsNotTaken_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a kind is missing") << u"[\"vehicle\""_s << u"[\"vehicles\""_s;
        QTest::newRow("a field nobody has") << u"person.role"_s << u"person.rule"_s;
        QTest::newRow("a grant nobody knows") << u"\"policy\", \"read\""_s << u"\"policy\", \"reed\""_s;
        QTest::newRow("other roles") << u"\"roles\": [\"installer\""_s << u"\"roles\": [\"fitter\""_s;
        QTest::newRow("no day") << u"2026-11-01"_s << u"2026-13-01"_s;
        QTest::newRow("an ability twice") << u"[\"export\""_s << u"[\"expert\""_s;
    }
    void aTableThatMakesNoSenseIsNotTaken()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFile shipped(u":/reference/rights.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(shipped.readAll());
        QVERIFY(text.contains(from));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"rights.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace(from, to).toUtf8());
        file.close();
        const auto read = readRights(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.failure().kind, Failure::Kind::Corrupt);
    }

private:
    RightsTable table;
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
