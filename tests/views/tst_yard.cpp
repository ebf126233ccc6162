// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/small_drafts.h"
#include "tests/support/typing.h"
#include "views/widgets/field_row.h"
#include "views/yard/yard_dialog.h"

#include <QAbstractItemModelTester>
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

} // namespace

//! A scanner types and presses Enter; the yard fills itself.
class YardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_reference = *readReference(u":/reference"_s); }
    void init() { m_prompter = {}; }

    void labelsMayComeInAnyOrder()
    {
        YardModel model(bench(), {});
        const QAbstractItemModelTester tester(&model);
        for (const QString &scan :
             {u"0567872"_s, u"89860117801086222165"_s, u"豫P12345"_s, u"豫P54321"_s, u"0567873"_s})
            model.scan(scan);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.vehicle(0).plate, u"豫P12345"_s);
        QCOMPARE(model.vehicle(1).terminalNumber, u"0567873"_s);
        QCOMPARE(model.readyCount(), 1);
    }

    void theSameScanTwiceChangesNothing()
    {
        YardModel model(bench(), {});
        QCOMPARE(model.scan(u"豫P12345"_s), 0);
        QCOMPARE(model.scan(u"豫p·12345"_s), 0);
        QCOMPARE(model.rowCount(), 1);
    }

    void aNewEnergyPlateBringsItsColour()
    {
        YardModel model(bench(), {});
        model.scan(u"豫AD12345"_s);
        QCOMPARE(model.vehicle(0).plateColour, PlateColour::GradientGreen);
    }

    void whatTheStoreKnowsIsSaidAtOnce()
    {
        YardModel model(bench(), {.twin = [](const QString &field, const QString &text) {
                            return field == u"iccid" && text == u"89860117801086222165" ? u"AZ-7"_s
                                                                                        : QString();
                        }});
        for (const QString &scan : {u"0567872"_s, u"89860117801086222165"_s, u"豫P12345"_s})
            model.scan(scan);
        QVERIFY(model.whyNot(0).contains(u"AZ-7"_s));
        QCOMPARE(model.readyCount(), 0);
    }

    void aWholeYardIsEnteredWithTheCommonValues()
    {
        YardModel model(bench(), {});
        SmallDrafts drafts;
        YardDialog dialog(model, setting(), drafts);
        QSignalSpy entered(&dialog, &YardDialog::enterRequested);
        testing::type(dialog.findChild<QLineEdit *>(u"customer_name"_s), u"顺达运输"_s);
        for (int i = 0; i < 20; ++i)
            for (const QString &scan : {u"豫P%1"_s.arg(12000 + i), QString::number(5678720 + i),
                                        u"898601178010862%1"_s.arg(22000 + i)})
                type(dialog, scan);
        auto *enter = dialog.findChild<QPushButton *>(u"enter"_s);
        QVERIFY(enter->isEnabled());
        enter->click();
        const auto registrations = entered.first().first().value<QList<Registration>>();
        QCOMPARE(registrations.size(), 20);
        QCOMPARE(registrations.last().customerName, u"顺达运输"_s);
        QVERIFY(!registrations.last().iccid.isEmpty());
        QCOMPARE(registrations.last().depot == DepotId{m_depot}, true); // as this desk begins
        QCOMPARE(registrations.last().installedAt, now());
        dialog.finish();
        QVERIFY(drafts.drafts.isEmpty());
    }

    void whatWasScannedSurvivesACrash()
    {
        SmallDrafts drafts;
        {
            YardModel model(bench(), {});
            YardDialog dialog(model, setting(), drafts);
            type(dialog, u"豫P12345"_s);
        }
        YardModel model(bench(), {});
        const YardDialog dialog(model, setting(), drafts);
        QCOMPARE(model.vehicle(0).plate, u"豫P12345"_s);
    }

    void aMissingLabelShiftsNothing()
    {
        YardModel model(bench(), {});
        for (const QString &scan : {u"豫P12345"_s, u"89860117801086222165"_s, // its terminal has no label
                                    u"豫P54321"_s, u"0567873"_s})
            model.scan(scan);
        QVERIFY(model.vehicle(0).terminalNumber.isEmpty());
        QCOMPARE(model.vehicle(1).terminalNumber, u"0567873"_s);
    }

    void theChosenLineIsFilledAndNoOther()
    {
        YardModel model(bench(), {});
        for (const QString &scan : {u"豫P12345"_s, u"豫P54321"_s})
            model.scan(scan);
        model.setCurrent(0);
        QCOMPARE(model.scan(u"0567872"_s), 0);
        QCOMPARE(model.scan(u"0567873"_s), 2); // the place is taken
        QVERIFY(model.vehicle(1).terminalNumber.isEmpty());
    }

    void theLastScanIsTakenBack()
    {
        YardModel model(bench(), {});
        model.scan(u"豫P12345"_s);
        model.scan(u"0567872"_s);
        QVERIFY(model.undo());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.vehicle(0).terminalNumber.isEmpty());
        QVERIFY(model.undo());
        QVERIFY(!model.undo());
    }

    void whatARegisterKnowsComesAlongButNotToEverybodysEyes()
    {
        const auto fill = [](const Registration &vehicle, const QString &field) {
            Registration known = vehicle;
            if (field == u"terminal_number" && vehicle.terminalNumber == u"0567872") {
                known.terminalMaker = u"豫星电子"_s;
                known.simNumber = u"1440426667603"_s;
            }
            return known;
        };
        YardModel model(bench(), {.fill = fill, .viewer = Role::Partner});
        model.scan(u"0567872"_s);
        QCOMPARE(model.vehicle(0).terminalMaker, u"豫星电子"_s);
        QCOMPARE(model.vehicle(0).simNumber, u"1440426667603"_s);
        QVERIFY(model.index(0, YardModel::SimNumber).data().toString().contains(u'*'));
        model.setData(model.index(0, YardModel::Terminal), u"0567873"_s, Qt::EditRole);
        QVERIFY(model.vehicle(0).simNumber.isEmpty()); // it was the other one's
    }

    void aWrongValueIsKeptWithAReason()
    {
        YardModel model(bench(), {});
        for (const QString &scan :
             {u"豫P12345"_s, u"LFV3B28R8A3025311"_s, u"0567872"_s, u"89860117801086222165"_s})
            model.scan(scan);
        QCOMPARE(model.readyCount(), 0);
        QVERIFY(model.isDoubtful(0));
        model.keepAnyway(0, u"进口车"_s);
        QCOMPARE(model.readyCount(), 1);
        QVERIFY(model.vehicle(0).overrides.contains(u"进口车"_s));
        model.setData(model.index(0, YardModel::Vin), u"LFV3B28R8A3025312"_s, Qt::EditRole);
        QCOMPARE(model.readyCount(), 0); // the reason was another number's
    }

    void theReadyOnesAreEnteredAndTheOthersStay()
    {
        YardModel model(bench(), {});
        SmallDrafts drafts;
        YardDialog dialog(model, setting(), drafts);
        for (const QString &scan : {u"豫P12345"_s, u"0567872"_s, u"89860117801086222165"_s, u"豫P54321"_s})
            type(dialog, scan);
        QSignalSpy entered(&dialog, &YardDialog::enterRequested);
        dialog.findChild<QPushButton *>(u"enter"_s)->click();
        QCOMPARE(entered.first().first().value<QList<Registration>>().size(), 1);
        dialog.finish();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.vehicle(0).plate, u"豫P54321"_s);
        QVERIFY(!drafts.drafts.isEmpty());
    }

    void whatIsEnteredIsNotTakenForItsOwnTwin()
    {
        bool entered = false;
        YardModel model(bench(), {.twin = [&entered](const QString &field, const QString &) {
                            return entered && field == u"plate"_s ? u"AZ-7"_s : QString();
                        }});
        SmallDrafts drafts;
        YardDialog dialog(model, setting(), drafts);
        for (const QString &scan : {u"豫P12345"_s, u"0567872"_s, u"89860117801086222165"_s})
            type(dialog, scan);
        dialog.findChild<QPushButton *>(u"enter"_s)->click();
        entered = true;
        dialog.finish();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(drafts.drafts.isEmpty());
    }

    void commonValuesAreJudgedBeforeAnythingIsEntered()
    {
        YardModel model(bench(), {});
        SmallDrafts drafts;
        YardDialog dialog(model, setting(), drafts);
        for (const QString &scan : {u"豫P12345"_s, u"0567872"_s, u"89860117801086222165"_s})
            type(dialog, scan);
        auto *phone = dialog.findChild<QLineEdit *>(u"phone"_s);
        testing::type(phone, u"123"_s);
        QVERIFY(!qobject_cast<FieldRow *>(phone->parentWidget())->problem().isEmpty());
        QSignalSpy entered(&dialog, &YardDialog::enterRequested);
        dialog.findChild<QPushButton *>(u"enter"_s)->click();
        QVERIFY(entered.isEmpty());
        m_prompter.text = u"客户只有短号"_s;
        Q_EMIT qobject_cast<FieldRow *>(phone->parentWidget())->wayOnChosen();
        dialog.findChild<QPushButton *>(u"enter"_s)->click();
        QVERIFY(entered.first().first().value<QList<Registration>>().first().overrides.contains(
            u"客户只有短号"_s));
    }

    void whatHasNoKnownShapeIsAskedForOnce()
    {
        YardModel model(bench(), {});
        SmallDrafts drafts;
        YardDialog dialog(model, setting(), drafts);
        m_prompter.answer = false;
        type(dialog, u"LFV3B28R8A302531"_s); // a VIN that lost a character
        QCOMPARE(model.rowCount(), 0);
        m_prompter.answer = true;
        type(dialog, u"ZD-2026-000017"_s);
        type(dialog, u"ZD-2026-000018"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(m_prompter.asked.size(), 2);
    }

    void earlierInstallationsOfTheDayCountTowardsTheQuota()
    {
        YardModel model(bench(), {});
        SmallDrafts drafts;
        YardSetting known = setting();
        known.installedEarlier = [](const Registration &) { return 17; };
        YardDialog dialog(model, known, drafts);
        for (const QString &scan : {u"豫P12345"_s, u"0567872"_s, u"89860117801086222165"_s})
            type(dialog, scan);
        const QString words = dialog.findChild<QLabel *>(u"quotaWords"_s)->text();
        QVERIFY(words.contains(u"17"_s) && words.contains(u"20"_s));
        testing::takePictures(dialog, u"yard"_s, {1280, 700});
    }

    void aFormOfTheYardCanBeComplete()
    {
        YardModel model(bench(), {});
        for (const QString &scan : {u"豫P12345"_s, u"LFV3B28R8A3025310"_s, u"0567872"_s,
                                    u"89860117801086222165"_s, u"1440426667603"_s, u"867567041100769"_s})
            model.scan(scan);
        model.setData(model.index(0, YardModel::Engine), u"WP10336"_s, Qt::EditRole);
        SmallDrafts drafts;
        YardDialog dialog(model, setting(), drafts);
        for (const auto &[field, text] :
             {std::pair(u"customer_name"_s, u"顺达运输"_s),
              std::pair(u"credit_code"_s, u"91350100M000100Y43"_s), std::pair(u"contact"_s, u"罗振华"_s),
              std::pair(u"phone"_s, u"13511221122"_s), std::pair(u"address"_s, u"沈丘县城"_s),
              std::pair(u"vehicle_type"_s, u"重型货车"_s), std::pair(u"brand_model"_s, u"解放 J6"_s),
              std::pair(u"vehicle_use"_s, u"货运"_s), std::pair(u"terminal_maker"_s, u"豫星电子"_s),
              std::pair(u"terminal_model"_s, u"YX-900"_s), std::pair(u"carrier"_s, u"中国移动"_s),
              std::pair(u"position"_s, u"驾驶室"_s), std::pair(u"place"_s, u"槐店"_s)})
            testing::type(dialog.findChild<QLineEdit *>(field), text);
        auto *installer = dialog.findChild<QComboBox *>(u"installer"_s);
        installer->setCurrentIndex(0);
        Q_EMIT installer->activated(0);
        QCOMPARE(model.stillMissing(0), QStringList());
    }

private:
    Bench bench() const { return {m_reference, now().date()}; }
    static void type(YardDialog &dialog, const QString &scan)
    {
        auto *field = dialog.findChild<QLineEdit *>(u"scan"_s);
        field->insert(scan);
        QTest::keyClick(field, Qt::Key_Return);
    }

    YardSetting setting()
    {
        Registration begun;
        begun.registeredAt = now();
        begun.depot = {m_depot};
        return {{{{m_depot, u"槐店维修点"_s}},
                 {{QUuid::createUuid(), u"郭海涛"_s}},
                 bench(),
                 now,
                 m_prompter,
                 Role::Operator,
                 begun,
                 {}},
                20,
                {},
                {}};
    }

    Reference m_reference;
    PreparedPrompter m_prompter;
    QUuid m_depot = QUuid::createUuid();
};

QTEST_MAIN(YardTest)
#include "tst_yard.moc"
