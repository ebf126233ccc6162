// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "models/domain/sim_card.h"
#include "models/store/seat.h"
#include "tests/support/prepared_prompter.h"
#include "tests/support/scratch_store.h"
#include "views/registrations/registrations_page.h"
#include "views/shell/main_window.h"
#include "views/shell/search_field.h"
#include "views/stock/stock_page.h"

#include <QListView>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

const QString phone = u"13877712345"_s;
const QString iccid = u"89860412345678901237"_s;

//! The whole program on a store with one vehicle and one card, before somebody of a role.
struct World {
    explicit World(Role role) : theme(*qApp)
    {
        auto opened
            = Store::open(folder.path(), [] { return QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC); });
        if (!opened)
            qFatal("no store");
        Session &session = (*opened)->session();
        const Person person{.id = session.newId<PersonTag>(), .name = u"李强"_s, .role = role};
        Registration vehicle;
        session.giveId(vehicle.id);
        vehicle.plate = u"豫P12345"_s;
        vehicle.phone = phone;
        vehicle.iccid = iccid;
        const SimCard card{.id = session.newId<SimCardTag>(), .iccid = iccid};
        if (!session.table<Person>().save(person) || !session.table<Registration>().save(vehicle)
            || !session.table<SimCard>().save(card) || !takeSeat(session, person.id))
            qFatal("no records");
        application = std::make_unique<Application>(*std::move(opened), Options{.language = u"en"_s}, theme,
                                                    program, prompter);
        application->start();
        application->window().showNormal();
        application->window().resize(1366, 768);
        application->window().activateWindow();
        [&] {
            QVERIFY(QTest::qWaitForWindowActive(&application->window()));
            QTRY_VERIFY(!application->isBusy());
        }();
    }

    //! Whether the field for everything finds the vehicle by a text.
    bool isFound(const QString &text) const
    {
        auto *field = application->window().findChild<SearchField *>();
        field->setFocus();
        field->setText(text);
        return application->window().findChild<QListView *>(u"searchResults"_s)->isVisible();
    }
    //! How many rows a screen's list has under a filter.
    template<typename Screen>
    int rowsOf(const QString &page, const QString &table, const QString &text) const
    {
        application->window().showPage(page);
        auto *screen = application->window().findChild<Screen *>();
        if (auto *cards = screen->template findChild<QTabBar *>(u"kind"_s))
            cards->setCurrentIndex(1);
        screen->find(text);
        return screen->template findChild<QTableView *>(table)->model()->rowCount();
    }
    int vehicles(const QString &text) const
    {
        return rowsOf<RegistrationsPage>(u"registrations"_s, u"registrations"_s, text);
    }
    int cards(const QString &text) const { return rowsOf<StockPage>(u"stock"_s, u"items"_s, text); }

    QTemporaryDir folder;
    Theme theme;
    Language program;
    PreparedPrompter prompter;
    std::unique_ptr<Application> application;
};

} // namespace

//! What a role sees masked it cannot find digit by digit either (A58–A60).
class DesktopSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallDeskFindsByAnyPartOfAPhone()
    {
        const World world(Role::Operator);
        QTRY_VERIFY(world.isFound(u"7771"_s));
        QCOMPARE(world.vehicles(u"7771"_s), 1);
    }

    void aCardIsFoundByTheWholeOfItsNumberOnly()
    {
        const World world(Role::Operator);
        QTRY_VERIFY(world.isFound(u"P123"_s));
        QVERIFY(!world.isFound(iccid.mid(6, 10)));
        QVERIFY(world.isFound(iccid)); // read out on the phone, or scanned
        QCOMPARE(world.vehicles(iccid.mid(6, 10)), 0);
        QCOMPARE(world.vehicles(iccid), 1);
        QCOMPARE(world.cards(iccid.mid(6, 10)), 0);
        QCOMPARE(world.cards(iccid), 1);
    }

    void aPartnerFindsByNothingItNeverReads()
    {
        const World world(Role::Partner);
        QTRY_VERIFY(world.isFound(u"P123"_s));
        for (const QString &text : {u"7771"_s, phone, iccid.mid(6, 10), iccid}) {
            QVERIFY2(!world.isFound(text), qPrintable(text));
            QCOMPARE(world.vehicles(text), 0);
        }
        QCOMPARE(world.cards(iccid), 0);
        QCOMPARE(world.vehicles(u"P123"_s), 1);
    }

    void aSupervisorSeesAndFindsEverything()
    {
        const World world(Role::Supervisor);
        QTRY_VERIFY(world.isFound(iccid.mid(6, 10)));
        QCOMPARE(world.vehicles(u"7771"_s), 1);
        QCOMPARE(world.cards(iccid.mid(6, 10)), 1);
    }
};

QTEST_MAIN(DesktopSearch)
#include "tst_desktop_search.moc"
