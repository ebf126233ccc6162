// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/screens.h"
#include "app/desktop/screens/settings_topics.h"
#include "models/domain/centre.h"
#include "models/domain/china_day.h"
#include "models/domain/depot.h"
#include "models/store/policies_in_force.h"
#include "models/store/seat.h"
#include "views/settings/about_topic.h"
#include "views/settings/appearance_topic.h"
#include "views/settings/policies_topic.h"
#include "views/settings/reference_topic.h"
#include "views/settings/rights_topic.h"
#include "views/settings/seat_topic.h"
#include "views/settings/settings_page.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! People at work with their places, in the order of a telephone book.
QList<Sitter> sittersOf(Session &session)
{
    const auto people = session.table<Person>().all();
    const auto centres = session.table<Centre>().all();
    const auto depots = session.table<Depot>().all();
    if (!people || !centres || !depots)
        return {};
    QHash<QUuid, QString> places;
    for (const Centre &centre : *centres)
        places.insert(centre.id.value, centre.name);
    for (const Depot &depot : *depots)
        places.insert(depot.id.value, depot.name);
    QList<Sitter> sitters;
    for (const Person &person : *people) {
        if (person.active)
            sitters.append(
                {person, places.value(person.depot.isNull() ? person.centre.value : person.depot.value)});
    }
    const QCollator order(QLocale(QLocale::Chinese));
    std::sort(sitters.begin(), sitters.end(), [&](const Sitter &a, const Sitter &b) {
        return order.compare(a.person.name, b.person.name) < 0;
    });
    return sitters;
}

Topic *makeSeatTopic(const Desk &desk, const Personal &personal)
{
    auto *topic = new SeatTopic;
    const auto refresh = [topic, desk] {
        const auto seat = seatOf(desk.session());
        topic->setSeat(sittersOf(desk.session()), seat ? seat->person : PersonId(),
                       seat ? seat->role : Seat().role);
        if (seat && !seat->account.isEmpty())
            topic->setSignedIn(seat->name, seat->account);
    };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(topic, &SeatTopic::personChosen, topic, personal.takeSeat);
    refresh();
    return topic;
}

Topic *makeRightsTopic(const Desk &desk)
{
    auto *topic = new RightsTopic(*desk.table);
    const Rights rights = desk.rights();
    topic->setRole(rights.areLimited() ? std::optional(rights.role()) : std::nullopt);
    return topic;
}

Topic *makeAppearanceTopic(const Personal &personal)
{
    auto *topic = new AppearanceTopic;
    topic->setChosen(personal.language, personal.scheme);
    QObject::connect(topic, &AppearanceTopic::languageChosen, topic, personal.chooseLanguage);
    QObject::connect(topic, &AppearanceTopic::schemeChosen, topic, personal.chooseScheme);
    return topic;
}

//! Shipped rows and those of head office. The notes of shipped rows are written for those who keep them, not
//! for the desk.
QList<Policy> policyRows(Session &session)
{
    QList<Policy> shipped = *readPolicies(u":/reference"_s); // they were compiled in
    for (Policy &policy : shipped)
        policy.note.clear();
    auto rows = policiesOf(session, shipped);
    return rows ? *rows : shipped;
}

Topic *makePoliciesTopic(const Desk &desk)
{
    auto *topic = new PoliciesTopic;
    const auto refresh = [topic, desk] {
        topic->setPolicies(policyRows(desk.session()), dayInChina(desk.clock()()));
        if (const auto may = maySetPolicies(desk.session()); may && *may && desk.rights().mayMake(u"policy"))
            topic->offerChanges(desk.clock());
    };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(topic, &PoliciesTopic::policyWished, topic, [topic, desk, refresh](const Policy &row) {
        const auto done = setPolicy(desk.session(), row);
        if (done)
            refresh();
        topic->showOutcome(done ? QString() : sentenceOf(done.failure()));
    });
    return topic;
}

} // namespace

Page *makeSettingsScreen(const Desk &desk, const Personal &personal, BackupKeeper &keeper)
{
    auto *page = new SettingsPage;
    page->addTopic(makeSeatTopic(desk, personal));
    page->addTopic(makeAccountsTopic(desk));
    if (desk.table)
        page->addTopic(makeRightsTopic(desk));
    page->addTopic(makeDevicesTopic(desk));
    page->addTopic(makeAppearanceTopic(personal));
    page->addTopic(makeComputerTopic(desk));
    page->addTopic(makePrintersTopic(desk));
    page->addTopic(makeFormsTopic(desk));
    page->addTopic(makePoliciesTopic(desk));
    page->addTopic(new ReferenceTopic(desk.reference.editions));
    page->addTopic(makeMappingsTopic(desk));
    page->addTopic(makeBackupTopic(desk, keeper));
    page->addTopic(new AboutTopic(QCoreApplication::applicationVersion()));
    return page;
}

} // namespace sk
