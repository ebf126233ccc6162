// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/digest.h"
#include "models/store/quarantine.h"
#include "models/store/waiting.h"
#include "tests/support/stick_world.h"

#include <QTest>

using namespace sk;
using namespace sk::testing;
using namespace Qt::StringLiterals;
using courier::Trouble;

//! A file there and a file back, and every file that is not the right one.
class CourierOfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOneDeskWroteReachesTheOther()
    {
        StickCentre centre;
        StickDesk here(centre);
        StickDesk there(centre);
        const Registration mine = here.saved(u"here"_s);
        QByteArray answer;
        const auto taken = centre.take(here.written(), &answer);
        QCOMPARE(taken.trouble, Trouble::None);
        QCOMPARE(taken.accepted, 1);
        QVERIFY(taken.isNew);
        const auto brought = here.read(answer);
        QCOMPARE(brought.trouble, Trouble::None);
        QCOMPARE(brought.accepted, 1);
        QVERIFY(!brought.apart);
        QCOMPARE(waitingIn(here.db())->changes, 0);

        QCOMPARE(centre.take(there.written(), &answer).trouble, Trouble::None);
        QVERIFY(there.read(answer).rows > 0);
        QCOMPARE(there.registrations().size(), 1);
        QCOMPARE(there.registrations().first().id, mine.id);
        QCOMPARE(there.registrations().first().note, u"here"_s);
    }

    void aFileCountsOnceHoweverOftenItComes()
    {
        StickCentre centre;
        StickDesk desk(centre);
        desk.saved(u"once"_s);
        const QByteArray file = desk.written();
        QByteArray answer;
        QVERIFY(centre.take(file, &answer).isNew);
        const auto before = desk.digestThere(centre);
        QByteArray second;
        const auto again = centre.take(file, &second);
        QCOMPARE(again.accepted, 1);
        QVERIFY(!again.isNew);
        QVERIFY(desk.digestThere(centre) == before);
        QVERIFY(!desk.read(answer).isNothingNew());
        const QString cursor = *desk.store.session().ledger().cursor();
        QVERIFY(desk.read(second).isNothingNew());
        QVERIFY(desk.read(answer).isNothingNew());
        QCOMPARE(*desk.store.session().ledger().cursor(), cursor);
        QCOMPARE(desk.registrations().size(), 1);
    }

    void aLateAnswerMovesNothingBack()
    {
        StickCentre centre;
        StickDesk desk(centre);
        Registration mine = desk.saved(u"first"_s);
        QByteArray early;
        QByteArray late;
        const QByteArray first = desk.written();
        centre.take(first, &early);
        mine.note = u"second"_s;
        desk.store.saved(mine);
        centre.take(desk.written(), &late);
        QCOMPARE(desk.read(late).trouble, Trouble::None);
        const QString cursor = *desk.store.session().ledger().cursor();
        const auto old = desk.read(early);
        QCOMPARE(old.rows, 0);
        QCOMPARE(*desk.store.session().ledger().cursor(), cursor);
        QCOMPARE(desk.registrations().first().note, u"second"_s);
    }

    void anEditMadeMeanwhileStillGoes()
    {
        StickCentre centre;
        StickDesk desk(centre);
        Registration mine = desk.saved(u"before"_s);
        QByteArray answer;
        centre.take(desk.written(), &answer);
        mine.note = u"after"_s;
        desk.store.saved(mine);
        QCOMPARE(desk.read(answer).trouble, Trouble::None);
        QCOMPARE(waitingIn(desk.db())->changes, 1);
        QCOMPARE(waitingIn(desk.db())->conflicts, 0);
        centre.take(desk.written(), &answer);
        desk.read(answer);
        QCOMPARE(waitingIn(desk.db())->changes, 0);
        QCOMPARE(desk.registrations().first().note, u"after"_s);
    }

    void aPartnersFileIsRefusedWhatItsLineWouldBeRefused()
    {
        StickCentre centre;
        StickDesk desk(centre, wire::DeviceRole::Partner,
                       DepotId::fromText(u"01980000-0000-7000-8000-000000000701"_s));
        desk.saved(u"of no depot"_s);
        QByteArray answer;
        QCOMPARE(centre.take(desk.written(), &answer).refused, 1);
        QCOMPARE(desk.read(answer).refused, 1);
        QCOMPARE(quarantinedIn(desk.db())->size(), 1);
    }

    void aRestoredCentreGetsBackWhatItLost()
    {
        StickCentre centre;
        StickDesk desk(centre);
        QByteArray first;
        QByteArray answer;
        centre.take(desk.written(), &first);
        desk.read(first);
        centre.keep();
        for (int i = 0; i < 3; ++i)
            desk.saved(u"lost"_s);
        centre.take(desk.written(), &answer);
        QCOMPARE(desk.read(answer).accepted, 3);
        centre.restore();
        centre.take(desk.written(), &answer);
        QVERIFY(desk.read(answer).anew);
        QCOMPARE(desk.read(first).rows, 0); // it shows the centre as it was before
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(centre.take(desk.written(), &answer).trouble, Trouble::None);
            const auto brought = desk.read(answer);
            QCOMPARE(brought.trouble, Trouble::None);
            QVERIFY(!brought.apart);
        }
        QCOMPARE(waitingIn(desk.db())->changes, 0);
        QCOMPARE(waitingIn(desk.db())->conflicts, 0);
        QCOMPARE(desk.registrations().size(), 3);
        QVERIFY(digestOf(desk.db())->kinds == desk.digestThere(centre));
    }

    void theAnswerTellsWhetherBothHoldTheSame()
    {
        StickCentre centre;
        StickDesk desk(centre);
        desk.saved(u"here"_s);
        QByteArray answer;
        centre.take(desk.written(), &answer);
        QCOMPARE(desk.read(answer).sums, courier::Brought::Sums::Equal);
        QVERIFY(bool(desk.db().write([&] { desk.db().run("DELETE FROM registration"); })));
        centre.take(desk.written(), &answer);
        QCOMPARE(desk.read(answer).sums, courier::Brought::Sums::Differ);
        centre.take(desk.written(), &answer);
        QCOMPARE(desk.read(answer).sums, courier::Brought::Sums::Equal);
        QCOMPARE(desk.registrations().size(), 1);
    }

    void nothingIsComparedWithAnAnswerThatOthersOvertook()
    {
        StickCentre centre;
        StickDesk desk(centre);
        desk.saved(u"here"_s);
        QByteArray early;
        QByteArray late;
        centre.take(desk.written(), &early);
        desk.saved(u"since"_s);
        centre.take(desk.written(), &late);
        QCOMPARE(desk.read(late).sums, courier::Brought::Sums::Equal);
        QCOMPARE(desk.read(early).sums, courier::Brought::Sums::NotCompared);
    }

    void nothingIsTakenFromARevokedDesk()
    {
        StickCentre centre;
        StickDesk desk(centre);
        desk.saved(u"late"_s);
        const QByteArray file = desk.written();
        QVERIFY(bool(centre.store().enrolments.revoke(u"411624"_s, enrolmentOf(desk.db())->letters)));
        QByteArray answer;
        QCOMPARE(centre.take(file, &answer).trouble, Trouble::OtherDevice);
        QVERIFY(answer.isEmpty());
    }

    void theLastFileOfARevokedDeskIsTaken()
    {
        StickCentre centre;
        StickDesk desk(centre);
        desk.saved(u"early"_s);
        const QByteArray before = desk.written();
        QCOMPARE(centre.takeLast(before).trouble, Trouble::OtherDevice); // it is trusted: take it properly
        QVERIFY(bool(centre.store().enrolments.revoke(u"411624"_s, enrolmentOf(desk.db())->letters)));
        desk.store.advance(60);
        desk.saved(u"late"_s);
        const QByteArray file = desk.written();
        const auto taken = centre.takeLast(file);
        QCOMPARE(taken.trouble, Trouble::None);
        QCOMPARE(taken.changes, 2);
        QCOMPARE(taken.accepted, 1);
        QCOMPARE(taken.refused, 1);
        QVERIFY(taken.isNew);
        QVERIFY(!centre.takeLast(file).isNew); // once more is no more
        const auto lines = centre.store().audit.after(centre.id, 0, 100)->lines;
        QCOMPARE(lines.last().what, u"courier"_s);
        QCOMPARE(lines.last().detail, u"from revoked: 2 changes, 1 accepted, 0 clashes, 1 refused"_s);
        QByteArray cut = file.chopped(1);
        QCOMPARE(centre.takeLast(cut).trouble, Trouble::Damaged);
    }

    void everyWrongFileIsTold()
    {
        StickCentre centre;
        StickCentre other;
        StickDesk desk(centre);
        StickDesk neighbour(centre);
        StickDesk stranger(other);
        desk.saved(u"mine"_s);
        const QByteArray file = desk.written();
        QByteArray answer;
        QByteArray foreign;
        QByteArray strange;
        centre.take(file, &answer);
        centre.take(neighbour.written(), &foreign);
        other.take(stranger.written(), &strange);
        QByteArray newer = answer;
        newer[10] = 2;
        QCOMPARE(desk.read({}).trouble, Trouble::NoCourierFile);
        QCOMPARE(desk.read("PK\3\4 some other file"_ba).trouble, Trouble::NoCourierFile);
        QCOMPARE(desk.read(newer).trouble, Trouble::Newer);
        QCOMPARE(desk.read(foreign).trouble, Trouble::OtherDevice);
        QCOMPARE(desk.read(file).trouble, Trouble::WrongWay);
        QCOMPARE(desk.read(strange).trouble, Trouble::OtherDevice);
        QByteArray nothing;
        QCOMPARE(centre.take(answer, &nothing).trouble, Trouble::WrongWay);
        QCOMPARE(centre.take(stranger.written(), &nothing).trouble, Trouble::OtherDevice);
        QVERIFY(nothing.isEmpty());
    }

    void aFileCutOrChangedAnywhereChangesNothing()
    {
        StickCentre centre;
        StickDesk desk(centre);
        desk.saved(u"mine"_s);
        const QByteArray file = desk.written();
        const qint64 version = centre.store().centres.numbered(u"411624"_s)->version;
        QByteArray answer;
        for (qsizetype at = 0; at < file.size(); at += 7) {
            QByteArray changed = file;
            changed[at] = char(changed.at(at) ^ 0x20);
            QVERIFY(centre.take(file.first(at), &answer).trouble != Trouble::None);
            QVERIFY(centre.take(changed, &answer).trouble != Trouble::None);
        }
        QCOMPARE(centre.take(file + 'x', &answer).trouble, Trouble::Damaged);
        QCOMPARE(centre.store().centres.numbered(u"411624"_s)->version, version);
        QCOMPARE(centre.take(file, &answer).trouble, Trouble::None);
        for (qsizetype at = 0; at < answer.size(); at += 7) {
            QByteArray changed = answer;
            changed[at] = char(changed.at(at) ^ 0x20);
            QVERIFY(desk.read(answer.first(at)).trouble != Trouble::None);
            QVERIFY(desk.read(changed).trouble != Trouble::None);
        }
        QCOMPARE(*desk.store.session().ledger().cursor(), QString());
        QCOMPARE(waitingIn(desk.db())->changes, 1);
        QCOMPARE(desk.read(answer).accepted, 1);
    }
};

QTEST_GUILESS_MAIN(CourierOfficeTest)
#include "tst_office.moc"
