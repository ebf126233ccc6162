// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/store/acceptance_desk.h"
#include "models/store/batch_sheets.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

//! Numbers of summaries that are signed before they are recorded.
class BatchSheetsTest : public QObject {
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
        m_yard.clear();
        AcceptanceDesk acceptance(m_desk->session(), m_reference);
        const auto registrations = m_desk->session().table<Registration>().all();
        for (Registration each : *registrations) {
            if (m_yard.size() == 3 || !acceptance.obstacles({each.id})->isEmpty())
                continue;
            each.customerName = u"顺达"_s;
            m_yard.append(m_desk->saved(each).id);
        }
        QCOMPARE(m_yard.size(), 3);
    }

    void theSameVehiclesHaveTheSameNumberInWhateverOrder()
    {
        BatchSheets sheets(m_desk->session());
        const auto printed = sheets.numberFor(m_yard);
        QVERIFY(bool(printed));
        QCOMPARE(*sheets.numberFor({m_yard.at(2), m_yard.at(0), m_yard.at(1)}), *printed);
        QVERIFY(*sheets.numberFor(m_yard.first(2)) != *printed);
        QCOMPARE(sheets.vehiclesOn(*printed)->size(), 3);
        QVERIFY(sheets.vehiclesOn(u"YH-1"_s)->isEmpty());
    }

    void theNumberOnTheSignedPaperIsTheBatchs()
    {
        BatchSheets sheets(m_desk->session());
        const QString printed = *sheets.numberFor(m_yard);
        const auto outcome = AcceptanceDesk(m_desk->session(), m_reference).accept(m_yard, good());
        QCOMPARE(outcome->entries.size(), 3);
        QCOMPARE(outcome->entries.first().batch, printed);
        // It is used up.
        QVERIFY(sheets.reservedFor(m_yard)->isEmpty());
        QVERIFY(sheets.vehiclesOn(printed)->isEmpty());
    }

    void withoutAPrintedSheetABatchGetsANewNumberAndOneVehicleNone()
    {
        BatchSheets sheets(m_desk->session());
        const QString printed = *sheets.numberFor(m_yard);
        AcceptanceDesk desk(m_desk->session(), m_reference);
        const auto outcome = desk.accept(m_yard.first(2), good());
        QVERIFY(outcome->entries.first().batch.startsWith(u"YH-"_s));
        QVERIFY(outcome->entries.first().batch != printed);
        QVERIFY(desk.accept(m_yard.last(1), good())->entries.first().batch.isEmpty());
    }

    void aFailedAcceptanceLeavesTheReservation()
    {
        BatchSheets sheets(m_desk->session());
        const QString printed = *sheets.numberFor(m_yard);
        Acceptance lacking = good();
        lacking.signature = false;
        QVERIFY(!AcceptanceDesk(m_desk->session(), m_reference).accept(m_yard, lacking)->done());
        QCOMPARE(*sheets.reservedFor(m_yard), printed);
    }

private:
    Acceptance good()
    {
        return {.signedAt = m_desk->session().now().addSecs(-60),
                .customerSignatory = u"罗振华"_s,
                .installerSignatory = u"郭海涛"_s,
                .signature = true,
                .evaluation = 5,
                .suggestion = u"无"_s,
                .filed = true};
    }

    Reference m_reference;
    std::unique_ptr<ScratchStore> m_desk;
    QList<RegistrationId> m_yard;
};

QTEST_GUILESS_MAIN(BatchSheetsTest)
#include "tst_batch_sheets.moc"
