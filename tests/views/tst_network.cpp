// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/people_model.h"
#include "tests/support/network_world.h"
#include "tests/support/pictures.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::NetworkWorld;

//! The list of places and what stands beside it.
class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void depotsStandUnderTheirCentreByKind()
    {
        World world;
        const QAbstractItemModelTester tester(&world.model);
        QStringList names;
        for (const PlaceLine &line : world.model.rows())
            names.append(line.name());
        QCOMPARE(names.first(), u"沈丘监控中心"_s);
        QCOMPARE(names.size(), 7);
        QCOMPARE(names.last(), u"老城路通特约维修点"_s); // closed ones stand last
        QVERIFY(names.indexOf(u"沈丘县城服务网点"_s) < names.indexOf(u"槐店顺途汽修特约维修点"_s));
        QVERIFY(names.indexOf(u"豫东联途安装队"_s) < names.indexOf(u"豫星电子周口售后站"_s));
    }

    void theHistoryOfAPlaceIsAskedFor()
    {
        World world;
        QSignalSpy asked(&world.page, &NetworkPage::historyRequested);
        world.show();
        world.choose(u"沈丘县城服务网点"_s);
        world.find<QPushButton>(u"showHistory"_s)->click();
        QCOMPARE(asked.takeFirst().first().value<Target>().kind, u"depot"_s);
        world.choose(u"沈丘监控中心"_s);
        world.find<QPushButton>(u"showHistory"_s)->click();
        QCOMPARE(asked.takeFirst().first().value<Target>().kind, u"centre"_s);
    }

    void aVacancyIsInPlainSight()
    {
        World world;
        QCOMPARE(world.page.badge(), 1);
        world.show();
        world.choose(u"付井众诚特约维修点"_s);
        QVERIFY(world.find<StatusLabel>(u"vacancy"_s));
        QVERIFY(world.find<QPushButton>(u"appoint"_s));
        world.choose(u"沈丘县城服务网点"_s);
        QVERIFY(!world.find<StatusLabel>(u"vacancy"_s));
        QCOMPARE(world.find<QLabel>(u"manager"_s)->text(), u"韩卫东"_s);
        testing::takePictures(world.page, u"network"_s, {1200, 660});
    }

    void certificatesAndPhonesAreShownByRight()
    {
        World world;
        world.show();
        world.page.setViewer(Role::Partner);
        world.choose(u"沈丘县城服务网点"_s);
        auto *people = world.find<TableView>(u"people"_s);
        QVERIFY(people);
        const auto text
            = [&](int row, int column) { return people->model()->index(row, column).data().toString(); };
        QCOMPARE(people->model()->rowCount(), 4);
        QVERIFY(text(0, PeopleModel::Role).startsWith(u"Manager"));
        QVERIFY(text(0, PeopleModel::Phone).contains(u'*'));
        QStringList certificates;
        for (int row = 0; row < 4; ++row)
            certificates.append(text(row, PeopleModel::Certificate));
        QVERIFY(certificates.contains(u"21 day(s) left"_s));
        QVERIFY(certificates.contains(u"Expired"_s));
        world.page.setViewer(Role::Operator);
        QVERIFY(!text(0, PeopleModel::Phone).contains(u'*'));
    }

    void closingADepotAsksAndKeepsItsRecords()
    {
        World world;
        world.show();
        world.choose(u"豫星电子周口售后站"_s);
        world.prompter.answer = false;
        world.click(u"closePlace"_s);
        QVERIFY(world.line(u"豫星电子周口售后站"_s).isOpen());
        world.prompter.answer = true;
        world.click(u"closePlace"_s);
        QVERIFY(!world.line(u"豫星电子周口售后站"_s).isOpen());
        QCOMPARE(*world.scratch.session().table<Depot>().count(), 6);
    }

    void filtersAndTheChosenPlaceAreRemembered()
    {
        MemoryOfViews memory;
        {
            World world;
            world.show();
            world.choose(u"豫星电子周口售后站"_s);
            world.find<QCheckBox>(u"closedToo"_s)->setChecked(true);
            world.page.keepState(memory);
        }
        World world;
        world.page.restoreState(memory);
        world.show();
        QVERIFY(world.find<QCheckBox>(u"closedToo"_s)->isChecked());
        QVERIFY(world.find<QLabel>(u"placeName"_s));
        QCOMPARE(memory.values.value(u"network/closedToo"_s), QVariant(true));
    }

    void filtersNarrowTheListAndAnEmptyOneSaysSo()
    {
        World world;
        world.show();
        auto *table = world.find<TableView>(u"places"_s);
        QCOMPARE(table->model()->rowCount(), 6); // the closed one is hidden
        world.find<QComboBox>(u"kindFilter"_s)->setCurrentIndex(1 + int(DepotKind::Appointed));
        QCOMPARE(table->model()->rowCount(), 2);
        world.page.find(u"查无此处"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
    }
};

QTEST_MAIN(TestNetwork)
#include "tst_network.moc"
