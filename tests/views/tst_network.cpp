// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/store/saved_edit.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"
#include "tests/support/small_drafts.h"
#include "tests/support/typing.h"
#include "views/network/network_page.h"
#include "views/widgets/field_row.h"
#include "views/widgets/searchable_combo.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime &noon()
{
    static const QDateTime moment(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
    return moment;
}

Network networkOf(Session &session)
{
    Network network{
        *session.table<Centre>().all(), *session.table<Depot>().all(), *session.table<Person>().all(), {}};
    for (const Depot &depot : std::as_const(network.depots))
        network.figures.insert(depot.id, {depot.dailyCapacity / 2, depot.dailyCapacity * 7});
    return network;
}

} // namespace

//! A page on the demonstration's network, wired as the program does it.
class World {
public:
    World() : page(model, {prompter, drafts, reference, policies, [] { return noon(); }})
    {
        const auto filled = fillDemonstration(scratch.session(), 411624, noon());
        Q_ASSERT(filled);
        model.setNetwork(networkOf(scratch.session()));
        page.restoreState(MemoryOfViews());
        QObject::connect(
            &page, &NetworkPage::saveDepotRequested, &page,
            [this](const Depot &depot, const Depot &opened) { save(depot, opened, depot.centre.value); });
        QObject::connect(
            &page, &NetworkPage::saveCentreRequested, &page,
            [this](const Centre &centre, const Centre &opened) { save(centre, opened, centre.id.value); });
        QObject::connect(
            &page, &NetworkPage::savePersonRequested, &page,
            [this](const Person &person, const Person &opened) { save(person, opened, person.depot.value); });
    }

    template<typename Record>
    void save(const Record &edited, const Record &opened, QUuid place)
    {
        const auto done = saveEdit(scratch.session(), opened, edited);
        QVERIFY(done && done->clashes.isEmpty());
        const Record record = done->record;
        if constexpr (std::is_same_v<Record, Depot>)
            place = record.id.value;
        model.setNetwork(networkOf(scratch.session()));
        page.confirmSaved(place);
    }

    void show()
    {
        page.resize(1200, 660);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page)); // else keys reach nobody
    }
    void choose(const QString &name)
    {
        const int row = model.indexOf([&](const PlaceLine &line) { return line.name() == name; });
        const bool opened = page.open({row == 0 ? u"centre"_s : u"depot"_s, model.at(row).id()});
        Q_ASSERT(opened);
    }
    const PlaceLine &line(const QString &name) const
    {
        return model.at(model.indexOf([&](const PlaceLine &one) { return one.name() == name; }));
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        for (Widget *widget : page.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    testing::ScratchStore scratch;
    PreparedPrompter prompter;
    SmallDrafts drafts;
    Reference reference = *readReference(u":/reference"_s);
    PolicyBook policies{*readPolicies(u":/reference"_s)};
    NetworkModel model;
    NetworkPage page;
};

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

    void whatWasTypedSurvivesACrashAndIsAskedForBeforeItGoes()
    {
        World world;
        world.show();
        world.choose(u"槐店顺途汽修特约维修点"_s);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        QCOMPARE(world.drafts.drafts.size(), 1);
        QVERIFY(!world.page.mayClose()); // nothing was chosen
        world.prompter.ways = {1}; // keep as a draft
        QVERIFY(world.page.mayClose());

        NetworkPage again(world.model, {world.prompter, world.drafts, world.reference, world.policies, [] {
                                            return noon();
                                        }});
        again.resize(1200, 660);
        again.show();
        QVERIFY(again.open({u"depot"_s, world.line(u"槐店顺途汽修特约维修点"_s).id()}));
        for (auto *button : again.findChildren<QPushButton *>(u"editPlace"_s))
            button->click();
        const auto fields = again.findChildren<QLineEdit *>(u"address"_s);
        QVERIFY(fields.first()->text().endsWith(u"东门"));

        world.prompter.ways = {2}; // throw away
        QVERIFY(again.leave());
        QVERIFY(world.drafts.drafts.isEmpty());
        QVERIFY(!again.leave());
    }

    void whatChangesElsewhereWhileAPlaceIsEditedStays()
    {
        World world;
        world.show();
        const QString name = u"槐店顺途汽修特约维修点"_s;
        world.choose(name);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        Depot elsewhere = *world.line(name).depot;
        elsewhere.phone = u"0394-5000099"_s;
        world.scratch.saved(elsewhere);
        world.model.setNetwork(networkOf(world.scratch.session()));
        QCOMPARE(world.find<QLineEdit>(u"phone"_s)->text(), u"0394-5000099"_s);
        QVERIFY(world.find<QLabel>(u"meanwhile"_s));
        world.click(u"save"_s);
        QCOMPARE(world.line(name).depot->phone, u"0394-5000099"_s);
        QVERIFY(world.line(name).depot->address.endsWith(u"东门"));
    }

    void aDraftOfAPlaceDoesNotUndoWhatCameInSince()
    {
        World world;
        world.show();
        const QString name = u"槐店顺途汽修特约维修点"_s;
        world.choose(name);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        const auto drafts = world.drafts.drafts;
        world.prompter.ways = {2}; // throw away
        QVERIFY(world.page.leave());
        world.drafts.drafts = drafts; // a crash instead
        Depot elsewhere = *world.line(name).depot;
        elsewhere.phone = u"0394-5000099"_s;
        world.scratch.saved(elsewhere);
        world.model.setNetwork(networkOf(world.scratch.session()));
        world.choose(name);
        world.click(u"editPlace"_s);
        QCOMPARE(world.find<QLineEdit>(u"phone"_s)->text(), u"0394-5000099"_s);
        QVERIFY(world.find<QLineEdit>(u"address"_s)->text().endsWith(u"东门"));
    }

    void leavingMaySaveToo()
    {
        World world;
        world.show();
        world.choose(u"槐店顺途汽修特约维修点"_s);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        world.prompter.ways = {0}; // save
        QVERIFY(world.page.leave());
        QVERIFY(world.line(u"槐店顺途汽修特约维修点"_s).depot->address.endsWith(u"东门"_s));
        QVERIFY(world.drafts.drafts.isEmpty());
    }

    void aDraftIsThrownAwayOnlyAfterAsking()
    {
        World world;
        world.show();
        world.choose(u"槐店顺途汽修特约维修点"_s);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        const QString key = world.drafts.drafts.firstKey();
        world.prompter.ways = {1};
        QVERIFY(world.page.leave());
        QVERIFY(world.page.openDraft(key));
        world.prompter.answer = false;
        world.click(u"dropDraft"_s);
        QCOMPARE(world.drafts.drafts.size(), 1);
        world.prompter.answer = true;
        world.click(u"dropDraft"_s);
        QVERIFY(world.drafts.drafts.isEmpty());
        QVERIFY(world.find<QPushButton>(u"editPlace"_s));
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
