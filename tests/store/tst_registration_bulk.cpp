// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/customer.h"
#include "models/store/registration_desk.h"
#include "tests/support/scratch_store.h"
#include "tests/support/yard_forms.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::otherTruckForm;
using sk::testing::ScratchStore;

namespace {

//! The vehicles of one firm, each with a phone of its own.
std::vector<Registration> fleet(int vehicles)
{
    std::vector<Registration> forms;
    for (int i = 0; i < vehicles; ++i) {
        forms.push_back(otherTruckForm(i + 1));
        forms.back().phone = u"139%1"_s.arg(i, 8, 10, QChar(u'0'));
        forms.back().installedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    }
    return forms;
}

//! What entering so many runs: how many statements, and which.
struct Load {
    int statements = 0;
    QSet<QByteArray> kinds;
    qint64 customers = 0;
};

Load loadOf(int vehicles, ScratchStore &world)
{
    Load load;
    world.session().database().setProbe([&](QByteArrayView sql) {
        ++load.statements;
        load.kinds.insert(sql.toByteArray());
    });
    const auto entered = RegistrationDesk(world.session()).enterAll(fleet(vehicles));
    world.session().database().setProbe({});
    if (!entered)
        qFatal("%s", qPrintable(entered.failure().detail));
    load.customers = *world.session().table<Customer>().count();
    return load;
}

} // namespace

//! A long list of one firm costs so much a row, however long it is.
class RegistrationBulkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListOfOneFirmIsLinearInItsRows()
    {
        ScratchStore small;
        ScratchStore large;
        const Load some = loadOf(100, small);
        const Load more = loadOf(300, large);
        QCOMPARE(more.customers, 1);
        const int least = (more.statements - some.statements) / 200;
        QCOMPARE(more.statements - some.statements, least * 200);
        QVERIFY2(least <= 40, qPrintable(QString::number(least)));
    }

    void noStatementOfItWalksThroughATable()
    {
        ScratchStore world;
        const Load load = loadOf(3, world);
        Database &db = world.session().database();
        const auto walked = db.read([&] {
            QByteArrayList scans;
            for (const QByteArray &sql : load.kinds) {
                if (!sql.startsWith("SELECT"))
                    continue;
                auto plan = db.prepare("EXPLAIN QUERY PLAN " + sql);
                while (plan.next())
                    if (const QString step = plan.text(3); step.startsWith(u"SCAN "_s))
                        scans.append(step.toUtf8() + " in " + sql);
            }
            return scans;
        });
        QVERIFY(bool(walked));
        QVERIFY2(walked->isEmpty(), walked->join('\n').constData());
    }
};

QTEST_GUILESS_MAIN(RegistrationBulkTest)
#include "tst_registration_bulk.moc"
