// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/domain/terminal.h"
#include "models/store/conflicts.h"
#include "models/store/quarantine.h"
#include "models/store/seat.h"
#include "tests/support/scratch_store.h"
#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::Said;
using testing::ScratchStore;

//! Conflicts, refused changes and histories without a window.
class CliSettlingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHistoryOfANumberIsTold()
    {
        ScratchStore desk;
        Registration truck = desk.saved(Registration{.number = u"AZ-1"_s, .note = u"first"_s});
        truck.note = u"second"_s;
        desk.saved(truck);
        desk.close();
        for (const QString &words : {u"AZ-1"_s, truck.id.text()}) {
            const Said said = at(desk, {u"history"_s, words, u"--format"_s, u"json"_s});
            QCOMPARE(said.exit, 0);
            const QJsonArray lines = QJsonDocument::fromJson(said.out.toUtf8()).array();
            QCOMPARE(lines.size(), 2);
            const QJsonObject last = lines.last().toObject();
            QCOMPARE(last.value(u"field"_s).toString(), u"note"_s);
            QCOMPARE(last.value(u"before"_s).toString(), u"first"_s);
            QCOMPARE(last.value(u"after"_s).toString(), u"second"_s);
        }
    }

    void theHistoryMasksWhatThisDeskMayNotRead()
    {
        ScratchStore desk;
        Registration truck = desk.saved(Registration{.number = u"AZ-1"_s, .phone = u"13800138000"_s});
        truck.phone = u"13900139000"_s;
        desk.saved(truck);
        const Person partner = desk.saved(Person{.name = u"赵敏"_s, .role = Role::Partner});
        QVERIFY(bool(takeSeat(desk.session(), partner.id)));
        desk.close();
        const Said said = at(desk, {u"history"_s, u"AZ-1"_s});
        QCOMPARE(said.exit, 0);
        QVERIFY2(!said.out.contains(u"13800138000"_s), qPrintable(said.out));
    }

    void aRecordThatIsNotHereHasNoHistory()
    {
        ScratchStore desk;
        desk.close();
        const Said said = at(desk, {u"history"_s, u"AZ-9"_s});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"AZ-9"_s), qPrintable(said.err));
        QCOMPARE(at(desk, {u"history"_s}).exit, 2);
    }

    void aConflictTakesAThirdValue()
    {
        ScratchStore desk;
        const Terminal terminal = desk.saved(Terminal{.number = u"T1"_s, .note = u"theirs"_s});
        noteConflict(desk, u"note"_s, terminal.id.value);
        desk.close();
        QCOMPARE(at(desk, {u"settle"_s, u"1"_s, u"value"_s}).exit, 2);
        const Said said = at(desk, {u"settle"_s, u"1"_s, u"value"_s, u"a third"_s});
        QVERIFY2(said.exit == 0, qPrintable(said.err));
        desk.reopen();
        QCOMPARE((*desk.session().table<Terminal>().find(terminal.id))->note, u"a third"_s);
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
    }

    void aThirdValueThatCannotBeSettlesNothing()
    {
        ScratchStore desk;
        const Registration truck = desk.saved(Registration{.number = u"AZ-1"_s});
        noteConflict(desk, u"plate_colour"_s, truck.id.value, u"registration"_s);
        desk.close();
        const Said said = at(desk, {u"settle"_s, u"1"_s, u"value"_s, u"like the sea"_s});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"like the sea"_s), qPrintable(said.err));
        desk.reopen();
        QCOMPARE(conflictsIn(desk.session().database())->size(), 1);
    }

    void aRefusedChangeIsSetAsideButNotGivenUpWhereTheCentreHasNothing()
    {
        ScratchStore desk;
        const Terminal terminal = desk.saved(Terminal{.number = u"T1"_s});
        Database &db = desk.session().database();
        QVERIFY(bool(db.write([&] {
            noteRefusal(db, {u"terminal"_s, terminal.id.value, u"too_large"_s, {}, desk.session().now(), {}},
                        QUuid::createUuid());
        })));
        desk.close();
        QCOMPARE(at(desk, {u"aside"_s, u"nonsense"_s}).exit, 2);
        QCOMPARE(at(desk, {u"aside"_s, terminal.id.text()}).exit, 0);
        const Said givenUp = at(desk, {u"give-up"_s, terminal.id.text()});
        QCOMPARE(givenUp.exit, 1);
        QVERIFY2(givenUp.err.contains(u"nothing to go back to"_s), qPrintable(givenUp.err));
        desk.reopen();
        const auto refused = quarantinedIn(desk.session().database());
        QCOMPARE(refused->size(), 1);
        QVERIFY(refused->constFirst().asideAt.isValid());
    }

private:
    static Said at(const ScratchStore &desk, const QStringList &words)
    {
        return testing::type(QStringList{u"--store"_s, desk.folder()} + words);
    }
    static void noteConflict(ScratchStore &desk, const QString &field, const QUuid &id,
                             const QString &kind = u"terminal"_s)
    {
        Database &db = desk.session().database();
        Conflict conflict{.kind = kind, .id = id, .field = field};
        conflict.local = u"mine"_s;
        conflict.central = u"theirs"_s;
        conflict.localAt = conflict.foundAt = desk.session().now();
        if (!db.write([&] { sk::noteConflict(db, conflict); }))
            qFatal("not noted");
    }
};

QTEST_GUILESS_MAIN(CliSettlingTest)
#include "tst_settling.moc"
