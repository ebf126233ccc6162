// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/central/service_world.h"

namespace sk::central::testing {

inline const QString session = u"/v1/session"_s;
inline const QString password = u"correct horse"_s;

//! The service with a depot, people of its roster, and an administrator who has signed in.
class PeopleService {
public:
    PeopleService()
    {
        const Caller service{{}, ServiceWorld::centreId, {}, wire::DeviceRole::Centre};
        const auto pushed = world.store().changes.push(
            service, {{{u"depot"_s, depot, 0, ids.next(), systemClock(), {}, {}, {u"name"_s}, {u"北"_s}}}});
        if (!pushed)
            qFatal("no depot");
        admin = account(u"admin"_s, Role::Administrator);
        device = world.enrol();
        adminSession = signIn(device.token, u"admin"_s);
    }

    PersonId account(const QString &name, Role role, bool mustChange = false)
    {
        auto &store = world.store();
        const wire::AccountWish wish{{}, role, {}, true, {}};
        const auto person = store.addPerson(ServiceWorld::centreId, name, wish);
        const QString hash = passwordHash(password, PasswordCost::least());
        const auto put
            = store.accounts.put(ServiceWorld::centreId, {}, name, {*person, role, {}, true, {}}, hash);
        if (!put || *put)
            qFatal("no account");
        if (!mustChange) {
            const Caller caller{u"setup"_s, ServiceWorld::centreId, {}, wire::DeviceRole::Centre};
            if (!store.sessions.changePassword(caller, {name, hash}, {}, true, hash))
                qFatal("no password");
        }
        return *person;
    }

    Response tryIn(const QString &token, const QString &name, const QString &word = password)
    {
        return world.post(session, wire::toJson(wire::SignInRequest{name, word}), token);
    }
    QString signIn(const QString &token, const QString &name)
    {
        const auto answer = wire::signedInFromJson(tryIn(token, name).body);
        if (!answer)
            qFatal("not signed in");
        return answer->token;
    }
    //! A call of the administrator.
    Response send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return world.send(method, path, body, device.token, adminSession);
    }
    Response put(const QString &name, const wire::AccountWish &wish)
    {
        return send("PUT", u"/v1/accounts/"_s + name, wire::toJson(wish));
    }
    QStringList audit()
    {
        QStringList lines;
        const auto page = world.store().audit.after(ServiceWorld::centreId, 0, 1000);
        for (const wire::AuditLine &line : page->lines)
            lines.append(
                u"%1 [%2] %3 %4"_s.arg(line.what, line.account, line.subject, line.detail).trimmed());
        return lines;
    }

    ServiceWorld world;
    IdSource ids{systemClock};
    QUuid depot = ids.next();
    wire::EnrolmentAnswer device;
    PersonId admin;
    QString adminSession;
};

} // namespace sk::central::testing
