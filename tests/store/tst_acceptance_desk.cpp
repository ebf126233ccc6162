// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/store/acceptance_desk.h"
#include "tests/support/scratch_store.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Acceptance sheet(const QDateTime &now)
{
    return {.signedAt = now.addSecs(-60),
            .customerSignatory = u"罗振华"_s,
            .installerSignatory = u"郭海涛"_s,
            .signature = true,
            .evaluation = 5,
            .suggestion = u"无"_s,
            .filed = true};
}

} // namespace

//! Accepting one vehicle or a yard, and answering a mistake, on the demonstration's registrations.
class AcceptanceDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = readReference(u":/reference"_s);
        QVERIFY(bool(read));
        m_reference = *read;
    }

    void init()
    {
        m_desk = std::make_unique<ScratchStore>();
        QVERIFY(bool(fillDemonstration(m_desk->session(), 1, m_desk->session().now())));
        m_ready.clear();
        m_unready.clear();
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        const auto registrations = m_desk->session().table<Registration>().all();
        for (const Registration &each : *registrations) {
            const auto barred = acceptance.obstacles({each.id});
            if (barred->isEmpty())
                m_ready.append(each.id);
            else if (barred->first().already.isNull())
                m_unready.append(each.id);
        }
        QVERIFY(m_ready.size() >= 3);
        QVERIFY(!m_unready.isEmpty());
    }

    void aReadyVehicleIsAcceptedUnderItsOwnNumber()
    {
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        const auto outcome = acceptance.accept({m_ready.first()}, good());
        QVERIFY(bool(outcome));
        QVERIFY(outcome->done());
        QVERIFY(outcome->entries.first().number.startsWith(u"YS-"_s));
        QVERIFY(outcome->entries.first().batch.isEmpty());
        QCOMPARE((*acceptance.standing(m_ready.first()))->id == outcome->entries.first().id, true);
    }

    void aYardSharesOneSummarySignedOnce()
    {
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        const QList<RegistrationId> yard = ofOneCustomer(m_ready.first(3));
        const auto outcome = acceptance.accept(yard, good());
        QCOMPARE(outcome->entries.size(), 3);
        QVERIFY(outcome->entries.first().batch.startsWith(u"YH-"_s));
        QVERIFY(std::ranges::all_of(outcome->entries, [&](const Acceptance &each) {
            return each.batch == outcome->entries.first().batch;
        }));
    }

    void nobodySignsForAnotherCustomersVehicle()
    {
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        ofOneCustomer(m_ready.first(1));
        const auto outcome = acceptance.accept(m_ready.first(2), good());
        QVERIFY(!outcome->done());
        QCOMPARE(outcome->sheet,
                 (QList<Obstacle>{{u"customer_name"_s, Hindrance::SeveralCustomers, u"A09"_s}}));
    }

    void whatWasNotPassedIsTestedAgain()
    {
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        Acceptance failed = good();
        failed.conclusion = Conclusion::Failed;
        failed.mend = u"报警按钮无效"_s;
        const auto first = acceptance.accept({m_ready.first()}, failed);
        QVERIFY(first->done());
        QVERIFY(acceptance.obstacles({m_ready.first()})->isEmpty());
        const auto sameMinute = acceptance.accept({m_ready.first()}, good());
        QCOMPARE(sameMinute->sheet, (QList<Obstacle>{{u"signed_at"_s, Hindrance::OutOfOrder, u"A09"_s}}));
        m_desk->advance(3600);
        const auto second = acceptance.accept({m_ready.first()}, good());
        QVERIFY(second->done());
        QVERIFY(second->entries.first().corrects.isNull()); // a test of its own, no correction
        QCOMPARE((*acceptance.standing(m_ready.first()))->id == second->entries.first().id, true);
        QVERIFY(!acceptance.obstacles({m_ready.first()})->isEmpty()); // passed, and that bars a third
    }

    void oneUnreadyVehicleBarsTheWholeYardAndSaysWhy()
    {
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        const auto before = m_desk->session().table<Acceptance>().count();
        const auto outcome = acceptance.accept({m_ready.first(), m_unready.first()}, good());
        QVERIFY(!outcome->done());
        QCOMPARE(outcome->barred.size(), 1);
        QVERIFY(!outcome->barred.first().obstacles.isEmpty());
        QCOMPARE(*m_desk->session().table<Acceptance>().count(), *before);
    }

    void nobodyLeavesBeforeTheFourAreDone_data()
    {
        QTest::addColumn<int>("missing");
        QTest::newRow("signature") << 0;
        QTest::newRow("evaluation") << 1;
        QTest::newRow("suggestion") << 2;
        QTest::newRow("filed") << 3;
    }
    void nobodyLeavesBeforeTheFourAreDone()
    {
        QFETCH(const int, missing);
        Acceptance lacking = good();
        if (missing == 0)
            lacking.signature = false;
        else if (missing == 1)
            lacking.evaluation = 0;
        else if (missing == 2)
            lacking.suggestion.clear();
        else
            lacking.filed = false;
        const auto outcome
            = AcceptanceDesk(m_desk->session(), m_reference).accept({m_ready.first()}, lacking);
        QVERIFY(!outcome->done());
        QCOMPARE(outcome->sheet.size(), 1);
    }

    void nothingIsAcceptedTwice()
    {
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        const auto first = acceptance.accept({m_ready.first()}, good());
        const auto second = acceptance.accept({m_ready.first()}, good());
        QVERIFY(!second->done());
        QCOMPARE(second->barred.first().already == first->entries.first().id, true);
    }

    void aMistakeIsAnsweredAndBothRemain()
    {
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        const Acceptance mistaken = acceptance.accept({m_ready.first()}, good())->entries.first();
        Acceptance right = good();
        right.evaluation = 3;
        QVERIFY(!acceptance.correct(mistaken.id, right)->done()); // without a reason
        right.reason = u"评价写错"_s;
        const auto answer = acceptance.correct(mistaken.id, right);
        QVERIFY(answer->done());
        QCOMPARE((*acceptance.standing(m_ready.first()))->evaluation, 3);
        QCOMPARE((*m_desk->session().table<Acceptance>().find(mistaken.id))->evaluation, 5);
        QCOMPARE(acceptance.correct(mistaken.id, right).failure().kind, Failure::Kind::Conflict);
    }

private:
    QList<RegistrationId> ofOneCustomer(const QList<RegistrationId> &ids)
    {
        for (const RegistrationId &each : ids) {
            Registration registration = **m_desk->session().table<Registration>().find(each);
            registration.customerName = u"沈丘颍东汽车运输有限公司"_s;
            m_desk->saved(registration);
        }
        return ids;
    }
    Acceptance good() { return sheet(m_desk->session().now()); }

    Reference m_reference;
    std::unique_ptr<ScratchStore> m_desk;
    QList<RegistrationId> m_ready;
    QList<RegistrationId> m_unready;
};

QTEST_GUILESS_MAIN(AcceptanceDeskTest)
#include "tst_acceptance_desk.moc"
