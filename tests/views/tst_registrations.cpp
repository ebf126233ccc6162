// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/desktop/store_office.h"
#include "models/domain/completeness.h"
#include "tests/support/agreed_truck.h"
#include "tests/support/memory_of_views.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"
#include "tests/support/small_drafts.h"
#include "tests/support/typing.h"
#include "views/registrations/registrations_page.h"
#include "views/registrations/statistics_dialog.h"
#include "views/widgets/field_row.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime &noon()
{
    static const QDateTime moment(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
    return moment;
}

//! The page on the demonstration's registrations, answered from the store as in the program.
class World {
public:
    World()
    {
        if (const auto filled = fillDemonstration(scratch.session(), 411624, noon()); !filled)
            throw std::runtime_error(filled.failure().detail.toStdString());
        scratch.advance(noon().toSecsSinceEpoch() - scratch.session().now().toSecsSinceEpoch());
        QSignalSpy done(&live, &LiveCatalogue::loaded);
        live.load();
        if (done.isEmpty() && !done.wait())
            throw std::runtime_error("the catalogue was not loaded");
        sit(Role::Operator);
        page->restoreState(MemoryOfViews());
    }

    explicit World(Role viewer) : World() { sit(viewer); }
    //! Somebody of a role opens the page anew.
    void sit(Role viewer)
    {
        page = std::make_unique<RegistrationsPage>(
            window, live,
            RegistrationNeeds{office, prompter, drafts, reference, policies, scratch.clock(), viewer});
        QObject::connect(&scratch.store(), &Store::changed, page.get(), [this](const ChangeNotice &notice) {
            if (notice.kind == u"registration")
                page->follow(notice.ids);
        });
    }
    void edit(const RegistrationId &id)
    {
        QVERIFY(page->open({u"registration"_s, id.value}));
        click(u"edit"_s);
    }
    //! A page of the centre arrives with other values of some fields.
    void hear(const RegistrationId &id, const QStringList &columns, const Row &values)
    {
        const RowBlock rows = testing::central(id.value, 1'000'000, columns, values);
        QVERIFY(bool(testing::take(scratch.session().ledger(), {rows}, {{}, u"9"_s})));
    }

    void show()
    {
        page->resize(1366, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get())); // else keys reach nobody
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        for (Widget *widget : page->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->clear();
        testing::type(edit, text);
    }
    //! The sentence under a field of the form.
    QString problem(const QString &field)
    {
        return qobject_cast<FieldRow *>(find<QWidget>(field)->parentWidget())->problem();
    }
    RegistrationLine firstInstalled()
    {
        int row = 0;
        while (!window.lineAt(row).registration.installedAt.isValid())
            ++row;
        return window.lineAt(row);
    }
    Registration registered(const QString &plate)
    {
        return scratch.session().table<Registration>().where(&Registration::plate, plate)->value(0);
    }

    testing::ScratchStore scratch;
    PreparedPrompter prompter;
    SmallDrafts drafts;
    Reference reference = *readReference(u":/reference"_s);
    PolicyBook policies{*readPolicies(u":/reference"_s)};
    LiveCatalogue live{scratch.store(), [this](const Registration &registration) {
                           return missingIn(registration, {reference, QDate(2026, 11, 23)}).isEmpty();
                       }};
    RegistrationWindow window{scratch.store(), live, policies};
    StoreOffice office{scratch.session(), reference, [](const Failure &failure) { return failure.detail; }};
    std::unique_ptr<RegistrationsPage> page;
};

} // namespace

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

    void aDraftSurvivesACrash()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"customer_name"_s, u"断电之前的客户"_s);
        QTRY_VERIFY(!world.drafts.drafts.isEmpty());
        world.sit(Role::Operator);
        world.show();
        world.page->create();
        QCOMPARE(world.find<QLineEdit>(u"customer_name"_s)->text(), u"断电之前的客户"_s);
        QVERIFY(!world.find<StatusLabel>(u"restored"_s)->word().isEmpty());
        world.click(u"dropDraft"_s);
        QVERIFY(world.find<QLineEdit>(u"customer_name"_s)->text().isEmpty());
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

    void whatMayNotBeReadIsHiddenButAGapMayBeFilled()
    {
        World world;
        world.show();
        const RegistrationLine line = world.firstInstalled();
        QVERIFY(!mayRead(Role::Operator, Secret::Identity, Occasion::Form));
        QVERIFY(world.page->open({u"registration"_s, line.registration.id.value}));
        world.click(u"edit"_s);
        auto *code = world.find<QLineEdit>(u"credit_code"_s);
        QVERIFY(code->isReadOnly());
        QVERIFY(code->text().contains(u'*'));
        testing::takePictures(*world.page, u"registration-editor-filled"_s, {1278, 680});
        world.type(u"note"_s, u"看过"_s);
        world.click(u"save"_s);
        QCOMPARE(world.registered(line.registration.plate).creditCode, line.registration.creditCode);
        world.page->create();
        QVERIFY(!world.find<QLineEdit>(u"credit_code"_s)->isReadOnly());
    }

    void leavingWithUnsavedWorkAsks()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"customer_name"_s, u"没保存的客户"_s);
        world.prompter.ways.clear(); // cancelled
        QVERIFY(world.page->leave());
        QVERIFY(world.find<QLineEdit>(u"customer_name"_s));
        world.prompter.ways = {1}; // keep as a draft
        QVERIFY(world.page->leave());
        QVERIFY(world.find<TableView>(u"registrations"_s));
        QVERIFY(!world.drafts.drafts.isEmpty());
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

    void whatSyncBringsInWhileTheFormIsOpenStays()
    {
        World world;
        world.show();
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        world.type(u"note"_s, u"这里写的"_s);
        world.hear(before.id, {u"place"_s, u"position"_s}, {u"别处改的地点"_s, u"别处改的位置"_s});
        QCOMPARE(world.find<QLineEdit>(u"place"_s)->text(), u"别处改的地点"_s);
        QVERIFY(!world.find<QLabel>(u"meanwhile"_s)->text().isEmpty());
        world.click(u"save"_s);
        const Registration now = world.registered(before.plate);
        QCOMPARE(now.note, u"这里写的"_s);
        QCOMPARE(now.place, u"别处改的地点"_s);
        QCOMPARE(now.position, u"别处改的位置"_s);
        QVERIFY(world.prompter.asked.isEmpty());
    }

    void whatBothChangedIsShownToThePersonWhoDecides_data()
    {
        QTest::addColumn<QList<int>>("ways");
        QTest::addColumn<QString>("kept");
        QTest::addRow("mine") << QList{0} << u"这里"_s;
        QTest::addRow("theirs") << QList{1} << u"别处"_s;
        QTest::addRow("looks again") << QList<int>{} << u"别处"_s;
    }

    void whatBothChangedIsShownToThePersonWhoDecides()
    {
        QFETCH(QList<int>, ways);
        QFETCH(QString, kept);
        World world;
        world.show();
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        world.type(u"note"_s, u"这里"_s);
        world.hear(before.id, {u"note"_s}, {u"别处"_s});
        QCOMPARE(world.find<QLineEdit>(u"note"_s)->text(), u"这里"_s);
        world.prompter.ways = ways;
        world.click(u"save"_s);
        QCOMPARE(world.prompter.asked.size(), 1);
        QCOMPARE(world.registered(before.plate).note, kept);
        QCOMPARE(world.find<QLineEdit>(u"note"_s) != nullptr, ways.isEmpty()); // the form stays open
    }

    void aDraftDoesNotUndoWhatCameInSince()
    {
        World world;
        world.show();
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        world.type(u"note"_s, u"没写完"_s);
        QTRY_VERIFY(!world.drafts.drafts.isEmpty());
        world.sit(Role::Operator); // a crash
        world.hear(before.id, {u"place"_s}, {u"别处改的地点"_s});
        world.show();
        world.edit(before.id);
        QCOMPARE(world.find<QLineEdit>(u"note"_s)->text(), u"没写完"_s);
        world.click(u"save"_s);
        QCOMPARE(world.registered(before.plate).place, u"别处改的地点"_s);
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
            QCOMPARE(edit->isReadOnly(), !open);
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
