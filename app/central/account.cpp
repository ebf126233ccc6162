// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/account.h"

#include "app/central/enrolment.h"
#include "app/central/opening.h"
#include "sync/central/passwords.h"
#include "sync/central/secrets.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString sentenceOf(const wire::Problem &problem)
{
    switch (problem.kind) {
    case wire::ProblemKind::Taken:
        return problem.detail == u"person"
            ? u"That person has an account already; \"account list\" tells it."_s
            : u"The account is another person's."_s;
    case wire::ProblemKind::Scope:
        if (problem.detail == u"role")
            return u"Only head office (000000) has the role head_office, and it has no depots."_s;
        if (problem.detail == u"depot")
            return u"Depot managers and partners need --depot, administrators and head office take none."_s;
        return u"The centre has no such person or depot."_s;
    default:
        return problem.title + u' ' + problem.detail;
    }
}

struct Place {
    std::unique_ptr<CentralStore> store;
    QString centre;
    QString account;
};

//! The store, and the centre and account the words name; else what to end with.
std::variant<Place, int> placeIn(const QCommandLineParser &parser, const QStringList &words, Console &console)
{
    if (words.size() != 2)
        return console.misused(
            u"An account is the number of its centre (000000 for head office) and its name."_s);
    const QString account = accountNamed(words.last());
    if (account.isEmpty())
        return console.misused(
            u"An account is 2 to 32 small Latin letters, digits, dots, hyphens and underscores."_s);
    auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    const auto centre = (*store)->centres.numbered(words.first());
    if (!centre)
        return console.failed(
            u"No centre has the number \"%1\"; \"centre list\" tells them."_s.arg(words.first()));
    return Place{*std::move(store), centre->id, account};
}

//! Puts the account and, with a password, prints it: this one time.
int put(Place &place, const wire::AccountWish &wish, const QString &password, const PasswordCost &cost,
        Console &console)
{
    const QString hash = password.isEmpty() ? QString() : passwordHash(password, cost);
    if (!password.isEmpty() && hash.isEmpty())
        return console.failed(u"There is not enough memory for a password at this --password-cost."_s);
    const auto put = place.store->accounts.put(place.centre, {}, place.account, wish, hash);
    if (!put)
        return console.failed(sentence(put.failure()));
    if (*put)
        return console.failed(sentenceOf(**put));
    if (!password.isEmpty())
        console.out << password << Qt::endl;
    return Done;
}

std::optional<PasswordCost> costIn(const QCommandLineParser &parser, const Console &console)
{
    const auto cost = PasswordCost::named(parser.value(u"password-cost"_s));
    if (!cost)
        console.misused(u"--password-cost is interactive, moderate or sensitive."_s);
    return cost;
}

//! The depot and the person the options name; head office keeps no roster, so its people are new ids.
std::optional<int> fillIn(const QCommandLineParser &parser, Place &place, wire::AccountWish &wish,
                          Console &console)
{
    if (parser.isSet(u"depot"_s)) {
        const auto depot = depotNamed(*place.store, parser.value(u"depot"_s), place.centre);
        if (const auto *why = std::get_if<QString>(&depot))
            return console.failed(*why);
        wish.depot = std::get<DepotId>(depot);
    }
    if (const auto why = objectionTo(wish, place.centre))
        return console.misused(sentenceOf(*why));
    const QString name = parser.value(u"name"_s).trimmed();
    if (parser.isSet(u"person"_s)) {
        wish.person = PersonId::fromText(parser.value(u"person"_s));
        return wish.person.isNull() ? std::optional(console.misused(u"--person is no UUID."_s))
                                    : std::nullopt;
    }
    if (place.centre == headOffice()) {
        wish.person = {IdSource(console.now).next()};
        return std::nullopt;
    }
    if (name.isEmpty())
        return console.misused(u"--name says who it is for; --person ID names somebody of the roster."_s);
    const auto known = place.store->accounts.wishOf(place.centre, place.account);
    if (known)
        return console.failed(u"The account is there already; \"account password\" makes a new password."_s);
    const auto person = place.store->addPerson(place.centre, name, wish);
    if (!person)
        return console.failed(sentence(person.failure()));
    wish.person = *person;
    return std::nullopt;
}

