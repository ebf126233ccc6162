// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/departure_gate.h"
#include "models/domain/standing.h"
#include "models/domain/vacancy.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

AcceptanceId id(uchar which)
{
    return {QUuid(0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, which)};
}

Acceptance entry(uchar which, int minute, AcceptanceId corrects = {})
{
    Acceptance acceptance;
    acceptance.id = id(which);
    acceptance.signedAt = QDateTime(QDate(2026, 11, 23), QTime(3, minute), Qt::UTC);
    acceptance.corrects = corrects;
    return acceptance;
}

} // namespace

//! Which acceptance of a vehicle stands, and which vehicles stand on one sheet.
class StandingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingStandsWhereNothingWasSigned() { QVERIFY(!lastStanding(QList<Acceptance>())); }

    void oneStandsInWhateverOrderTheyCame_data()
    {
        QTest::addColumn<QList<Acceptance>>("entries");
        QTest::addColumn<uchar>("stands");
        const auto row = [](const char *name, const QList<Acceptance> &entries, uchar stands) {
            QTest::newRow(name) << entries << stands;
        };
        row("one", {entry(1, 10)}, 1);
        row("a correction", {entry(1, 10), entry(2, 20, id(1))}, 2);
        row("a correction of the day, signed earlier", {entry(1, 10), entry(2, 5, id(1))}, 2);
        row("a chain", {entry(1, 10), entry(2, 20, id(1)), entry(3, 15, id(2))}, 3);
        row("two desks answered the same", {entry(1, 10), entry(2, 20, id(1)), entry(3, 30, id(1))}, 3);
        row("and were both answered",
            {entry(1, 10), entry(2, 20, id(1)), entry(3, 30, id(1)), entry(4, 25, id(3))}, 4);
        row("the same minute", {entry(1, 10), entry(2, 20, id(1)), entry(3, 20, id(1))}, 3);
        row("tested again", {entry(1, 10), entry(2, 40)}, 2);
        row("tested again, the first corrected", {entry(1, 10), entry(2, 40), entry(3, 50, id(1))}, 3);
        row("answered by itself", {entry(1, 10, id(1))}, 1);
        row("a circle", {entry(1, 10, id(2)), entry(2, 20, id(1))}, 2);
        row("answers one that is not here", {entry(1, 10, id(9))}, 1);
    }
    void oneStandsInWhateverOrderTheyCame()
    {
        QFETCH(QList<Acceptance>, entries);
        QFETCH(const uchar, stands);
        std::mt19937 dice(20261123);
        for (int order = 0; order < 50; ++order) {
            std::shuffle(entries.begin(), entries.end(), dice);
            QCOMPARE(lastStanding(entries)->id == id(stands), true);
        }
    }

    void oneSheetIsOneCustomers()
    {
        Registration mine;
        mine.customerName = u"沈丘云鹭物流有限公司"_s;
        Registration alike = mine;
        alike.customerName += u' ';
        Registration other = mine;
        other.customerName = u"杜振山"_s;
        QVERIFY(unfitForOneSheet({}).isEmpty());
        QVERIFY(unfitForOneSheet({mine, alike}).isEmpty());
        const auto unfit = unfitForOneSheet({mine, alike, other});
        QCOMPARE(unfit, (QList<Obstacle>{{u"customer_name"_s, Hindrance::SeveralCustomers, u"A09"_s}}));
    }

    void aSecondTestIsSignedAfterTheFirst()
    {
        const Acceptance sheet = entry(1, 10);
        QVERIFY(earlierThanLastTest(sheet, {}).isEmpty());
        QVERIFY(earlierThanLastTest(sheet, sheet.signedAt.addSecs(-60)).isEmpty());
        QCOMPARE(earlierThanLastTest(sheet, sheet.signedAt).size(), 1);
        QCOMPARE(earlierThanLastTest(sheet, sheet.signedAt.addSecs(60)).first().field, u"signed_at"_s);
    }

    void aPlaceNeedsAManagerWhoIsAtWork()
    {
        Person manager;
        manager.id = {QUuid::createUuid()};
        Depot depot;
        Centre centre;
        QVERIFY(isVacant(depot, {manager}));
        QVERIFY(isVacant(centre, {manager}));
        depot.manager = manager.id;
        centre.manager = manager.id;
        QVERIFY(!isVacant(depot, {manager}));
        QVERIFY(isVacant(depot, {})); // nobody of the roster
        manager.active = false;
        QVERIFY(isVacant(depot, {manager}));
        QVERIFY(isVacant(centre, {manager}));
        depot.active = false; // a closed place needs nobody
        QVERIFY(!isVacant(depot, {manager}));
    }
};

QTEST_GUILESS_MAIN(StandingTest)
#include "tst_standing.moc"
