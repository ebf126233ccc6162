// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/passwords.h"
#include "tests/central/centre_world.h"

//! A centre with people in it, and the few sentences tests say to them.
namespace sk::central::testing {

inline const QString password = u"correct horse"_s;

class PeopleWorld : public CentreWorld {
public:
    PeopleWorld()
    {
        for (const int depot : {depotNorth, depotSouth})
            push(service(), change(u"depot"_s, depot, 0, {{u"name"_s, u"网点%1"_s.arg(depot)}}));
        for (int person = 900; person < 910; ++person)
            push(service(), change(u"person"_s, person, 0, {{u"name"_s, u"李%1"_s.arg(person)}}));
    }

    //! The operator of the service itself.
    static Caller service(int centre = 600) { return {{}, idText(centre), {}, wire::DeviceRole::Centre}; }
    static Caller desk(int number = 1) { return {idText(number), idText(600), {}, wire::DeviceRole::Centre}; }

    static wire::AccountWish wish(int person, Role role, int depot = 0, bool active = true)
    {
        return {{uuid(person)}, role, {depot ? uuid(depot) : QUuid()}, active, {}};
    }

    //! Why not; Unknown when it was done.
    wire::ProblemKind put(const QString &account, const wire::AccountWish &wish, const QString &word = {},
                          const Doer &doer = {}, int centre = 600)
    {
        const QString hash = word.isEmpty() ? QString() : passwordHash(word, PasswordCost::least());
        const auto put = store().accounts.put(idText(centre), doer, account, wish, hash);
        if (!put)
            qFatal("%s", qPrintable(put.failure().detail));
        return *put ? (*put)->kind : wire::ProblemKind::Unknown;
    }

    std::variant<wire::SignedIn, wire::Problem> signIn(const Caller &device, const QString &account,
                                                       const QString &word = password)
    {
        const auto attempt = store().sessions.tryOnce(device, account);
        if (!attempt)
            qFatal("%s", qPrintable(attempt.failure().detail));
        if (const auto *problem = std::get_if<wire::Problem>(&*attempt))
            return *problem;
        const auto &tried = std::get<Attempt>(*attempt);
        const bool isRight = isPassword(word, tried.passwordHash, PasswordCost::least());
        const auto begun = store().sessions.begin(device, tried, isRight, {});
        if (!begun)
            qFatal("%s", qPrintable(begun.failure().detail));
        return *begun;
    }
    //! The token; empty when it did not work.
    QString token(const Caller &device, const QString &account, const QString &word = password)
    {
        const auto answer = signIn(device, account, word);
        const auto *signedIn = std::get_if<wire::SignedIn>(&answer);
        return signedIn ? signedIn->token : QString();
    }
    wire::ProblemKind trouble(const Caller &device, const QString &account, const QString &word = password)
    {
        const auto answer = signIn(device, account, word);
        const auto *problem = std::get_if<wire::Problem>(&answer);
        return problem ? problem->kind : wire::ProblemKind::Unknown;
    }

    //! The lines of the audit log as "what account subject detail".
    QStringList audit(int centre = 600)
    {
        QStringList lines;
        const auto page = store().audit.after(idText(centre), 0, 1000);
        for (const wire::AuditLine &line : page->lines)
            lines.append(
                u"%1 [%2] %3 %4"_s.arg(line.what, line.account, line.subject, line.detail).trimmed());
        return lines;
    }
};

} // namespace sk::central::testing
