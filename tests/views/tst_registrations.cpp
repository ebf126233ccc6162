// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/registrations_world.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::RegistrationsWorld;

//! The list, its filters, and what is done to chosen ones.
class RegistrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListShowsTheNewestAndTheChosenOneBesideIt()
    {
        World world;
        world.show();
        auto *table = world.find<TableView>(u"registrations"_s);
        QVERIFY(table->model()->rowCount() > 100);
        QCOMPARE(world.find<QLabel>(u"plate"_s)->text(),
                 table->model()->index(0, RegistrationWindow::Plate).data().toString());
        QVERIFY(!world.find<StatusLabel>(u"stage"_s)->word().isEmpty());
        testing::takePictures(*world.page, u"registrations"_s, {1278, 680});
    }

    void typingNarrowsTheListFromTheFirstCharacter()
    {
        World world;
        world.show();
        auto *table = world.find<TableView>(u"registrations"_s);
        const QString plate = table->model()->index(3, RegistrationWindow::Plate).data().toString();
        world.page->find(plate);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(world.find<QLabel>(u"plate"_s)->text(), plate);
        world.page->find(u"无此车"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
    }

    void printingFromTheFormSavesFirst()
    {
        World world;
        world.show();
        QSignalSpy prints(world.page.get(), &RegistrationsPage::printRequested);
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        world.page->print();
        QCOMPARE(prints.takeFirst().first().value<QList<RegistrationId>>() == QList{before.id}, true);
        world.type(u"note"_s, u"先存后印"_s);
        world.page->print();
        QCOMPARE(prints.takeFirst().first().value<QList<RegistrationId>>() == QList{before.id}, true);
        QCOMPARE(world.registered(before.plate).note, u"先存后印"_s);
    }

    void theWarrantyCardIsNotedAsHandedOver()
    {
        World world;
        world.show();
        Registration accepted;
        for (int row = 0; row < world.window.rowCount() && accepted.id.isNull(); ++row)
            if (const RegistrationLine line = world.window.lineAt(row);
                world.window.cells().warrantyOf(line) && !line.registration.warrantyCardAt.isValid())
                accepted = line.registration;
        QVERIFY(!accepted.id.isNull());
        QVERIFY(world.page->open({u"registration"_s, accepted.id.value}));
        QVERIFY(world.find<QPushButton>(u"cardHandedOver"_s));
        world.click(u"cardHandedOver"_s);
        QCOMPARE(world.prompter.asked.size(), 1);
        QVERIFY(world.registered(accepted.plate).warrantyCardAt.isValid());
        QTRY_VERIFY(!world.find<QPushButton>(u"cardHandedOver"_s));
    }

    void severalAreChosenAtOnce()
    {
        World world;
        world.show();
        const QList<RegistrationId> ids{world.window.lineAt(2).registration.id,
                                        world.window.lineAt(4).registration.id};
        world.page->choose(ids);
        QSignalSpy prints(world.page.get(), &RegistrationsPage::printRequested);
        world.page->print();
        QCOMPARE(prints.first().first().value<QList<RegistrationId>>() == ids, true);
    }

    void filtersAreRememberedWithDepotAndText()
    {
        MemoryOfViews memory;
        World world;
        world.show();
        world.find<QLineEdit>(u"find"_s)->setText(u"豫P"_s);
        const int all = world.window.rowCount();
        auto *depot = world.page->findChild<QComboBox *>(u"depotFilter"_s);
        depot->setCurrentIndex(1);
        const int narrowed = world.window.rowCount();
        QVERIFY(narrowed < all);
        world.page->keepState(memory);
        depot->setCurrentIndex(0);
        world.find<QLineEdit>(u"find"_s)->clear();
        world.page->restoreState(memory);
        QCOMPARE(world.window.rowCount(), narrowed);
        QCOMPARE(world.find<QLineEdit>(u"find"_s)->text(), u"豫P"_s);
    }
};

QTEST_MAIN(RegistrationsTest)
#include "tst_registrations.moc"
