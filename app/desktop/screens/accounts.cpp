// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/administration.h"
#include "app/desktop/screens/settings_topics.h"
#include "app/naming/sign_in_words.h"
#include "models/domain/depot.h"
#include "views/settings/accounts_topic.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! As long as the centre wants it, without letters that are read for one another; three groups to be told by
//! phone.
QString oneTimePassword()
{
    static const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    constexpr int count = 12;
    QString password;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    }
    return password;
}

QList<AccountLine> linesFrom(const Desk &desk, const QList<wire::AccountEntry> &entries)
{
    QList<AccountLine> lines;
    for (const wire::AccountEntry &entry : entries)
        lines.append({entry.account, entry.person, entry.name, entry.role, entry.depot,
                      placeOf(desk, entry.depot), entry.active, entry.mustChange, entry.signedInAt});
    std::sort(lines.begin(), lines.end(),
              [](const AccountLine &a, const AccountLine &b) { return a.account < b.account; });
    return lines;
}

void offerRoster(const Desk &desk, AccountsTopic *topic)
{
    const auto people = desk.session().table<Person>().all();
    const auto depots = desk.session().table<Depot>().all();
    if (!people || !depots)
        return;
    QList<Person> atWork;
    for (const Person &person : *people)
        if (person.active)
            atWork.append(person);
    topic->offer(atWork, *depots);
}

} // namespace

Topic *makeAccountsTopic(const Desk &desk)
{
    auto *topic = new AccountsTopic(desk.prompter);
    auto *office = new Administration(desk, topic);
    const auto refused = [topic](const SyncTrouble &trouble) { topic->showTrouble(peopleSentence(trouble)); };
    const auto refresh = [topic, desk, office, refused] {
        if (const auto barred = office->whyNot())
            return topic->showWhyNot(barred->title, barred->sentence);
        offerRoster(desk, topic);
        topic->showWaiting();
        office->ask([=](PeopleCalls &line) {
            line.accounts(answered<wire::AccountList>(
                topic,
                [=](const wire::AccountList &list) { topic->setAccounts(linesFrom(desk, list.accounts)); },
                refused));
        });
    };
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(topic, &AccountsTopic::wished, topic, [=](const AccountWish &wish) {
        const QString password = wish.newPassword ? oneTimePassword() : QString();
        topic->showWaiting();
        office->ask([=](PeopleCalls &line) {
            line.putAccount(wish.account, {wish.person, wish.role, wish.depot, wish.active, password},
                            answered<wire::Done>(
                                topic,
                                [=](const wire::Done &) {
                                    refresh();
                                    topic->showDone(wish.account, password);
                                },
                                refused));
        });
    });
    if (const auto barred = office->whyNot())
        topic->showWhyNot(barred->title, barred->sentence);
    return topic;
}

} // namespace sk
