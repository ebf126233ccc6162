// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/registrations_world.h"

#include <QApplication>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::RegistrationsWorld;

//! What a role may not read is hidden on the form, wherever it came from (A58–A60).
class RegistrationSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayNotBeReadIsHiddenButAGapMayBeFilled()
    {
        World world;
        world.show();
        const RegistrationLine line = world.firstInstalled();
        QVERIFY(!mayRead(Role::Operator, Secret::Identity, Occasion::Form));
        QVERIFY(world.page->open({u"registration"_s, line.registration.id.value}));
        world.click(u"edit"_s);
        QVERIFY(world.find<QLineEdit>(u"credit_code"_s)->text().contains(u'*'));
        testing::takePictures(*world.page, u"registration-editor-filled"_s, {1278, 680});
        world.type(u"note"_s, u"看过"_s);
        world.click(u"save"_s);
        QCOMPARE(world.registered(line.registration.plate).creditCode, line.registration.creditCode);
        world.page->create();
        QVERIFY(!world.find<QLineEdit>(u"credit_code"_s)->isReadOnly());
    }

    void whatIsHiddenCanBeTypedAnewByWhoMayWriteIt_data()
    {
        QTest::addColumn<QString>("keys"); // pressed in the field: '<' is backspace, '|' is all chosen
        QTest::addColumn<QString>("kept"); // empty: as it was
        QTest::addRow("untouched") << QString() << QString();
        QTest::addRow("typed over") << u"|91411600MA4000000T"_s << u"91411600MA4000000T"_s;
        QTest::addRow("typed behind it") << u"9141"_s << u"9141"_s;
        QTest::addRow("cleared first") << u"<91411600MA4000000T"_s << u"91411600MA4000000T"_s;
    }

    void whatIsHiddenCanBeTypedAnewByWhoMayWriteIt()
    {
        QFETCH(QString, keys);
        QFETCH(QString, kept);
        World world;
        world.show();
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        auto *code = world.find<QLineEdit>(u"credit_code"_s);
        code->setFocus();
        code->end(false);
        for (const QChar key : keys) {
            if (key == u'|')
                code->selectAll();
            else if (key == u'<')
                QTest::keyClick(code, Qt::Key_Backspace);
            else
                QTest::keyClicks(code, key);
        }
        world.type(u"note"_s, u"改了代码"_s);
        world.click(u"save"_s);
        const Registration now = world.registered(before.plate);
        QCOMPARE(now.note, u"改了代码"_s);
        QCOMPARE(now.creditCode, kept.isEmpty() ? before.creditCode : kept);
        world.edit(before.id);
        QVERIFY(world.find<QLineEdit>(u"credit_code"_s)->text().contains(u'*'));
    }

    void aPartnerTypesOverNothingThatIsHidden()
    {
        World world(Role::Partner);
        world.show();
        world.edit(world.firstInstalled().registration.id);
        QVERIFY(world.find<QLineEdit>(u"credit_code"_s)->isReadOnly());
    }

    void aRegisterGivesAwayNothingThatARoleMayNotRead_data()
    {
        QTest::addColumn<Role>("role");
        for (size_t role = 0; role < wordsOf(Role()).size(); ++role)
            QTest::addRow("%s", wordsOf(Role())[role].data()) << Role(role);
    }

    void aRegisterGivesAwayNothingThatARoleMayNotRead()
    {
        QFETCH(Role, role);
        World world(role);
        world.show();
        const Registration known = world.firstInstalled().registration;
        world.page->create();
        world.type(u"customer_name"_s, known.customerName);
        if (QWidget *offers = QApplication::activePopupWidget())
            offers->hide();
        world.find<QLineEdit>(u"plate"_s)->setFocus();
        for (const auto &[field, text] :
             {std::pair(u"credit_code"_s, known.creditCode), std::pair(u"phone"_s, known.phone),
              std::pair(u"address"_s, known.address)}) {
            const bool open = mayRead(role, *secretOf(u"registration", field), Occasion::Form);
            const auto *edit = world.find<QLineEdit>(field);
            QVERIFY2(!text.isEmpty() && (edit->text() == text) == open, qPrintable(field));
            QCOMPARE(edit->isReadOnly(), !open && role == Role::Partner);
        }
        world.type(u"plate"_s, u"豫P00009"_s);
        QTRY_VERIFY(!world.drafts.drafts.isEmpty());
        world.sit(role); // the draft gives nothing away either
        world.show();
        world.page->create();
        QCOMPARE(world.find<QLineEdit>(u"credit_code"_s)->text() == known.creditCode,
                 mayRead(role, Secret::Identity, Occasion::Form));
        world.click(u"save"_s);
        QCOMPARE(world.registered(u"豫P00009"_s).creditCode, known.creditCode);
    }

    void whatSomebodyTypedStaysTheirsInADraftAnOverrideAndTheNextVehicle()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"customer_name"_s, u"新客户运输公司"_s);
        world.type(u"credit_code"_s, u"91411600MA40000001"_s);
        QTRY_VERIFY(!world.drafts.drafts.isEmpty());
        world.sit(Role::Operator);
        world.show();
        world.page->create();
        QVERIFY(!world.find<QLineEdit>(u"credit_code"_s)->isReadOnly());
        QCOMPARE(world.find<QLineEdit>(u"credit_code"_s)->text(), u"91411600MA40000001"_s);
        world.prompter.text = u"照营业执照抄的"_s;
        world.type(u"vin"_s, u"LFV3B28R8A3025311"_s);
        Q_EMIT qobject_cast<FieldRow *>(world.find<QWidget>(u"vin"_s)->parentWidget())->wayOnChosen();
        QVERIFY(!world.find<QLineEdit>(u"credit_code"_s)->isReadOnly());
        world.click(u"saveAndNext"_s);
        QVERIFY(world.find<QLineEdit>(u"plate"_s)->text().isEmpty());
        QVERIFY(!world.find<QLineEdit>(u"credit_code"_s)->isReadOnly());
        QCOMPARE(world.find<QLineEdit>(u"customer_name"_s)->text(), u"新客户运输公司"_s);
    }
};

QTEST_MAIN(RegistrationSecretsTest)
#include "tst_registration_secrets.moc"
