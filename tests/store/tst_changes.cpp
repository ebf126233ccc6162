// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/kinds.h"
#include "models/domain/registration.h"
#include "models/store/numbering.h"
#include "models/store/waiting.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Registration truck(const QString &plate = u"豫P12345"_s)
{
    Registration registration;
    registration.plate = plate;
    registration.vin = u"LFV3B28R8A3025310"_s;
    registration.charge = {12000};
    registration.wiringCheck = Check::Passed;
    registration.installedAt = QDateTime(QDate(2026, 11, 20), QTime(3, 4, 5, 678), Qt::UTC);
    return registration;
}

} // namespace

//! A person's change: row, history, duty to send, in one transaction.
class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsFoundAgain()
    {
        ScratchStore desk;
        const Registration saved = desk.saved(truck());
        const auto found = desk.session().table<Registration>().find(saved.id);
        QVERIFY(bool(found));
        QCOMPARE(**found == saved, true);
    }

    void everyKindSurvivesItsTable()
    {
        ScratchStore desk;
        const auto done = desk.session().database().write([&] {
            for (const KindInfo &info : allKinds()) {
                const RecordTable table(desk.session().database(), info);
                const QUuid id = desk.session().newId<struct AnyTag>().value;
                table.insert({id, 0, false, {}, info.blank});
                QCOMPARE(table.find(id)->values == info.blank, true);
            }
        });
        QVERIFY(bool(done));
    }

    void savingTwiceTheSameWritesNothing()
    {
        ScratchStore desk;
        const Registration saved = desk.saved(truck());
        const qint64 before = desk.session().database().totalChanges();
        desk.saved(saved);
        QCOMPARE(desk.session().database().totalChanges(), before);
    }

    void theHistoryTellsWhoChangedWhatFromWhatToWhat()
    {
        ScratchStore desk;
        desk.session().setAuthor({{}, u"王芳"_s});
        Registration saved = desk.saved(truck());
        desk.advance(60);
        saved.plate = u"豫P54321"_s;
        desk.saved(saved);
        const auto history = desk.session().historyOf(saved.id.value);
        QCOMPARE(history->size(), 2);
        const ChangeLine expected{desk.session().now(), u"王芳"_s,     u"here"_s,
                                  u"plate"_s,           u"豫P12345"_s, u"豫P54321"_s};
        QCOMPARE(history->at(1) == expected, true);
    }

    void theOutboxHoldsARecordOnce()
    {
        ScratchStore desk;
        Registration saved = desk.saved(truck());
        saved.note = u"第二次"_s;
        desk.saved(saved);
        QCOMPARE(waitingIn(desk.session().database())->changes, 1);
    }

    void aJournalEntryIsWrittenOnce()
    {
        ScratchStore desk;
        Acceptance signedWork;
        signedWork.number = u"YS-411624-3F-261123-001-0"_s;
        signedWork = desk.saved(signedWork);
        signedWork.evaluation = 5;
        const auto again = desk.session().table<Acceptance>().save(signedWork);
        QVERIFY(!again);
        QCOMPARE(again.failure().kind, Failure::Kind::Invalid);
        QVERIFY(!desk.session().table<Acceptance>().remove(signedWork.id));
    }

    void theDeletedIsMarkedAndNoLongerListed()
    {
        ScratchStore desk;
        const Registration saved = desk.saved(truck());
        QVERIFY(bool(desk.session().table<Registration>().remove(saved.id)));
        QVERIFY(desk.session().table<Registration>().all()->isEmpty());
        const auto row = desk.session().database().read([&] {
            return RecordTable(desk.session().database(), kindOf<Registration>())
                .find(saved.id.value)
                ->deleted;
        });
        QVERIFY(*row);
    }

    void recordsAreVisitedOldestFirstUntilTheVisitorHasEnough()
    {
        ScratchStore desk;
        for (const QString &plate : {u"豫P00001"_s, u"豫P00002"_s, u"豫P00003"_s})
            desk.saved(truck(plate));
        QStringList seen;
        QVERIFY(bool(desk.session().table<Registration>().forEach([&](const Registration &each) {
            seen.append(each.plate);
            return seen.size() < 2;
        })));
        QCOMPARE(seen, QStringList({u"豫P00001"_s, u"豫P00002"_s}));
    }

    void manyAreAddedAllOrNone()
    {
        ScratchStore desk;
        QList<Registration> yard;
        for (int i = 0; i < 6000; ++i) {
            yard.append(truck(u"豫P%1"_s.arg(i, 5, 10, QChar(u'0'))));
            desk.session().giveId(yard.last().id);
        }
        QVERIFY(bool(desk.session().table<Registration>().addAll(yard)));
        QCOMPARE(*desk.session().table<Registration>().count(), 6000);
        QCOMPARE(desk.session().table<Registration>().where(&Registration::plate, u"豫P00042"_s)->size(), 1);

        QList<Registration> half{truck(u"豫A00001"_s), yard.first()};
        desk.session().giveId(half.first().id);
        QVERIFY(!desk.session().table<Registration>().addAll(half));
        QCOMPARE(*desk.session().table<Registration>().count(), 6000);
    }

    void aBulkLoadLeavesEveryIndexBehind()
    {
        ScratchStore desk;
        const auto indexes = [&] {
            return *desk.session().database().read([&] {
                auto row
                    = desk.session().database().prepare("SELECT group_concat(sql, ';') FROM (SELECT sql FROM "
                                                        "sqlite_master WHERE type = 'index' ORDER BY name)");
                row.next();
                return row.text(0);
            });
        };
        const QString before = indexes();
        manyAreAddedAllOrNone();
        QList<Registration> yard(6000, truck());
        for (Registration &each : yard)
            desk.session().giveId(each.id);
        QVERIFY(bool(desk.session().table<Registration>().addAll(yard)));
        QCOMPARE(indexes(), before);
    }

    void everyStatementMayFailOnce()
    {
        for (int nth = 0;; ++nth) {
            ScratchStore desk;
            Registration saved = desk.saved(truck());
            int left = nth;
            bool tripped = false;
            desk.session().database().setProbe([&](QByteArrayView) {
                if (left-- == 0) {
                    tripped = true;
                    throw SqlError(13, "disk full"); // SQLITE_FULL
                }
            });
            Registration edited = saved;
            edited.note = u"改"_s;
            const auto done = desk.session().table<Registration>().save(edited);
            desk.session().database().setProbe({});
            const auto found = desk.session().table<Registration>().find(saved.id);
            QCOMPARE(**found == (done ? edited : saved), true);
            QCOMPARE(desk.session().historyOf(saved.id.value)->size(), done ? 2 : 1);
            if (!tripped)
                break;
            QCOMPARE(done.failure().kind, Failure::Kind::Full);
        }
    }

    void numbersCountFromOneEachDayInChina()
    {
        ScratchStore desk;
        QCOMPARE(*desk.session().nextNumber(u"AZ"_s),
                 written({u"AZ"_s, u"410000"_s, u"00"_s, QDate(2026, 11, 23), 1}));
        QCOMPARE(*desk.session().nextNumber(u"AZ"_s),
                 written({u"AZ"_s, u"410000"_s, u"00"_s, QDate(2026, 11, 23), 2}));
        desk.advance(16 * 3600); // midnight in China
        QCOMPARE(*desk.session().nextNumber(u"AZ"_s),
                 written({u"AZ"_s, u"410000"_s, u"00"_s, QDate(2026, 11, 24), 1}));
    }

    void listenersHearAfterTheCommitAndNeverOfARollback()
    {
        ScratchStore desk;
        int heard = 0;
        connect(&desk.store(), &Store::changed, this, [&](const ChangeNotice &notice) {
            QCOMPARE(notice.kind, u"registration"_s);
            ++heard;
        });
        desk.saved(truck());
        QCOMPARE(heard, 1);
        const auto failed = desk.session().database().write([&]() -> Result<> {
            desk.saved(truck(u"豫A11111"_s));
            return Failure{Failure::Kind::Cancelled, {}};
        });
        QVERIFY(!failed);
        QCOMPARE(heard, 1);
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
