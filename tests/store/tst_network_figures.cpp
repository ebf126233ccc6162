// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/depot.h"
#include "models/domain/registration.h"
#include "models/store/network_figures.h"
#include "models/store/policies_in_force.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Policy policy(const QString &key, qint64 amount, QDate from)
{
    Policy row;
    row.id = {QUuid::createUuidV5(QUuid(), key + from.toString(Qt::ISODate))};
    row.key = key;
    row.amount = amount;
    row.clause = u"A46"_s;
    row.validFrom = from;
    return row;
}

} // namespace

class TestNetworkFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vehiclesCountOnTheirDayInChina()
    {
        testing::ScratchStore scratch;
        const Depot depot = scratch.saved(Depot{.name = u"A"_s});
        scratch.saved(Depot{.name = u"B"_s});
        const auto install = [&](const QDateTime &at) {
            Registration registration;
            registration.depot = depot.id;
            registration.installedAt = at;
            scratch.saved(registration);
        };
        install(QDateTime(QDate(2026, 11, 22), QTime(16, 0), Qt::UTC)); // midnight in China: today
        install(QDateTime(QDate(2026, 11, 22), QTime(15, 59), Qt::UTC)); // yesterday
        install(QDateTime(QDate(2026, 10, 31), QTime(16, 0), Qt::UTC)); // the first of the month
        install(QDateTime(QDate(2026, 10, 31), QTime(15, 0), Qt::UTC)); // last month
        install({}); // not installed
        const auto figures = depotFigures(scratch.session(), today);
        QVERIFY(bool(figures));
        QCOMPARE(figures->size(), 1);
        QCOMPARE(figures->value(depot.id), (DepotFigures{1, 3}));
    }

    void headOfficesRowReplacesTheShippedOne()
    {
        testing::ScratchStore scratch;
        const QDate start(2019, 5, 14);
        const QList<Policy> shipped{policy(u"installs_per_day"_s, 20, start), policy(u"meal"_s, 1500, start)};
        QCOMPARE(*policiesOf(scratch.session(), shipped), shipped);
        Policy changed = shipped.first();
        changed.amount = 25;
        scratch.saved(changed);
        scratch.saved(policy(u"meal"_s, 1800, QDate(2026, 12, 1)));
        const auto policies = policiesOf(scratch.session(), shipped);
        QCOMPARE(policies->size(), 3);
        const PolicyBook book(*policies);
        QCOMPARE(book.amount(PolicyKey::InstallsPerDay, today), std::optional<qint64>(25));
        QCOMPARE(book.amount(PolicyKey::Meal, today), std::optional<qint64>(1500));
        QCOMPARE(book.amount(PolicyKey::Meal, QDate(2026, 12, 1)), std::optional<qint64>(1800));
    }
};

QTEST_GUILESS_MAIN(TestNetworkFigures)
#include "tst_network_figures.moc"
