// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reference.h"
#include "views/registrations/statistics_dialog.h"
#include "views/widgets/table_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 23), QTime(4, 0), Qt::UTC};
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStatisticsNameTheDaysAndDepotsWithoutWork()
    {
        const DepotId busy{QUuid::createUuid()};
        const DepotId idle{QUuid::createUuid()};
        const PolicyBook policies(*readPolicies(u":/reference"_s));
        const QDate monday(2026, 11, 23);
        TallyModel::Setting staff;
        staff.depots = {{busy, u"busy"_s}, {idle, u"idle"_s}};
        staff.working = {busy, idle};
        StatisticsDialog dialog(
            [&](QDate, QDate) {
                return QList<InstalledCount>{{monday, busy, u"li"_s, 12}};
            },
            staff, policies, noon);
        const auto *tally = dialog.findChild<TableView *>(u"tally"_s)->model();
        QCOMPARE(tally->rowCount(), 23); // every day of the month so far
        QCOMPARE(tally->index(1, TallyModel::Missing).data().toInt(), 20);
        QCOMPARE(tally->index(0, TallyModel::Vehicles).data(Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignRight | Qt::AlignVCenter));
        dialog.findChild<QComboBox *>(u"whom"_s)->setCurrentIndex(1);
        QCOMPARE(tally->rowCount(), 46);
        QCOMPARE(tally->index(0, TallyModel::Whose).data().toString(), u"busy"_s);
        QCOMPARE(tally->index(1, TallyModel::Whose).data().toString(), u"idle"_s);
        QSignalSpy printed(&dialog, &StatisticsDialog::printRequested);
        dialog.findChild<QPushButton *>(u"print"_s)->click();
        QCOMPARE(printed.first().first().value<ShownList>().columns.size(), 5);
    }
};

QTEST_MAIN(StatisticsTest)
#include "tst_statistics.moc"
