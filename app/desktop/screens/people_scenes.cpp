// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "app/desktop/screens/screens.h"
#include "app/naming/record_names.h"
#include "models/domain/centre.h"
#include "models/domain/depot.h"
#include "models/items/when.h"
#include "views/settings/accounts_topic.h"
#include "views/settings/devices_topic.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/sign_in/farewell_page.h"
#include "views/sign_in/lock_page.h"
#include "views/sign_in/new_password_page.h"
#include "views/sign_in/sign_in_page.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! The first people of the roster, as if the centre had given them accounts.
QList<AccountLine> sampleAccounts(const Desk &desk)
{
    constexpr qsizetype most = 7;
    const auto people = desk.session().table<Person>().all();
    QList<AccountLine> lines;
    for (qsizetype i = 0; people && i < std::min(most, people->size()); ++i) {
        const Person &person = people->at(i);
        const QString place = person.depot.isNull()
            ? recordName(desk.session(), u"centre"_s, person.centre.value)
            : recordName(desk.session(), u"depot"_s, person.depot.value);
        lines.append({u"user%1"_s.arg(i + 1), person.id, person.name, person.role, person.depot, place,
                      i != 4, i == 3, i == 3 ? QDateTime() : desk.clock()().addSecs(-i * 7'000)});
    }
    return lines;
}

QList<DeviceLine> sampleDevices(const Desk &desk)
{
    const auto depots = desk.session().table<Depot>().all();
    const auto centres = desk.session().table<Centre>().all();
    if (!depots || !centres || depots->isEmpty() || centres->isEmpty())
        return {};
    const QDateTime now = desk.clock()();
    const auto device = [&](const QString &name, const QString &letters, const QString &place,
                            const QString &sees, qint64 ago) {
        return DeviceLine{QUuid::createUuid(), name, letters, place, sees, now, now.addSecs(-ago), {}, false};
    };
    const QString all = DevicesTopic::tr("Everything of the centre");
    QList<DeviceLine> lines{
        device(u"desk-1"_s, u"3F"_s, centres->first().name, all, 20),
        device(u"desk-2"_s, u"3G"_s, centres->first().name, all, 4'000),
        device(u"depot-pc"_s, u"4A"_s, depots->first().name, DevicesTopic::tr("Its depot"), 90'000),
        device(u"workshop"_s, u"4B"_s, depots->last().name, DevicesTopic::tr("Its depot, partly hidden"),
               300'000)};
    lines.first().isThis = true;
    lines.last().revokedAt = now.addDays(-2);
    return lines;
}

template<typename Topic_>
Topic_ *topicOf(SettingsPage *page)
{
    return page->findChild<Topic_ *>();
}

void addGate(SettingsPage *page, MainWindow &window, const QString &name,
             const std::function<QWidget *()> &make)
{
    page->addScene(
        {name, [&window, make] { window.setGate(make()); }, [&window] { window.setGate(nullptr); }});
}

QString runningLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

QString centreName(const Desk &desk)
{
    const auto centres = desk.session().table<Centre>().all();
    return centres && !centres->isEmpty() ? centres->first().name : QString();
}

void addGates(SettingsPage *page, const Desk &desk, MainWindow &window)
{
    const QString now = when::shown(desk.clock()());
    addGate(page, window, u"sign-in"_s, [desk] {
        auto *gate = new SignInPage(centreName(desk), runningLanguage());
        gate->setAccount(u"li.xiaojing"_s);
        return gate;
    });
    addGate(page, window, u"sign-in-wait"_s, [desk] {
        auto *gate = new SignInPage(centreName(desk), runningLanguage());
        gate->setAccount(u"li.xiaojing"_s);
        gate->wait(std::chrono::minutes(2));
        return gate;
    });
    addGate(page, window, u"lock"_s, [] { return new LockPage(u"李晓静"_s, u"14:03"_s); });
    addGate(page, window, u"new-password"_s,
            [] { return new NewPasswordPage(NewPasswordPage::Why::OneTime, u"li.xiaojing"_s); });
    addGate(page, window, u"farewell"_s, [desk, now] {
        return new FarewellPage({.isRevoked = true,
                                 .centre = centreName(desk),
                                 .at = now,
                                 .unsent = 7,
                                 .file = u"/home/desk/for-centre-unsent-20261123-1403.courier"_s});
    });
}

} // namespace

void addPeopleScenes(const Desk &desk, MainWindow &window)
{
    SettingsPage *page = nullptr;
    for (Page *each : window.pages())
        if (auto *settings = qobject_cast<SettingsPage *>(each))
            page = settings;
    if (!page)
        return;
    addGates(page, desk, window);
    page->addScene({u"accounts-kept"_s, [page, desk] {
                        page->showTopic(u"accounts"_s);
                        auto *topic = topicOf<AccountsTopic>(page);
                        topic->setAccounts(sampleAccounts(desk));
                        topic->showDone(u"user4"_s, u"h7kq-2mwt-p9xd"_s);
                    }});
    page->addScene({u"accounts-new"_s, [page, desk] {
                        page->showTopic(u"accounts"_s);
                        auto *topic = topicOf<AccountsTopic>(page);
                        topic->setAccounts(sampleAccounts(desk));
                        const auto people = desk.session().table<Person>().all();
                        const auto depots = desk.session().table<Depot>().all();
                        if (people && depots)
                            topic->offer(*people, *depots);
                        topic->beginAccount();
                    }});
    page->addScene({u"devices-kept"_s, [page, desk] {
                        page->showTopic(u"devices"_s);
                        auto *topic = topicOf<DevicesTopic>(page);
                        topic->setDevices(sampleDevices(desk));
                        topic->showCode(centreName(desk), u"7KQ2-9M4T"_s,
                                        when::shown(desk.clock()().addSecs(1'800)));
                    }});
}

} // namespace sk
