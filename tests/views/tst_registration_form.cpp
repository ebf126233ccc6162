// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/registrations_world.h"

#include <QLabel>
#include <QToolButton>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::RegistrationsWorld;

//! What is typed is judged beside its field and saved.
class RegistrationFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsJudgedBesideTheField()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"vin"_s, u"LFV3B28R8A3025311"_s);
        QVERIFY(!world.problem(u"vin"_s).isEmpty());
        world.type(u"vin"_s, u"LFV3B28R8A3025310"_s);
        QVERIFY(world.problem(u"vin"_s).isEmpty());
    }

    void aValueJudgedWrongIsKeptWithItsReason()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"vin"_s, u"LFV3B28R8A3025311"_s);
        world.prompter.text = u"2003 年进口车"_s;
        auto *row = qobject_cast<FieldRow *>(world.find<QWidget>(u"vin"_s)->parentWidget());
        Q_EMIT row->wayOnChosen();
        QVERIFY(row->problem().contains(u"2003"_s));
        world.type(u"plate"_s, u"豫P00001"_s);
        world.click(u"save"_s);
        QVERIFY(world.registered(u"豫P00001"_s).overrides.contains(u"2003 年进口车"_s));
    }

    void aTwinInTheStoreIsShownAtOnceAndOpens()
    {
        World world;
        world.show();
        const RegistrationLine line = world.firstInstalled();
        world.page->create();
        world.type(u"terminal_number"_s, line.registration.terminalNumber);
        QTRY_VERIFY(world.problem(u"terminal_number"_s).contains(line.registration.plate));
        world.type(u"iccid"_s, u"8.98604E+19"_s);
        testing::takePictures(*world.page, u"registration-editor"_s, {1278, 680});
        world.prompter.ways = {2}; // throw away
        auto *row = qobject_cast<FieldRow *>(world.find<QWidget>(u"terminal_number"_s)->parentWidget());
        Q_EMIT row->wayOnChosen();
        QVERIFY(world.find<QLabel>(u"editorTitle"_s)->text().contains(line.registration.number));
    }

    void savingGivesANumberAndChoosesTheNewOne()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"customer_name"_s, u"周口新来运输有限公司"_s);
        world.type(u"plate"_s, u"豫P00002"_s);
        QTest::keyClick(world.find<QLineEdit>(u"plate"_s), Qt::Key_S, Qt::ControlModifier);
        const Registration kept = world.registered(u"豫P00002"_s);
        QVERIFY(kept.number.startsWith(u"AZ-"_s));
        QTRY_COMPARE(world.find<QLabel>(u"plate"_s)->text(), u"豫P00002"_s);
        QVERIFY(world.drafts.drafts.isEmpty());
    }

    void undoTakesTheLastFieldBack()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"engine_number"_s, u"WP10336"_s);
        auto *load = world.find<QLineEdit>(u"load_kg"_s);
        load->setFocus();
        QTest::keyClick(load, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(world.find<QLineEdit>(u"engine_number"_s)->text().isEmpty());
        QVERIFY(world.find<QLineEdit>(u"engine_number"_s)->hasFocus());
    }

    void aStickerFillsCardAndImeiWhereverItIsScanned()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"terminal_number"_s,
                   u"BSJ-A6-BD*P00123*V1*260401*0567872*郑州*1*B*89860469102190078153*867567041100769*"_s);
        QTest::keyClick(world.find<QLineEdit>(u"terminal_number"_s), Qt::Key_Return);
        QCOMPARE(world.find<QLineEdit>(u"iccid"_s)->text(), u"89860469102190078153"_s);
        QCOMPARE(world.find<QLineEdit>(u"imei"_s)->text(), u"867567041100769"_s);
    }

    void anUnreadableTimeIsNotSavedSilently()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"plate"_s, u"豫P00003"_s);
        world.type(u"installed_at"_s, u"昨天下午"_s);
        world.click(u"save"_s);
        QVERIFY(!world.problem(u"installed_at"_s).isEmpty());
        QVERIFY(world.registered(u"豫P00003"_s).number.isEmpty());
    }

    void whatIsMissingCanBeReadEachTimeANewOneIsBegun()
    {
        World world;
        world.show();
        for (int time = 0; time < 2; ++time) {
            world.page->create();
            QCoreApplication::processEvents();
            int lines = 0;
            for (const auto *line : world.page->findChildren<QToolButton *>()) {
                if (line->toolButtonStyle() != Qt::ToolButtonTextBesideIcon || !line->isVisible())
                    continue;
                ++lines;
                QVERIFY(line->height() >= line->sizeHint().height());
            }
            QVERIFY(lines > 15);
            QVERIFY(world.page->leave());
        }
    }

    void tabPassesTheWayOnByAndAltEnterPressesIt()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"vin"_s, u"LFV3B28R8A3025311"_s);
        auto *vin = world.find<QLineEdit>(u"vin"_s);
        world.prompter.text = u"2003 年进口车"_s;
        QTest::keyClick(vin, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(world.problem(u"vin"_s).contains(u"2003"_s));
        QTest::keyClick(vin, Qt::Key_Tab);
        QVERIFY(world.find<QLineEdit>(u"vehicle_type"_s)->hasFocus());
    }
};

QTEST_MAIN(RegistrationFormTest)
#include "tst_registration_form.moc"
