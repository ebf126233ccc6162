// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/network_world.h"
#include "tests/support/pictures.h"
#include "tests/support/typing.h"
#include "views/widgets/field_row.h"
#include "views/widgets/searchable_combo.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::NetworkWorld;

//! Places and people are written and saved.
class TestNetworkEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appointingGivesThePlaceExactlyOneManager()
    {
        World world;
        world.show();
        world.choose(u"付井众诚特约维修点"_s);
        world.click(u"appoint"_s);
        auto *manager = world.find<SearchableCombo>(u"manager"_s);
        QVERIFY(manager);
        const int person = manager->findText(u"付海潮"_s, Qt::MatchStartsWith);
        QVERIFY(person > 0);
        manager->setCurrentIndex(person);
        testing::takePictures(world.page, u"network-editor"_s, {1200, 660});
        world.click(u"save"_s);
        QCOMPARE(world.line(u"付井众诚特约维修点"_s).manager, u"付海潮"_s);
        QCOMPARE(world.page.badge(), 0);
        QCOMPARE(world.find<QLabel>(u"manager"_s)->text(), u"付海潮"_s);
    }

    void whoManagesAnotherPlaceIsPointedOut()
    {
        World world;
        world.show();
        world.choose(u"付井众诚特约维修点"_s);
        world.click(u"appoint"_s);
        auto *manager = world.find<SearchableCombo>(u"manager"_s);
        manager->setCurrentIndex(manager->findText(u"韩卫东"_s, Qt::MatchStartsWith));
        Q_EMIT manager->chosen(manager->currentValue());
        auto *row = qobject_cast<FieldRow *>(manager->parentWidget());
        QVERIFY(row && row->problem().contains(u"沈丘县城服务网点"));
    }

    void aNewDepotIsTypedAndChosen()
    {
        World world;
        world.show();
        world.page.create();
        testing::type(world.find<QLineEdit>(u"name"_s), u"刘庄店特约维修点"_s);
        world.find<QComboBox>(u"kind"_s)->setCurrentIndex(int(DepotKind::Appointed));
        testing::type(world.find<QLineEdit>(u"phone"_s), u"0394-5000077"_s);
        QTest::keyClick(world.find<QLineEdit>(u"phone"_s), Qt::Key_S, Qt::ControlModifier);
        const PlaceLine &line = world.line(u"刘庄店特约维修点"_s);
        QVERIFY(line.depot && line.isVacant());
        QCOMPARE(line.depot->centre, line.centre.id);
        QCOMPARE(world.find<QLabel>(u"placeName"_s)->text(), u"刘庄店特约维修点"_s);
        QVERIFY(world.drafts.drafts.isEmpty());
    }

    void aPlaceWithoutANameIsNotSaved()
    {
        World world;
        world.show();
        world.choose(u"沈丘县城服务网点"_s);
        world.click(u"editPlace"_s);
        world.find<QLineEdit>(u"name"_s)->clear();
        QSignalSpy asked(&world.page, &NetworkPage::saveDepotRequested);
        world.click(u"save"_s);
        QCOMPARE(asked.count(), 0);
        QVERIFY(
            !qobject_cast<FieldRow *>(world.find<QLineEdit>(u"name"_s)->parentWidget())->problem().isEmpty());
    }

    void fieldsThatACentreHasNotLeaveNoHoles()
    {
        World world;
        world.show();
        world.choose(u"沈丘监控中心"_s);
        world.click(u"editPlace"_s);
        QCoreApplication::processEvents();
        const auto row = [&](const QString &name) { return world.find<QWidget>(name)->parentWidget(); };
        QVERIFY(!world.find<QLineEdit>(u"contact"_s));
        QCOMPARE(row(u"phone"_s)->x(), row(u"address"_s)->x()); // nothing empty on the left of it
        QVERIFY(row(u"manager"_s)->y() - row(u"name"_s)->geometry().bottom() < 24);
        QVERIFY(world.page.leave());
        world.choose(u"沈丘县城服务网点"_s);
        world.click(u"editPlace"_s);
        QCoreApplication::processEvents();
        QCOMPARE(row(u"contact"_s)->x(), row(u"address"_s)->x());
        QVERIFY(row(u"phone"_s)->x() > row(u"contact"_s)->geometry().right());
    }

    void controlZTakesAFieldBack()
    {
        World world;
        world.show();
        world.choose(u"槐店顺途汽修特约维修点"_s);
        world.click(u"editPlace"_s);
        auto *kind = world.find<QComboBox>(u"kind"_s);
        const int before = kind->currentIndex();
        kind->setFocus();
        QTest::keyClick(kind, before > 0 ? Qt::Key_Up : Qt::Key_Down);
        QVERIFY(kind->currentIndex() != before);
        QTest::keyClick(kind, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kind->currentIndex(), before);
        world.prompter.ways = {2};
        QVERIFY(world.page.leave());
    }

    void aPersonIsAddedToTheChosenPlace()
    {
        World world;
        world.show();
        world.choose(u"付井众诚特约维修点"_s);
        world.click(u"addPerson"_s);
        testing::type(world.find<QLineEdit>(u"name"_s), u"新来的"_s);
        testing::type(world.find<QLineEdit>(u"identity"_s), u"412728198803120017"_s);
        QTest::keyClick(world.find<QLineEdit>(u"identity"_s), Qt::Key_Tab);
        auto *row = qobject_cast<FieldRow *>(world.find<QLineEdit>(u"identity"_s)->parentWidget());
        QVERIFY2(!row->problem().isEmpty(), "a wrong check digit is pointed out");
        testing::takePictures(world.page, u"network-person"_s, {1200, 660});
        world.click(u"save"_s);
        QCOMPARE(world.line(u"付井众诚特约维修点"_s).people, 2);
    }

    void aHiddenNumberIsTypedAnewByWhoMayWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("untouched") << QString();
        QTest::addRow("typed over") << u"412728198803120012"_s;
    }

    void aHiddenNumberIsTypedAnewByWhoMayWriteIt()
    {
        QFETCH(QString, typed);
        World world;
        world.show();
        world.page.setViewer(Role::Operator); // calls people, reads no identity numbers
        Person person = world.model.network().people.first();
        person.identity = u"41272819880312002X"_s;
        person = world.scratch.saved(person);
        world.model.setNetwork(testing::networkOf(world.scratch.session()));
        QVERIFY(world.page.open({u"person"_s, person.id.value}));
        auto *identity = world.find<QLineEdit>(u"identity"_s);
        QVERIFY(identity->text().contains(u'*'));
        QVERIFY(qobject_cast<FieldRow *>(identity->parentWidget())->problem().isEmpty());
        identity->selectAll();
        QTest::keyClicks(identity, typed);
        testing::type(world.find<QLineEdit>(u"electrician_certificate"_s), u"7"_s);
        world.click(u"save"_s);
        const auto kept = *world.scratch.session().table<Person>().find(person.id);
        QVERIFY(kept->electricianCertificate.endsWith(u'7'));
        QCOMPARE(kept->identity, typed.isEmpty() ? person.identity : typed);
    }
};

QTEST_MAIN(TestNetworkEditors)
#include "tst_network_editors.moc"