int addAccount(const QCommandLineParser &parser, const QStringList &words, Console &console)
{
    wire::AccountWish wish;
    if (!fromValue(Value(parser.value(u"role"_s)), wish.role))
        return console.misused(
            u"--role is installer, operator, dispatcher, depot_manager, partner, supervisor, "
            u"finance, head_office or administrator."_s);
    const auto cost = costIn(parser, console);
    if (!cost)
        return Misused;
    auto found = placeIn(parser, words, console);
    if (const int *exit = std::get_if<int>(&found))
        return *exit;
    auto &place = std::get<Place>(found);
    if (const auto exit = fillIn(parser, place, wish, console))
        return *exit;
    return put(place, wish, newCode(), *cost, console);
}

int listAccounts(const QCommandLineParser &parser, const QStringList &words, Console &console)
{
    const auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    const auto centres = (*store)->centres.all();
    if (!centres)
        return console.failed(sentence(centres.failure()));
    for (const CentreEntry &centre : *centres) {
        if (!words.isEmpty() && words.first() != centre.number)
            continue;
        const auto accounts = (*store)->accounts.of(centre.id);
        if (!accounts)
            return console.failed(sentence(accounts.failure()));
        for (const wire::AccountEntry &entry : *accounts)
            console.out << centre.number << u'\t' << entry.account << u'\t'
                        << std::get<QString>(toValue(entry.role)) << u'\t'
                        << (entry.active ? u"active"_s : u"disabled"_s) << u'\t'
                        << (entry.signedInAt.isValid() ? entry.signedInAt.toString(Qt::ISODate) : u"never"_s)
                        << u'\t' << entry.depot.text() << u'\t' << entry.name << Qt::endl;
    }
    return Done;
}

//! One thing of an account that is there.
int change(const QCommandLineParser &parser, const QStringList &words, Console &console,
           const std::function<void(wire::AccountWish &)> &edit, const QString &password,
           const PasswordCost &cost)
{
    auto found = placeIn(parser, words, console);
    if (const int *exit = std::get_if<int>(&found))
        return *exit;
    auto &place = std::get<Place>(found);
    auto wish = place.store->accounts.wishOf(place.centre, place.account);
    if (!wish && wish.failure().kind == Failure::Kind::Missing)
        return console.failed(u"There is no such account; \"account list\" tells them."_s);
    if (!wish)
        return console.failed(sentence(wish.failure()));
    edit(*wish);
    return put(place, *wish, password, cost, console);
}

int newPassword(const QCommandLineParser &parser, const QStringList &words, Console &console)
{
    const auto cost = costIn(parser, console);
    if (!cost)
        return Misused;
    return change(
        parser, words, console, [](wire::AccountWish &) {}, newCode(), *cost);
}

int disable(const QCommandLineParser &parser, const QStringList &words, Console &console)
{
    return change(
        parser, words, console, [](wire::AccountWish &wish) { wish.active = false; }, {},
        PasswordCost::interactive());
}

} // namespace

QCommandLineOption passwordCostOption()
{
    return {
        u"password-cost"_s,
        u"What looking at a password takes: interactive (64 MiB), moderate or sensitive (default: interactive)."_s,
        u"COST"_s, u"interactive"_s};
}

Command accountAddCommand()
{
    return {
        u"account add"_s,
        u"NUMBER ACCOUNT --role ROLE [--name NAME | --person ID] [--depot DEPOT]"_s,
        u"Makes an account and prints its one-time password. From a centre's first one on, people sign in there."_s,
        {{u"role"_s, u"What the person may do; administrator for the first one."_s, u"ROLE"_s},
         {u"name"_s, u"A new person of the centre's roster."_s, u"NAME"_s},
         {u"person"_s, u"Somebody the roster has already, by id."_s, u"ID"_s},
         {u"depot"_s, u"The depot the person belongs to, by name or id."_s, u"DEPOT"_s},
         passwordCostOption()},
        addAccount,
        2};
}

Command accountListCommand()
{
    return {u"account list"_s,
            u"[NUMBER]"_s,
            u"Lists the accounts: centre, account, role, active or disabled, last signed in, depot, name."_s,
            {},
            listAccounts,
            1};
}

Command accountPasswordCommand()
{
    return {u"account password"_s,
            u"NUMBER ACCOUNT"_s,
            u"Prints a new one-time password; whoever was signed in with the account is not any more."_s,
            {passwordCostOption()},
            newPassword,
            2};
}

Command accountDisableCommand()
{
    return {u"account disable"_s,
            u"NUMBER ACCOUNT"_s,
            u"Ends an account at once; what its person wrote before is still taken."_s,
            {},
            disable,
            2};
}

} // namespace sk::central
