// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/depot.h"
#include "models/domain/policy.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/store/change_log.h"
#include "models/store/conflicts.h"
#include "models/store/quarantine.h"
#include "models/store/seat.h"
#include "tests/support/scratch_store.h"
#include "tests/support/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::Said;
using testing::ScratchStore;

//! What the store holds, for people and for scripts, and the choice between two values of a clash.
class CliListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch.emplace();
        m_depot = m_scratch->saved(Depot{.name = u"城关站"_s, .kind = DepotKind::Own});
        m_truck = m_scratch->saved(
            Registration{.number = u"AZ-1"_s,
                         .depot = m_depot.id,
                         .customerName = u"=cmd|' /C calc'!A0"_s,
                         .phone = u"13812348000"_s,
                         .plate = u"豫P12345"_s,
                         .charge = Fen{58000},
                         .installedAt = QDateTime(QDate(2026, 11, 22), QTime(22, 30), Qt::UTC),
                         .demonstrated = true,
                         .overrides = u"{\"vin\":\"照片已核\"}"_s});
    }

    void everyKindIsListed()
    {
        m_scratch->saved(Person{.name = u"李强"_s, .role = Role::Installer});
        m_scratch->saved(Terminal{.number = u"T100"_s});
        m_scratch->saved(SimCard{.iccid = u"89860000000000000001"_s});
        m_scratch->saved(Policy{.key = u"installs_per_day"_s, .amount = 20});
        for (const QString &kind :
             {u"registrations"_s, u"depots"_s, u"people"_s, u"terminals"_s, u"sim-cards"_s, u"policies"_s})
            QCOMPARE(listed({kind}).size(), 1);
        QCOMPARE(listed({u"conflicts"_s}).size(), 0);
        QCOMPARE(listed({u"refused"_s}).size(), 0);
        QCOMPARE(at({u"list"_s, u"shoes"_s}).exit, 2);
    }

    void jsonIsForScripts()
    {
        const QJsonObject row = listed({u"registrations"_s}).first().toObject();
        QCOMPARE(row.value(u"installed_at"_s).toString(), u"2026-11-22T22:30:00.000Z"_s);
        QCOMPARE(row.value(u"charge"_s).toInt(), 58000);
        QCOMPARE(row.value(u"plate_colour"_s).toString(), u"yellow"_s);
        QCOMPARE(row.value(u"demonstrated"_s), QJsonValue(true));
        QCOMPARE(row.value(u"depot"_s).toString(), m_depot.id.text());
        QVERIFY(row.value(u"overrides"_s).isNull()); // masked here, and asterisks are no object
    }

    void cardsThatAreTakenOutHaveTheirNumbersMasked()
    {
        m_scratch->saved(SimCard{.iccid = u"89860000000000000001"_s, .number = u"14400000001"_s});
        const QString path = m_home.filePath(u"cards.csv"_s);
        QCOMPARE(at({u"export"_s, u"sim-cards"_s, path}).exit, 0);
        const QString csv = contentOf(path);
        QVERIFY2(csv.contains(u"898600**********0001"_s) && csv.contains(u"144****0001"_s), qPrintable(csv));
    }

    void csvDefusesFormulas()
    {
        const Said said = at({u"list"_s, u"registrations"_s, u"--format"_s, u"csv"_s});
        QVERIFY(said.out.startsWith(u"id,number,"_s));
        QVERIFY(said.out.contains(u"'=cmd"_s));
        QVERIFY(at({u"list"_s, u"depots"_s, u"--format"_s, u"csv"_s, u"--bom"_s})
                    .out.startsWith(QChar(QChar::ByteOrderMark)));
    }

    void anExportIsForPeople()
    {
        const QString path = m_home.filePath(u"list.csv"_s);
        QCOMPARE(at({u"export"_s, u"registrations"_s, path}).exit, 0);
        const QString csv = contentOf(path);
        for (const QString &shown : {u"2026-11-23 06:30"_s, u"580.00"_s, u"Yellow"_s, u"Yes"_s, u"城关站"_s})
            QVERIFY2(csv.contains(shown), qPrintable(shown + u'\n' + csv));
        QVERIFY(!csv.contains(u"13812348000"_s)); // sensitive
        QVERIFY(!csv.contains(u"照片已核"_s)); // a reason may quote what is
        QVERIFY(!csv.contains(m_truck.id.text()));
    }

    void anExportIsInTheLanguageAsked()
    {
        const QString path = m_home.filePath(u"chinese.csv"_s);
        m_scratch->close();
        QCOMPARE(
            testing::type({u"--store"_s, m_scratch->folder(), u"export"_s, u"depots"_s, path}, {}, u"zh_CN"_s)
                .exit,
            0);
        QVERIFY2(contentOf(path).contains(u"名称"_s), qPrintable(contentOf(path)));
    }

    void anExportDoesNotReplaceAFileUnasked()
    {
        const QString path = m_home.filePath(u"kept.csv"_s);
        QCOMPARE(at({u"export"_s, u"depots"_s, path}).exit, 0);
        const Said again = at({u"export"_s, u"depots"_s, path});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains(u"--force"_s), qPrintable(again.err));
        QCOMPARE(at({u"export"_s, u"depots"_s, path, u"--force"_s}).exit, 0);
    }

    void anExportIntoAMissingFolderSaysSo()
    {
        const Said said = at({u"export"_s, u"depots"_s, m_home.filePath(u"no/list.csv"_s)});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"does not exist"_s), qPrintable(said.err));
    }

    void whatIsMaskedCannotBeGuessedDigitByDigit()
    {
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"2348"_s}).size(), 1); // an operator reads phones
        m_scratch->reopen();
        const Person installer = m_scratch->saved(Person{.name = u"李强"_s, .role = Role::Installer});
        QVERIFY(bool(takeSeat(m_scratch->session(), installer.id)));
        const QJsonArray all = listed({u"registrations"_s});
        QCOMPARE(all.first()[u"phone"].toString(), u"138****8000"_s);
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"2348"_s}).size(), 0);
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"8000"_s}).size(), 1); // this much it shows
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"138 1234 8000"_s}).size(), 1); // known already
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"p123"_s}).size(), 1);
        m_scratch->reopen();
        const Person partner = m_scratch->saved(Person{.name = u"赵敏"_s, .role = Role::Partner});
        QVERIFY(bool(takeSeat(m_scratch->session(), partner.id)));
        // Seven digits seen, four to guess: a loop would try them all.
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"13812348000"_s}).size(), 0);
    }

    void aNegativeNumberIsFoundLikeAnyText()
    {
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"-9"_s}).size(), 0);
        QCOMPARE(listed({u"registrations"_s, u"--find"_s, u"-1"_s}).size(), 1);
    }

    void whatSharesAPlateOrAVinIsListed()
    {
        QCOMPARE(listed({u"duplicates"_s}).size(), 0);
        QCOMPARE(at({u"check"_s, u"--format"_s, u"json"_s}).json().value(u"duplicates"_s).toInt(), 0);
        m_scratch->reopen();
        m_truck.vin = u"LFV3B28R8A3025310"_s;
        m_scratch->saved(m_truck);
        Registration other = m_truck; // entered at another desk without a line
        other.id = {};
        other.number = u"AZ-2"_s;
        other = m_scratch->saved(other);
        m_scratch->saved(Registration{.plate = u"无牌"_s});
        m_scratch->saved(Registration{.plate = u"无牌"_s});
        const QJsonArray all = listed({u"duplicates"_s});
        QCOMPARE(all.size(), 4); // both by plate, both by VIN
        QCOMPARE(all.at(0)[u"shared"].toString(), u"plate"_s);
        QCOMPARE(all.at(0)[u"number"].toString(), u"AZ-1"_s);
        QCOMPARE(all.at(1)[u"registration"].toString(), other.id.text());
        QCOMPARE(all.at(3)[u"shared"].toString(), u"vin"_s);
        QCOMPARE(listed({u"duplicates"_s, u"--find"_s, u"az2"_s}).size(), 2);
        const Said health = at({u"check"_s});
        QVERIFY2(health.out.contains(u"list duplicates"_s), qPrintable(health.out));
        QCOMPARE(at({u"check"_s, u"--format"_s, u"json"_s}).json().value(u"duplicates"_s).toInt(), 2);
        QVERIFY(at({u"list"_s, u"duplicates"_s, u"--format"_s, u"csv"_s}).out.contains(u"AZ-2"_s));
        QVERIFY(at({u"list"_s, u"duplicates"_s}).out.contains(u"AZ-2"_s));
    }

    void aConflictIsListedAndSettled()
    {
        noteOne(u"note"_s, u"本地"_s, u"中心"_s);
        const QJsonObject conflict = listed({u"conflicts"_s}).first().toObject();
        QCOMPARE(conflict.value(u"kind"_s).toString(), u"registration"_s);
        QCOMPARE(conflict.value(u"field"_s).toString(), u"note"_s);
        QCOMPARE(conflict.value(u"ours"_s).toString(), u"本地"_s);
        QCOMPARE(conflict.value(u"theirs"_s).toString(), u"中心"_s);
        const QString id = QString::number(conflict.value(u"id"_s).toInt());
        QCOMPARE(at({u"settle"_s, id, u"mine"_s}).exit, 2);
        QCOMPARE(at({u"settle"_s, id, u"ours"_s}).exit, 0);
        QCOMPARE(listed({u"conflicts"_s}).size(), 0);
        QCOMPARE(listed({u"registrations"_s}).first()[u"note"].toString(), u"本地"_s);
        QCOMPARE(at({u"settle"_s, id, u"ours"_s}).exit, 1);
    }

    void theCentresValueMayStand()
    {
        noteOne(u"note"_s, u"本地"_s, u"中心"_s);
        QCOMPARE(at({u"settle"_s, u"1"_s, u"theirs"_s}).exit, 0);
        QCOMPARE(listed({u"conflicts"_s}).size(), 0);
        QVERIFY(listed({u"registrations"_s}).first()[u"note"].isNull());
    }

    void aRefusedChangeIsListedAndSentAgain()
    {
        Database &db = m_scratch->session().database();
        const auto noted = db.write([&] {
            noteRefusal(db,
                        {u"registration"_s,
                         m_truck.id.value,
                         u"scope"_s,
                         {},
                         QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC)},
                        QUuid::createUuid());
        });
        QVERIFY(bool(noted));
        const QJsonObject refused = listed({u"refused"_s}).first().toObject();
        QCOMPARE(refused.value(u"reason"_s).toString(), u"scope"_s);
        QVERIFY(at({u"list"_s, u"refused"_s}).out.contains(u"another centre or depot"_s));
        QCOMPARE(at({u"resend"_s, refused.value(u"id"_s).toString()}).exit, 0);
        QCOMPARE(at({u"resend"_s, u"0199b0c4-71f2-7d31-9c11-5f6d2a3b4c5d"_s}).exit, 1);
        QCOMPARE(at({u"resend"_s, u"3"_s}).exit, 2);
    }

private:
    void noteOne(const QString &field, const QString &ours, const QString &theirs)
    {
        Database &db = m_scratch->session().database();
        const QDateTime at(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        const auto noted = db.write([&] {
            noteConflict(db,
                         {.kind = u"registration"_s,
                          .id = m_truck.id.value,
                          .field = field,
                          .local = ours,
                          .central = theirs,
                          .localBy = u"李强"_s,
                          .localAt = at,
                          .centralVersion = 2,
                          .foundAt = at});
        });
        QVERIFY(bool(noted));
    }
    Said at(const QStringList &words)
    {
        m_scratch->close();
        return testing::type(QStringList{u"--store"_s, m_scratch->folder()} + words);
    }
    QJsonArray listed(const QStringList &words)
    {
        const Said said = at(QStringList{u"list"_s} + words + QStringList{u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(said.out.toUtf8()).array();
    }
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_home;
    std::optional<ScratchStore> m_scratch;
    Depot m_depot;
    Registration m_truck;
};

QTEST_GUILESS_MAIN(CliListsTest)
#include "tst_lists.moc"
