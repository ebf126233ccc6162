// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncing.h"
#include "app/desktop/trouble_words.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "sync/secrets/file_secrets.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::ScratchStore;

namespace {

//! What stands behind the sync sentence, on a store of its own and without a line.
struct World {
    World()
        : secrets(scratch.folder() + u"/secrets"_s)
        , syncer(scratch.store(), secrets)
        , worker(scratch.store())
        , catalogue(scratch.store(), [](const Registration &) { return true; })
        , view(scratch.folder())
        , drafts(scratch.folder())
        , desk{scratch.store(), worker, reference, policies, catalogue,
               secrets,         syncer, view,      drafts,   prompter}
        , syncing(desk, syncer)
    {
    }

    void enrol(const QString &role = {})
    {
        QVERIFY(bool(
            setEnrolment(scratch.session().database(),
                         {.url = u"https://centre.example"_s, .device = QUuid::createUuid(), .role = role})));
    }
    PendingChange onlyChange()
    {
        const auto pending = scratch.session().ledger().pending(0, 10);
        if (!pending || pending->size() != 1)
            qFatal("one change was expected");
        return pending->constFirst();
    }

    ScratchStore scratch;
    PreparedPrompter prompter;
    FileSecrets secrets;
    Syncer syncer;
    Worker worker;
    Reference reference;
    PolicyBook policies;
    LiveCatalogue catalogue;
    KeptView view;
    KeptDrafts drafts;
    Desk desk;
    Syncing syncing;
};

} // namespace

class SyncingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfMineIsCountedAtOnce()
    {
        World world;
        QCOMPARE(world.syncing.state().reach, SyncState::Reach::NotEnrolled);
        QSignalSpy changed(&world.syncing, &Syncing::stateChanged);
        world.scratch.saved(Terminal{.number = u"T1"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.syncing.state().waitingRecords, 1);
        QVERIFY(world.syncing.state().oldestWaiting.isValid());
    }

    void aMissingKeyIsSaidWithAWayOn()
    {
        World world;
        world.enrol();
        world.syncing.syncNow();
        QTRY_COMPARE(world.syncing.state().reach, SyncState::Reach::Refused);
        QCOMPARE(world.syncing.state().trouble, sentenceOf(SyncTrouble::Kind::NoToken));
        QVERIFY(!world.syncing.state().trouble.isEmpty());
    }

    void aRefusedChangeIsListedWithItsRecordAndReason()
    {
        World world;
        world.enrol();
        const Terminal terminal = world.scratch.saved(Terminal{.number = u"T1"_s});
        QVERIFY(
            bool(world.scratch.session().ledger().refused(world.onlyChange(), u"too_large"_s, u"note"_s)));
        const auto lines = world.syncing.quarantine();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().record, (Target{u"terminal"_s, terminal.id.value}));
        QCOMPARE(lines.constFirst().recordName, u"T1"_s);
        QVERIFY(lines.constFirst().reason.contains(u"note"_s));
    }

    void aConflictIsShownInWordsAndSettled()
    {
        World world;
        world.enrol();
        Terminal terminal = world.scratch.saved(Terminal{.number = u"T1"_s, .note = u"first"_s});
        QVERIFY(bool(world.scratch.session().ledger().accepted(world.onlyChange(), 1)));
        terminal.note = u"mine"_s;
        world.scratch.saved(terminal);
        terminal.note = u"theirs"_s;
        const KindInfo &info = kindOf<Terminal>();
        QVERIFY(bool(world.scratch.session().ledger().overtaken(
            world.onlyChange(), info.fields, {terminal.id.value, 2, false, toRow(terminal)})));
        world.syncing.settle(-1, true); // no such conflict: nothing happens
        const auto lines = world.syncing.conflicts();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().ours, u"mine"_s);
        QCOMPARE(lines.constFirst().theirs, u"theirs"_s);
        QCOMPARE(lines.constFirst().field, u"Note"_s);
        world.syncing.settle(lines.constFirst().key, true);
        QCOMPARE(world.syncing.conflicts().size(), 0);
        QCOMPARE((*world.scratch.session().table<Terminal>().find(terminal.id))->note, u"mine"_s);
        QCOMPARE(world.prompter.asked, QStringList());
    }

    void aConflictOverAConfidentialFieldIsMaskedForWhoMayNotReadIt()
    {
        World world;
        world.enrol(u"partner"_s);
        SimCard card = world.scratch.saved(SimCard{.number = u"13800138000"_s});
        QVERIFY(bool(world.scratch.session().ledger().accepted(world.onlyChange(), 1)));
        card.number = u"13900139000"_s;
        world.scratch.saved(card);
        card.number = u"13700137000"_s;
        QVERIFY(bool(world.scratch.session().ledger().overtaken(world.onlyChange(), kindOf<SimCard>().fields,
                                                                {card.id.value, 2, false, toRow(card)})));
        const auto lines = world.syncing.conflicts();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.constFirst().confidential);
        QCOMPARE(lines.constFirst().ours, u"139****9000"_s);
        QCOMPARE(lines.constFirst().theirs, u"137****7000"_s);
    }
};

QTEST_GUILESS_MAIN(SyncingTest)
#include "tst_syncing.moc"
