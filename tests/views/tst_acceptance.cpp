// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance_items.h"
#include "models/domain/departure_gate.h"
#include "views/acceptance/acceptance_dialog.h"
#include "views/acceptance/item_choice.h"
#include "views/widgets/field_row.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 23), QTime(4, 0), Qt::UTC};
}

VehicleToAccept vehicle(const QString &plate)
{
    return {{QUuid::createUuid()}, u"AZ-1"_s,   plate, PlateColour::Yellow,
            u"顺达运输"_s,         u"郭海涛"_s, {},    false};
}

template<typename Widget>
Widget *find(QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return found;
}

} // namespace

//! A person fills the sheet with the keyboard; the dialog asks and never decides.
class AcceptanceViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilledSheetIsAskedForAsItStands()
    {
        AcceptanceDialog dialog(now);
        const VehicleToAccept truck = vehicle(u"豫P12345"_s);
        dialog.showVehicles({truck});
        QSignalSpy requests(&dialog, &AcceptanceDialog::acceptRequested);
        find<QLineEdit>(dialog, u"customer_signatory"_s)->insert(u"罗振华"_s);
        find<QCheckBox>(dialog, u"signature"_s)->click();
        find<QCheckBox>(dialog, u"filed"_s)->click();
        find<QComboBox>(dialog, u"evaluation"_s)->setCurrentIndex(1);
        find<QLineEdit>(dialog, u"suggestion"_s)->insert(u"无"_s);
        find<QPushButton>(dialog, u"accept"_s)->click();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().at(0).value<QList<RegistrationId>>().size(), 1);
        const auto sheet = requests.first().at(1).value<Acceptance>();
        QCOMPARE(sheet.evaluation, 5);
        QCOMPARE(sheet.installerSignatory, truck.installer);
        QCOMPARE(sheet.conclusion, Conclusion::Passed);
        QCOMPARE(readItems(sheet.items).size(), qsizetype(acceptanceItems().size()));
        QVERIFY(owedBeforeLeaving(sheet).isEmpty());
    }

    void keysChooseAVerdictAndTheWorstOneConcludes()
    {
        AcceptanceDialog dialog(now);
        dialog.showVehicles({vehicle(u"豫P12345"_s)});
        auto *aerial = find<ItemChoice>(dialog, u"item_aerial"_s);
        QTest::keyClick(aerial, Qt::Key_2);
        QCOMPARE(aerial->verdict(), Conclusion::ToMend);
        QSignalSpy requests(&dialog, &AcceptanceDialog::acceptRequested);
        find<QPushButton>(dialog, u"accept"_s)->click();
        QCOMPARE(requests.first().at(1).value<Acceptance>().conclusion, Conclusion::ToMend);
        QVERIFY(!find<QLineEdit>(dialog, u"mend"_s)->isHidden());
    }

    void whatBarsAVehicleIsSaidAndItCannotBeTicked()
    {
        VehicleToAccept barred = vehicle(u"豫P00001"_s);
        barred.obstacles = {{u"iccid"_s, Hindrance::Missing, u"A11"_s}};
        VehiclesModel model;
        const QAbstractItemModelTester tester(&model);
        model.show({barred, vehicle(u"豫P00002"_s)});
        QVERIFY(!model.index(0, VehiclesModel::Why).data().toString().isEmpty());
        QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.ticked().size(), 1);
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.ticked().isEmpty());
    }

    void nothingCanBeAcceptedWhileEveryVehicleIsBarred()
    {
        AcceptanceDialog dialog(now);
        VehicleToAccept done = vehicle(u"豫P00001"_s);
        done.accepted = true;
        dialog.showVehicles({done});
        QVERIFY(!find<QPushButton>(dialog, u"accept"_s)->isEnabled());
    }

    void whatTheSheetLacksStandsBesideItsField()
    {
        AcceptanceDialog dialog(now);
        dialog.showVehicles({vehicle(u"豫P12345"_s)});
        dialog.showObstacles({{u"suggestion"_s, Hindrance::Missing, u"B09"_s}});
        QWidget *row = find<QLineEdit>(dialog, u"suggestion"_s)->parentWidget();
        QVERIFY(!qobject_cast<FieldRow *>(row)->problem().isEmpty());
        QVERIFY(qobject_cast<FieldRow *>(find<QLineEdit>(dialog, u"customer_signatory"_s)->parentWidget())
                    ->problem()
                    .isEmpty());
    }

    void aCorrectionStartsFromTheSignedSheetAndAsksWhy()
    {
        AcceptanceDialog dialog(now);
        Acceptance mistaken;
        mistaken.id = {QUuid::createUuid()};
        mistaken.number = u"YS-1"_s;
        mistaken.customerSignatory = u"罗振华"_s;
        mistaken.evaluation = 4;
        dialog.showCorrectionOf(mistaken, vehicle(u"豫P12345"_s));
        QSignalSpy corrections(&dialog, &AcceptanceDialog::correctionRequested);
        find<QLineEdit>(dialog, u"reason"_s)->insert(u"评价写错"_s);
        find<QPushButton>(dialog, u"accept"_s)->click();
        QCOMPARE(corrections.size(), 1);
        QCOMPARE(corrections.first().at(0).value<AcceptanceId>() == mistaken.id, true);
        const auto sheet = corrections.first().at(1).value<Acceptance>();
        QCOMPARE(sheet.customerSignatory, u"罗振华"_s);
        QCOMPARE(sheet.reason, u"评价写错"_s);
    }
};

QTEST_MAIN(AcceptanceViewTest)
#include "tst_acceptance.moc"
