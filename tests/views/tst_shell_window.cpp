// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_of_views.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/shell/rail_button.h"
#include "views/shell/search_field.h"
#include "views/widgets/status_label.h"
#include "views/widgets/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

//! A page that writes down what it is asked.
class Notebook : public Page {
public:
    explicit Notebook(const QString &name) : m_name(name), m_field(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(m_field);
        setFocusProxy(m_field);
    }
    QString name() const override { return m_name; }
    QString title() const override { return m_name.toUpper(); }
    QString iconName() const override { return u"form"_s; }
    void activate() override { asked.append(u"activate"_s); }
    bool find(const QString &) override
    {
        asked.append(u"find"_s);
        return true;
    }
    bool canCreate() const override { return true; }
    void create() override { asked.append(u"create"_s); }
    void print() override { asked.append(u"print"_s); }
    bool leave() override
    {
        asked.append(u"leave"_s);
        return true;
    }
    bool open(const Target &target) override { return target.kind == m_name; }
    bool list(const QString &kind, const QString &text) override
    {
        if (kind != m_name)
            return false;
        asked.append(u"list "_s + text);
        return true;
    }
    bool mayClose() override { return closes; }
    void keepState(ViewMemory &memory) const override { memory.keep(m_name, asked.size()); }
    void wait(int count) { setBadge(count); }
    void rearrange() { Q_EMIT setUpChanged(); }
    bool openDraft(const QString &key) override { return key.startsWith(m_name); }

    QStringList asked;
    bool closes = true;

private:
    QString m_name;
    QLineEdit *m_field;
};

//! A search that answers when it is told to.
class SlowSource : public SearchSource {
public:
    void query(const QString &text, quint64 generation) override { questions.append({text, generation}); }
    void answer(int question, const QStringList &titles)
    {
        SearchGroup group{u"Vehicles"_s, u"vehicle"_s, {}};
        for (const QString &title : titles)
            group.hits.append({{u"second"_s, QUuid::createUuid()}, title, u"detail"_s});
        Q_EMIT answered(questions.at(question).second, {group});
    }
    QList<std::pair<QString, quint64>> questions;
};

struct World {
    World() : window(source, memory, [] { return noon; })
    {
        window.addPage(first);
        window.addPage(second);
        window.addPage(third, MainWindow::Place::Foot);
    }
    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    QListView *results() const { return window.findChild<QListView *>(u"searchResults"_s); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < results()->model()->rowCount(); ++row)
            titles.append(results()->model()->index(row, 0).data().toString());
        return titles;
    }

    SlowSource source;
    MemoryOfViews memory;
    MainWindow window;
    Notebook *first = new Notebook(u"first"_s);
    Notebook *second = new Notebook(u"second"_s);
    Notebook *third = new Notebook(u"third"_s);
};

} // namespace

class ShellWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controlAndANumberOpensAScreen()
    {
        World world;
        world.show();
        QCOMPARE(world.window.currentPage(), world.first);
        QTest::keyClick(&world.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(world.window.currentPage(), world.third);
        QCOMPARE(world.third->asked, QStringList{u"activate"_s});
        QVERIFY(world.window.windowTitle().contains(u"THIRD"_s));
        QTest::keyClick(&world.window, Qt::Key_9, Qt::ControlModifier); // there is none
        QCOMPARE(world.window.currentPage(), world.third);
    }

    void aClickInTheRailOpensAScreen()
    {
        World world;
        world.show();
        auto *button = world.window.findChild<RailButton *>(u"rail/second"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(world.window.currentPage(), world.second);
        QVERIFY(button->isChecked());
    }

    void keysOfTheScreenGoToItsPage()
    {
        World world;
        world.show();
        world.first->asked.clear();
        QTest::keyClick(&world.window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(&world.window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&world.window, Qt::Key_P, Qt::ControlModifier); // the page cannot print
        QTest::keyClick(&world.window, Qt::Key_Escape);
        QCOMPARE(world.first->asked, (QStringList{u"find"_s, u"create"_s, u"leave"_s}));
    }

    void howManyMoreThereAreIsSaidAndListsThemAll()
    {
        World world;
        world.show();
        auto *field = world.window.findChild<SearchField *>();
        field->setFocus();
        QTest::keyClicks(field, u"abc"_s);
        SearchGroup listed{u"Vehicles"_s, u"vehicle"_s, {{{u"x"_s, {}}, u"A1"_s, u"d"_s}}, 41, u"second"_s};
        SearchGroup counted{u"Customers"_s, u"customer"_s, {{{u"x"_s, {}}, u"Li"_s, u"d"_s}}, 2};
        Q_EMIT world.source.answered(world.source.questions.last().second, {listed, counted});
        QCOMPARE(world.titles(),
                 (QStringList{u"Vehicles"_s, u"A1"_s, u"and 41 more"_s, u"Customers"_s, u"Li"_s,
                              u"and 2 more"_s}));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down); // no list of customers: the last one that opens stays chosen
        QCOMPARE(world.results()->currentIndex().data().toString(), u"Li"_s);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(world.window.currentPage(), world.second);
        QVERIFY(world.second->asked.contains(u"list abc"_s));
        QVERIFY(field->text().isEmpty());
    }

    void whatIsTypedIsAskedAndEnterOpensTheHit()
    {
        World world;
        world.show();
        QTest::keyClick(&world.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
        QCOMPARE(world.source.questions.size(), 2);
        QCOMPARE(world.source.questions.last().first, u"12"_s);
        world.source.answer(1, {u"A12"_s, u"B12"_s});
        QVERIFY(world.results()->isVisible());
        QCOMPARE(world.titles(), (QStringList{u"Vehicles"_s, u"A12"_s, u"B12"_s}));
        QCOMPARE(world.results()->currentIndex().data().toString(), u"A12"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(world.results()->currentIndex().data().toString(), u"B12"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(world.window.currentPage(), world.second);
        QVERIFY(!world.results()->isVisible());
    }

    void aLateAnswerIsDropped()
    {
        World world;
        world.show();
        QTest::keyClick(&world.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
        world.source.answer(1, {u"A12"_s});
        world.source.answer(0, {u"A1"_s, u"B1"_s});
        QCOMPARE(world.titles(), (QStringList{u"Vehicles"_s, u"A12"_s}));
    }

    void escapeEmptiesTheFieldAndThenGoesBackToTheWork()
    {
        World world;
        world.show();
        auto *field = world.window.findChild<SearchField *>();
        QTest::keyClick(&world.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, u"1"_s);
        world.source.answer(0, {u"A1"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!world.results()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->hasFocus());
        QVERIFY(world.first->isAncestorOf(QApplication::focusWidget()));
    }

    void aRecordOfNoScreenIsSaidToBeGone()
    {
        World world;
        QSignalSpy gone(&world.window, &MainWindow::notFound);
        world.window.open({u"third"_s, {}});
        QCOMPARE(world.window.currentPage(), world.third);
        QCOMPARE(gone.size(), 0);
        world.window.open({u"fourth"_s, {}});
        QCOMPARE(gone.size(), 1);
    }

    void aBadgeIsSpokenToo()
    {
        World world;
        const auto *button = world.window.findChild<RailButton *>(u"rail/second"_s);
        world.second->wait(3);
        QVERIFY(button->accessibleDescription().contains(u'3'));
        world.second->wait(0);
        QVERIFY(button->accessibleDescription().isEmpty());
    }

    void theLastScreenIsRemembered()
    {
        MemoryOfViews memory;
        for (const bool again : {false, true}) {
            World world;
            world.memory.values = memory.values;
            world.window.restoreState();
            QCOMPARE(world.window.currentPage()->name(), again ? u"second"_s : u"first"_s);
            world.window.showPage(u"second"_s);
            QVERIFY(world.window.close());
            memory.values = world.memory.values;
        }
        QVERIFY(memory.values.contains(u"first"_s)); // pages keep theirs too
    }

    void whatWasSetUpIsKeptWithoutClosing()
    {
        World world;
        world.window.restoreState();
        world.show();
        world.memory.values.clear();
        world.second->rearrange();
        QTRY_VERIFY(world.memory.values.contains(u"second"_s)); // a power cut costs nothing from here on
        world.memory.values.clear();
        world.window.showPage(u"third"_s);
        QTRY_COMPARE(world.memory.values.value(u"window/page"_s).toString(), u"third"_s);
    }

    void theWindowFitsTheScreenThereIs()
    {
        MemoryOfViews memory;
        {
            World world; // left on a larger screen, half beside this one
            world.window.restoreState();
            world.window.setGeometry(500, 500, 1900, 1000);
            QVERIFY(world.window.close());
            memory.values = world.memory.values;
        }
        World world;
        world.memory.values = memory.values;
        world.window.restoreState();
        const QRect room = world.window.screen()->availableGeometry();
        QVERIFY2(room.contains(world.window.geometry().adjusted(0, 0, -1, -1)),
                 qPrintable(QDebug::toString(world.window.geometry())));
    }

    void aDraftIsOpenedOnItsPage()
    {
        World world;
        QVERIFY(world.window.openDraft(u"second/new"_s));
        QCOMPARE(world.window.currentPage(), world.second);
        QVERIFY(!world.window.openDraft(u"fourth/new"_s));
    }

    void whatIsToBeSaidOfAHitIsSaidUntilAnotherScreenComes()
    {
        World world;
        world.show();
        QTest::keyClick(&world.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
        SearchGroup group{u"Printed sheet"_s, u"qr"_s, {}};
        group.hits.append({{u"second"_s, {}}, u"AZ-1"_s, u"changed"_s, u"It changed."_s, Tone::Bad});
        Q_EMIT world.source.answered(world.source.questions.size(), {group});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *remark = world.window.findChild<StatusLabel *>(u"remark"_s);
        QCOMPARE(world.window.currentPage(), world.second);
        QVERIFY(remark->isVisible());
        QCOMPARE(remark->accessibleName(), u"It changed."_s);
        world.window.showPage(u"third"_s);
        QVERIFY(!remark->isVisible());
    }

    void aPageWithUnsavedWorkKeepsTheWindow()
    {
        World world;
        world.show();
        world.second->closes = false;
        QVERIFY(!world.window.close());
        QCOMPARE(world.window.currentPage(), world.second);
        world.second->closes = true;
        QVERIFY(world.window.close());
    }
};

QTEST_MAIN(ShellWindow)
#include "tst_shell_window.moc"
