// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/demo/world.h"
#include "models/domain/custody.h"
#include "models/domain/identifiers/judge.h"
#include "models/domain/kinds.h"
#include "models/store/record_table.h"
#include "tests/support/scratch_store.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 411624;

const QDateTime &noon()
{
    static const QDateTime moment(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
    return moment;
}

//! Every row of a kind as text, in the order of the table.
QStringList printed(Database &db, const KindInfo &info)
{
    QStringList lines;
    const auto read = db.read([&] {
        auto rows = db.prepare("SELECT id, " + RecordTable(db, info).columns() + " FROM "
                               + info.kind.toLatin1() + " ORDER BY row");
        while (rows.next()) {
            QString line = rows.uuid(0).toString();
            for (int column = 1; column <= info.fields.size(); ++column)
                line
                    += u'|' + (rows.isNull(column) ? u"-"_s : QString::fromLatin1(rows.blob(column).toHex()));
            lines.append(line);
        }
    });
    return read ? lines : QStringList();
}

template<typename Record>
QList<Record> all(testing::ScratchStore &scratch)
{
    return *scratch.session().table<Record>().all();
}

} // namespace

class TestDemonstration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto filled = fillDemonstration(m_scratch.session(), seed, noon());
        QVERIFY2(bool(filled), filled ? "" : qPrintable(filled.failure().detail));
        m_counts = *filled;
        m_reference = *readReference(u":/reference"_s);
    }

    void theStoreIsAliveAndFilledQuickly()
    {
        QCOMPARE(m_counts.depots, 6);
        QVERIFY(m_counts.people >= 16);
        QVERIFY(m_counts.customers >= 12);
        QVERIFY(m_counts.registrations >= 280 && m_counts.registrations <= 350);
        QVERIFY(m_counts.acceptances >= 200 && m_counts.acceptances <= 270);
        QVERIFY(m_counts.movements > 1500);
        testing::ScratchStore other;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(bool(fillDemonstration(other.session(), seed, noon())));
        qInfo("filled in %lld ms", timer.elapsed());
    }

    void theSameSeedGivesTheSameContentAndAnotherDoesNot()
    {
        testing::ScratchStore twin;
        testing::ScratchStore stranger;
        QCOMPARE(*fillDemonstration(twin.session(), seed, noon()), m_counts);
        QVERIFY(bool(fillDemonstration(stranger.session(), seed + 1, noon())));
        for (const KindInfo &info : allKinds()) {
            const QStringList content = printed(m_scratch.session().database(), info);
            QCOMPARE(printed(twin.session().database(), info), content);
            if (!content.isEmpty())
                QVERIFY(printed(stranger.session().database(), info) != content);
        }
    }

    void aStoreInUseIsLeftAlone()
    {
        const auto again = fillDemonstration(m_scratch.session(), seed, noon());
        QVERIFY(!again);
        QCOMPARE(again.failure().kind, Failure::Kind::Invalid);
        QCOMPARE(*m_scratch.session().table<Registration>().count(), qint64(m_counts.registrations));
    }

    void everyIdentifierIsFineOrKeptWithAReason()
    {
        const Bench bench{m_reference, QDate(2026, 11, 23)};
        int judged = 0;
        int kept = 0;
        const auto look = [&](QStringView field, const QString &text, const QString &overrides = {}) {
            const auto finding = judgeField(field, text, bench);
            if (!finding)
                return;
            ++judged;
            if (finding->verdict() == Verdict::Fine)
                return;
            const QJsonObject reasons = QJsonDocument::fromJson(overrides.toUtf8()).object();
            ++kept;
            QVERIFY2(reasons.contains(field), qPrintable(field.toString() + u' ' + text));
        };
        for (const Registration &registration : all<Registration>(m_scratch)) {
            const Row row = toRow(registration);
            qsizetype i = 0;
            forEachField<Registration>([&](const auto &field) {
                if (QString text; fromValue(row.at(i++), text))
                    look(QString::fromLatin1(field.name), text, registration.overrides);
            });
        }
        for (const Person &person : all<Person>(m_scratch)) {
            look(u"identity", person.identity);
            look(u"phone", person.phone);
        }
        for (const Depot &depot : all<Depot>(m_scratch))
            look(u"phone", depot.phone);
        for (const Customer &customer : all<Customer>(m_scratch)) {
            look(u"credit_code", customer.creditCode);
            look(u"phone", customer.phone);
        }
        for (const Terminal &terminal : all<Terminal>(m_scratch))
            look(u"imei", terminal.imei);
        for (const SimCard &card : all<SimCard>(m_scratch)) {
            look(u"iccid", card.iccid);
            look(u"sim_number", card.number);
        }
        QVERIFY(judged > 3000);
        QCOMPARE(kept, 1);
    }

    void platesNumbersAndCardsAreUnique()
    {
        QSet<QString> seen;
        int count = 0;
        const auto note = [&](const QString &what, const QString &text) {
            ++count;
            seen.insert(what + text);
        };
        for (const Vehicle &vehicle : all<Vehicle>(m_scratch)) {
            note(u"plate"_s, vehicle.plate);
            note(u"vin"_s, vehicle.vin);
        }
        for (const Terminal &terminal : all<Terminal>(m_scratch)) {
            note(u"terminal"_s, terminal.number);
            note(u"imei"_s, terminal.imei);
        }
        for (const SimCard &card : all<SimCard>(m_scratch)) {
            note(u"iccid"_s, card.iccid);
            note(u"sim"_s, card.number);
        }
        for (const Registration &registration : all<Registration>(m_scratch))
            note(u"number"_s, registration.number);
        for (const Acceptance &acceptance : all<Acceptance>(m_scratch))
            note(u"number"_s, acceptance.number);
        QCOMPARE(seen.size(), count);
    }

    void milestonesAreInOrderAndNothingIsInTheFuture()
    {
        int running = 0;
        int underWay = 0;
        for (const Registration &r : all<Registration>(m_scratch)) {
            QVERIFY(r.registeredAt <= noon());
            QDateTime before = r.registeredAt;
            for (const QDateTime &milestone :
                 {r.installedAt, r.debuggedAt, r.startedAt, r.runningAt, r.firstOnlineAt}) {
                if (!milestone.isValid())
                    continue;
                QVERIFY(before <= milestone && milestone <= noon());
                before = milestone;
            }
            running += r.runningAt.isValid();
            underWay += r.installedAt.isValid() && !r.runningAt.isValid();
        }
        QVERIFY(running > 250);
        QVERIFY(underWay > 0);
    }

    void acceptancesAreSingleBatchedAndCorrected()
    {
        QSet<QString> batches;
        int single = 0;
        int corrections = 0;
        int toMend = 0;
        int unfiled = 0;
        for (const Acceptance &acceptance : all<Acceptance>(m_scratch)) {
            const auto registration
                = *m_scratch.session().table<Registration>().find(acceptance.registration);
            QVERIFY(registration && registration->runningAt <= acceptance.signedAt);
            QVERIFY(acceptance.signedAt <= noon());
            if (acceptance.batch.isEmpty())
                ++single;
            else
                batches.insert(acceptance.batch);
            corrections += !acceptance.corrects.isNull();
            toMend += acceptance.conclusion == Conclusion::ToMend;
            unfiled += !acceptance.filed;
        }
        QVERIFY(batches.size() >= 4);
        QVERIFY(single > 50);
        QCOMPARE(corrections, 1);
        QCOMPARE(toMend, 1);
        QVERIFY(unfiled > 3);
    }

    void everyHolderHoldsSomething()
    {
        QHash<QUuid, QList<CustodyEntry>> journals;
        for (const CustodyEntry &entry : all<CustodyEntry>(m_scratch)) {
            auto &journal = journals[entry.terminal.isNull() ? entry.sim.value : entry.terminal.value];
            const auto refusal = refusalOf(journal, entry);
            QVERIFY2(!refusal, refusal ? wordsOf(*refusal)[size_t(*refusal)].data() : "");
            journal.append(entry);
        }
        QCOMPARE(journals.size(), m_counts.terminals + m_counts.simCards);
        QMap<Holder, int> held;
        for (const auto &journal : std::as_const(journals))
            ++held[custodyNow(journal)->holder];
        for (const Holder holder :
             {Holder::Centre, Holder::Depot, Holder::Person, Holder::Vehicle, Holder::Nobody})
            QVERIFY(held.value(holder) > 0);
    }

    void oneDepotHasNoManagerAndOneCertificateHasExpired()
    {
        int vacant = 0;
        for (const Depot &depot : all<Depot>(m_scratch))
            vacant += depot.active && depot.manager.isNull();
        QCOMPARE(vacant, 1);
        int expired = 0;
        for (const Person &person : all<Person>(m_scratch))
            expired += person.certificateUntil.isValid() && person.certificateUntil < QDate(2026, 11, 23);
        QCOMPARE(expired, 1);
    }

    void anEnrolledStoreFillsItsOwnCentre()
    {
        testing::ScratchStore enrolled;
        Centre centre;
        centre.number = u"411624"_s;
        centre.name = u"沈丘监控中心"_s;
        centre = enrolled.saved(centre);
        QVERIFY(bool(setEnrolment(enrolled.session().database(),
                                  {.url = u"https://localhost"_s,
                                   .device = QUuid::createUuid(),
                                   .letters = u"3F"_s,
                                   .centre = centre.id.value,
                                   .centreNumber = u"411624"_s})));
        QVERIFY(bool(fillDemonstration(enrolled.session(), seed, noon())));
        QCOMPARE(all<Centre>(enrolled).size(), 1);
        QVERIFY(!all<Centre>(enrolled).first().manager.isNull());
        for (const Registration &registration : all<Registration>(enrolled)) {
            QCOMPARE(registration.centre, centre.id);
            QVERIFY(registration.number.startsWith(u"AZ-411624-3F-"));
        }
    }

    void anyHourOfTheDayWillDo_data()
    {
        QTest::addColumn<int>("hour");
        for (int hour = 0; hour < 24; hour += 3)
            QTest::addRow("%d o'clock UTC", hour) << hour;
    }

    void anyHourOfTheDayWillDo()
    {
        QFETCH(int, hour);
        testing::ScratchStore scratch;
        const QDateTime now(QDate(2026, 11, 23), QTime(hour, 30), Qt::UTC);
        QVERIFY(bool(fillDemonstration(scratch.session(), seed, now)));
        int today = 0;
        for (const Registration &registration : all<Registration>(scratch)) {
            QVERIFY(registration.registeredAt <= now);
            today += registration.installedAt > now.addSecs(-12 * 3600);
        }
        QVERIFY(today > 0);
    }

private:
    testing::ScratchStore m_scratch;
    Demonstration m_counts;
    Reference m_reference;
};

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
