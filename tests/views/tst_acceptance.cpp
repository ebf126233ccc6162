// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance_items.h"
#include "models/domain/departure_gate.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/small_drafts.h"
#include "tests/support/typing.h"
#include "views/acceptance/acceptance_dialog.h"
#include "views/acceptance/item_choice.h"
#include "views/widgets/field_row.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
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

    SmallDrafts m_drafts;
    PreparedPrompter m_prompter;

private Q_SLOTS:
    void init()
    {
        m_drafts.drafts.clear();
        m_prompter = {};
    }

    void aFilledSheetIsAskedForAsItStands()
    {
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        const VehicleToAccept truck = vehicle(u"豫P12345"_s);
        dialog.showVehicles({truck});
        QSignalSpy requests(&dialog, &AcceptanceDialog::acceptRequested);
        find<QLineEdit>(dialog, u"customer_signatory"_s)->insert(u"罗振华"_s);
        find<QCheckBox>(dialog, u"signature"_s)->click();
        find<QCheckBox>(dialog, u"filed"_s)->click();
        find<QComboBox>(dialog, u"evaluation"_s)->setCurrentIndex(1);
        find<QLineEdit>(dialog, u"suggestion"_s)->insert(u"无"_s);
        find<QPushButton>(dialog, u"allPassed"_s)->click();
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
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        dialog.showVehicles({vehicle(u"豫P12345"_s)});
        auto *aerial = find<ItemChoice>(dialog, u"item_aerial"_s);
        QTest::keyClick(aerial, Qt::Key_2);
        QCOMPARE(aerial->verdict() == Conclusion::ToMend, true);
        QSignalSpy requests(&dialog, &AcceptanceDialog::acceptRequested);
        find<QPushButton>(dialog, u"allPassed"_s)->click();
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
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        VehicleToAccept done = vehicle(u"豫P00001"_s);
        done.accepted = true;
        dialog.showVehicles({done});
        QVERIFY(!find<QPushButton>(dialog, u"accept"_s)->isEnabled());
    }

    void whatTheSheetLacksStandsBesideItsField()
    {
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
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
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        Acceptance mistaken;
        mistaken.id = {QUuid::createUuid()};
        mistaken.number = u"YS-1"_s;
        mistaken.customerSignatory = u"罗振华"_s;
        mistaken.evaluation = 4;
        dialog.showCorrectionOf(mistaken, vehicle(u"豫P12345"_s));
        QSignalSpy corrections(&dialog, &AcceptanceDialog::correctionRequested);
        find<QLineEdit>(dialog, u"reason"_s)->insert(u"评价写错"_s);
        find<QPushButton>(dialog, u"allPassed"_s)->click();
        find<QPushButton>(dialog, u"accept"_s)->click();
        QCOMPARE(corrections.size(), 1);
        QCOMPARE(corrections.first().at(0).value<AcceptanceId>() == mistaken.id, true);
        const auto sheet = corrections.first().at(1).value<Acceptance>();
        QCOMPARE(sheet.customerSignatory, u"罗振华"_s);
        QCOMPARE(sheet.reason, u"评价写错"_s);
    }

    void nothingIsAskedForBeforeEveryItemWasLookedAt()
    {
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        dialog.showVehicles({vehicle(u"豫P12345"_s)});
        QVERIFY(!find<ItemChoice>(dialog, u"item_voice"_s)->verdict());
        QSignalSpy requests(&dialog, &AcceptanceDialog::acceptRequested);
        find<QPushButton>(dialog, u"accept"_s)->click();
        QVERIFY(requests.isEmpty());
        QVERIFY(!find<QLabel>(dialog, u"openItems"_s)->text().isEmpty());
    }

    void theEnterOfAScannerSignsNothing()
    {
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        dialog.showVehicles({vehicle(u"豫P12345"_s)});
        find<QPushButton>(dialog, u"allPassed"_s)->click();
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy requests(&dialog, &AcceptanceDialog::acceptRequested);
        auto *customer = find<QLineEdit>(dialog, u"customer_signatory"_s);
        customer->setFocus();
        QTest::keyClick(customer, Qt::Key_Return);
        QVERIFY(requests.isEmpty());
        QVERIFY(!customer->hasFocus());
        QVERIFY(dialog.isVisible());
        testing::takePictures(dialog, u"acceptance"_s, {1160, 680});
    }

    void whatIsFilledInSurvivesACrashForTheseVehicles()
    {
        const VehicleToAccept truck = vehicle(u"豫P12345"_s);
        {
            AcceptanceDialog dialog(now, m_drafts, m_prompter);
            dialog.showVehicles({truck});
            testing::type(find<QLineEdit>(dialog, u"customer_signatory"_s), u"罗振华"_s);
            QTest::keyClick(find<ItemChoice>(dialog, u"item_aerial"_s), Qt::Key_2);
        }
        AcceptanceDialog again(now, m_drafts, m_prompter);
        again.showVehicles({truck});
        QCOMPARE(find<QLineEdit>(again, u"customer_signatory"_s)->text(), u"罗振华"_s);
        QCOMPARE(find<ItemChoice>(again, u"item_aerial"_s)->verdict() == Conclusion::ToMend, true);
        QVERIFY(!find<ItemChoice>(again, u"item_voice"_s)->verdict());
        AcceptanceDialog other(now, m_drafts, m_prompter);
        other.showVehicles({vehicle(u"豫P00001"_s)});
        QVERIFY(find<QLineEdit>(other, u"customer_signatory"_s)->text().isEmpty());
        again.finish();
        QVERIFY(m_drafts.drafts.isEmpty());
    }

    void leavingAFilledSheetAsks()
    {
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        dialog.showVehicles({vehicle(u"豫P12345"_s)});
        dialog.show();
        testing::type(find<QLineEdit>(dialog, u"customer_signatory"_s), u"罗振华"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape); // cancelled
        QVERIFY(dialog.isVisible());
        m_prompter.ways = {1};
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(m_drafts.drafts.isEmpty());
    }

    void vehiclesThatChangedMeanwhileLeaveTheSheetAsItIs()
    {
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        VehicleToAccept truck = vehicle(u"豫P12345"_s);
        dialog.showVehicles({truck});
        testing::type(find<QLineEdit>(dialog, u"customer_signatory"_s), u"罗振华"_s);
        truck.accepted = true;
        dialog.renewVehicles({truck});
        QCOMPARE(find<QLineEdit>(dialog, u"customer_signatory"_s)->text(), u"罗振华"_s);
        QVERIFY(!find<QPushButton>(dialog, u"accept"_s)->isEnabled());
    }

    void theFirstProblemIsBroughtIntoViewAndGoesWhenItIsMended()
    {
        AcceptanceDialog dialog(now, m_drafts, m_prompter);
        dialog.showVehicles({vehicle(u"豫P12345"_s)});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.showObstacles({{u"suggestion"_s, Hindrance::Missing, u"B09"_s},
                              {u"customer_signatory"_s, Hindrance::Missing, u"A09"_s}});
        auto *customer = find<QLineEdit>(dialog, u"customer_signatory"_s);
        QVERIFY(customer->hasFocus()); // first on the form, not in the list
        const QWidget *whole = customer->parentWidget();
        QTRY_COMPARE(whole->visibleRegion().boundingRect(), whole->rect());
        testing::type(customer, u"罗"_s);
        QVERIFY(qobject_cast<FieldRow *>(customer->parentWidget())->problem().isEmpty());
    }

    void vehiclesOfSeveralCustomersComeOnSheetsOfTheirOwn()
    {
        VehicleToAccept other = vehicle(u"豫P00002"_s);
        other.customer = u"众诚物流"_s;
        const VehicleToAccept first = vehicle(u"豫P00001"_s);
        const VehicleToAccept third = vehicle(u"豫P00003"_s);
        const auto sheets = byCustomer({first, other, third});
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets.at(0) == (QList{first.registration, third.registration}), true);
    }
};

QTEST_MAIN(AcceptanceViewTest)
#include "tst_acceptance.moc"
