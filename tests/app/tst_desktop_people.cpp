// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "app/desktop/application.h"
#include "models/store/people_here.h"
#include "models/store/seat.h"
#include "tests/support/fake_people.h"
#include "tests/support/prepared_prompter.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/sign_in/gate_card.h"
#include "views/sign_in/password_field.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sk;
using namespace Qt::StringLiterals;
using sk::testing::FakePeople;
using sk::testing::FakePeopleLine;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
const QString right = u"correct horse"_s;

//! The whole program at a desk of a centre that has accounts, unless it is said that it has none.
struct World {
    explicit World(Role role = Role::Dispatcher, bool accounts = true) : theme(*qApp)
    {
        auto store = Store::open(folder.path(), [this] { return now; });
        if (!store || !fillDemonstration((*store)->session(), 411624, noon))
            qFatal("no demonstration store");
        if (!setEnrolment((*store)->session().database(),
                          {.url = u"https://centre.invalid"_s, .device = QUuid::createUuid()}))
            qFatal("not enrolled");
        people.now = noon;
        if (accounts && !setPeopleSignIn((*store)->session(), true))
            qFatal("no accounts");
        people.add(u"li"_s, right, role);
        Options options{.folder = folder.path(), .language = u"en"_s};
        options.secrets = folder.filePath(u"secrets"_s);
        application
            = std::make_unique<Application>(*std::move(store), options, theme, program, prompter,
                                            [this] { return std::make_unique<FakePeopleLine>(people); });
        show();
    }
    void show() const
    {
        window().showNormal();
        window().resize(1366, 768);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    MainWindow &window() const { return application->window(); }
    //! In the window, or in whatever stands before it.
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible())
                for (Widget *each : top->findChildren<Widget *>(name))
                    if (each->isVisible())
                        return each;
        return nullptr;
    }
    void signIn(const QString &account = u"li"_s, const QString &password = right) const
    {
        auto *name = part<QLineEdit>(u"account"_s);
        name->clear();
        QTest::keyClicks(name, account);
        QTest::keyClicks(part<QLineEdit>(u"password"_s), password);
        QTest::keyClick(part<QLineEdit>(u"password"_s), Qt::Key_Return);
    }
    void getIn() const
    {
        signIn();
        QTRY_VERIFY(!window().isGated());
        QTRY_VERIFY(!window().pages().isEmpty());
        show();
    }
    void lock() const
    {
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(window().isGated());
    }
    void unlock(const QString &password) const
    {
        QTest::keyClicks(part<QLineEdit>(u"password"_s), password);
        QTest::keyClick(part<QLineEdit>(u"password"_s), Qt::Key_Return);
    }

    QTemporaryDir folder;
    QDateTime now = noon;
    FakePeople people;
    Theme theme;
    Language program;
    PreparedPrompter prompter;
    std::unique_ptr<Application> application;
};

} // namespace

class DesktopPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAccountsNobodyIsAskedForAPassword()
    {
        World world(Role::Operator, false);
        QVERIFY(!world.window().isGated());
        QVERIFY(!world.window().pages().isEmpty());
        QVERIFY(!world.part<QToolButton>(u"personMenu"_s));
        QTest::keyClick(&world.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!world.window().isGated());
    }

    void beforeSomebodySignsInThereIsNothingToSee()
    {
        World world;
        QVERIFY(world.window().isGated());
        QVERIFY(world.window().pages().isEmpty());
        world.signIn(u"li"_s, u"wrong"_s);
        auto *page = world.part<QWidget>(u"signInPage"_s);
        QTRY_VERIFY(dynamic_cast<GateCard *>(page)->trouble().startsWith(u"Account or password"_s));
        world.getIn();
        QVERIFY(world.part<QLabel>(u"where"_s)->text().contains(u"李晓静"_s));
        QVERIFY(world.part<QToolButton>(u"personMenu"_s));
    }

    void aLockedDeskKeepsWhatIsOpen()
    {
        World world;
        world.getIn();
        world.window().showPage(u"registrations"_s);
        world.window().currentPage()->create();
        auto *plate = world.part<QLineEdit>(u"plate"_s);
        if (!plate)
            plate = world.window().currentPage()->findChild<QLineEdit *>();
        QVERIFY(plate);
        QTest::keyClicks(plate, u"P12345"_s);
        world.lock();
        QVERIFY(!plate->isVisible());
        QVERIFY(world.window().windowTitle().isEmpty());
        world.unlock(u"wrong"_s);
        QTRY_VERIFY(!dynamic_cast<GateCard *>(world.part<QWidget>(u"lockPage"_s))->trouble().isEmpty());
        world.unlock(right);
        QTRY_VERIFY(!world.window().isGated());
        QVERIFY(plate->isVisible());
        QCOMPARE(plate->text(), u"P12345"_s);
        QVERIFY(world.prompter.asked.isEmpty());
        world.lock(); // and the window goes without a question
    }

    void nobodyAtTheDeskLocksIt()
    {
        World world;
        world.getIn();
        auto *idle = world.application->door().findChild<IdleWatch *>();
        QVERIFY(idle);
        world.now = noon.addSecs(9 * 60);
        idle->look();
        QVERIFY(!world.window().isGated());
        world.now = noon.addSecs(10 * 60);
        idle->look();
        QVERIFY(world.window().isGated());
        QVERIFY(world.part<QWidget>(u"lockPage"_s));
    }

    void anOpenDialogIsHiddenToo()
    {
        World world;
        world.getIn();
        QDialog dialog(&world.window());
        auto *secret = new QLabel(u"13903940123"_s, &dialog);
        secret->resize(100, 20);
        dialog.setModal(true);
        dialog.resize(400, 300);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        world.application->door().lock();
        QVERIFY(secret->visibleRegion().isEmpty());
        QVERIFY(world.part<QWidget>(u"lockPage"_s));
        world.unlock(right);
        QTRY_VERIFY(!world.window().isGated());
        QVERIFY(dialog.isVisible());
        QVERIFY(!secret->visibleRegion().isEmpty());
        QVERIFY(!world.part<QWidget>(u"lockPage"_s));
    }

    void someoneElseTakesTheDeskOver()
    {
        World world;
        world.people.add(u"wang"_s, u"another horse"_s, Role::Operator);
        world.getIn();
        world.lock();
        QTest::mouseClick(world.part<QPushButton>(u"someoneElse"_s), Qt::LeftButton);
        QTRY_VERIFY(world.window().pages().isEmpty());
        QVERIFY(seatOf(world.application->session())->account.isEmpty());
        QTRY_VERIFY(world.part<QLineEdit>(u"account"_s));
        world.signIn(u"wang"_s, u"another horse"_s);
        QTRY_VERIFY(!world.window().pages().isEmpty());
        QCOMPARE(seatOf(world.application->session())->account, u"wang"_s);
        QCOMPARE(world.application->session().author().person, world.people.accounts[u"wang"_s].entry.person);
        QVERIFY(world.prompter.asked.isEmpty());
    }

    void aOneTimePasswordIsChangedAtTheDoor()
    {
        World world;
        world.people.add(u"li"_s, right, Role::Dispatcher, true);
        world.signIn();
        QTRY_VERIFY(world.part<QWidget>(u"newPasswordPage"_s));
        const QString own = u"my own long one"_s;
        QTest::keyClicks(world.part<QLineEdit>(u"before"_s), right);
        QTest::keyClicks(world.part<QLineEdit>(u"after"_s), own);
        QTest::keyClicks(world.part<QLineEdit>(u"again"_s), u"my own short one"_s);
        QTest::mouseClick(world.part<QPushButton>(u"change"_s), Qt::LeftButton);
        QVERIFY(!dynamic_cast<GateCard *>(world.part<QWidget>(u"newPasswordPage"_s))->trouble().isEmpty());
        world.part<QLineEdit>(u"again"_s)->setText(own);
        QTest::mouseClick(world.part<QPushButton>(u"change"_s), Qt::LeftButton);
        QTRY_VERIFY(!world.window().pages().isEmpty());
        QCOMPARE(world.people.accounts[u"li"_s].password, own);
    }

    void whatARoleMayNotDoIsNotOfferedAndSaysWhoMay()
    {
        World world(Role::Operator);
        world.getIn();
        world.window().showPage(u"network"_s);
        auto *depot = world.part<QPushButton>(u"newDepot"_s);
        QVERIFY(!depot->isEnabled());
        QVERIFY2(depot->toolTip().contains(u"Supervisor"_s), qPrintable(depot->toolTip()));
        QVERIFY(!world.window().currentPage()->canCreate());
        world.window().showPage(u"registrations"_s);
        QVERIFY(world.part<QPushButton>(u"create"_s)->isEnabled());
    }

    void whoOnlyReadsRegistersNothing()
    {
        World world(Role::Finance);
        world.getIn();
        world.window().showPage(u"registrations"_s);
        QVERIFY(!world.part<QPushButton>(u"create"_s)->isEnabled());
        QVERIFY(!world.window().currentPage()->canCreate());
    }

    void aCentreThatGetsAccountsAsksEverybodyToSignIn()
    {
        World world(Role::Operator, false);
        world.application->signing().askStanding();
        QTRY_VERIFY(world.window().isGated());
        QVERIFY(world.window().pages().isEmpty());
        world.getIn();
    }

    void whoWasDisabledIsSignedOut()
    {
        World world;
        world.getIn();
        world.people.tokens.clear();
        world.application->signing().askStanding();
        QTRY_VERIFY(world.part<QWidget>(u"signInPage"_s));
        QVERIFY(world.part<QLabel>(u"gateSentence"_s)->text().contains(u"ended"_s));
    }

    void capsLockIsNoticedByTheLetters()
    {
        World world;
        auto *field = world.part<PasswordField>(u"password"_s);
        QTest::keyClick(field, u'A'); // with its Shift
        QTest::keyEvent(QTest::Click, field, Qt::Key_A, Qt::NoModifier);
        QVERIFY(!field->isCapsLockSeen());
        QKeyEvent loud(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, u"B"_s);
        QApplication::sendEvent(field, &loud);
        QVERIFY(field->isCapsLockSeen());
    }
};

QTEST_MAIN(DesktopPeopleTest)
#include "tst_desktop_people.moc"
