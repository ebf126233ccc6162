// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/enrolment.h"

#include "app/central/opening.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

Result<QString> centreNamed(CentralStore &store, const QString &number, wire::DeviceRole role)
{
    if (role == wire::DeviceRole::HeadOffice)
        return headOffice();
    const auto centre = store.centres.numbered(number);
    return centre ? Result<QString>(centre->id) : centre.failure();
}

int codeFor(CentralStore &store, const Invitation &invitation, Console &console)
{
    const auto code = store.enrolments.invite(invitation);
    if (!code && code.failure().kind == Failure::Kind::Invalid)
        return console.misused(u"The roles depot and partner need --depot, the others take none."_s);
    if (!code)
        return console.failed(sentence(code.failure()));
    console.out << *code << Qt::endl;
    return Done;
}

int newCode(const QCommandLineParser &parser, const QStringList &, Console &console)
{
    const QString depotWord = parser.value(u"depot"_s);
    const QString word = parser.isSet(u"role"_s) ? parser.value(u"role"_s)
        : depotWord.isEmpty()                    ? u"centre"_s
                                                 : u"depot"_s;
    wire::DeviceRole role{};
    const auto valid = spanIn(parser.value(u"valid"_s));
    if (!fromValue(Value(word), role))
        return console.misused(u"--role is centre, depot, partner or head_office."_s);
    if (!valid)
        return console.misused(u"--valid is a span like 30m, 2h or 1d, a week at most."_s);
    const auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    const auto centre = centreNamed(**store, parser.value(u"centre"_s), role);
    if (!centre)
        return console.failed(
            u"No centre has the number \"%1\"; \"centre list\" tells them."_s.arg(parser.value(u"centre"_s)));
    DepotId depot;
    if (!depotWord.isEmpty()) {
        const auto found = depotNamed(**store, depotWord, *centre);
        if (const auto *why = std::get_if<QString>(&found))
            return console.failed(*why);
        depot = std::get<DepotId>(found);
    }
    return codeFor(**store, {*centre, depot, role, *valid}, console);
}

int listDevices(const QCommandLineParser &parser, const QStringList &, Console &console)
{
    const auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    const auto devices = (*store)->enrolments.devices();
    if (!devices)
        return console.failed(sentence(devices.failure()));
    for (const DeviceEntry &device : *devices)
        console.out << device.centreNumber << u'\t' << device.letters << u'\t' << device.role << u'\t'
                    << (device.revoked ? u"revoked"_s : device.seenAt.toString(Qt::ISODate)) << u'\t'
                    << device.name << Qt::endl;
    return Done;
}

int revokeDevice(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    if (arguments.size() != 2)
        return console.misused(u"A device is the number of its centre and its two letters."_s);
    const auto store = openStore(parser, console);
    if (!store)
        return console.failed(sentence(store.failure()));
    const auto revoked = (*store)->enrolments.revoke(arguments.first(), arguments.last().toUpper());
    if (!revoked && revoked.failure().kind == Failure::Kind::Missing)
        return console.failed(
            u"There is no such device that could be revoked; \"device list\" tells them."_s);
    return revoked ? int(Done) : console.failed(sentence(revoked.failure()));
}

} // namespace

std::variant<DepotId, QString> depotNamed(CentralStore &store, const QString &word, const QString &centre)
{
    const auto found = store.depots.called(word, centre);
    if (!found)
        return sentence(found.failure());
    if (found->isEmpty())
        return u"The centre has no depot \"%1\"; \"depot list\" tells them. A depot made at a desktop is "
               u"there "
               "once that desktop has synced."_s.arg(word);
    if (found->size() > 1)
        return u"Several depots are called \"%1\"; name it by its id, which \"depot list\" tells."_s.arg(
            word);
    return DepotId::fromText(found->first().id);
}

std::optional<std::chrono::seconds> spanIn(const QString &text)
{
    static const QRegularExpression shape(u"\\A([0-9]{1,6})([smhd]?)\\z"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const int factor = unit == u"d" ? 24 * 3600 : unit == u"h" ? 3600 : unit == u"m" ? 60 : 1;
    const std::chrono::seconds span(match.captured(1).toLongLong() * factor);
    const bool fits = span > std::chrono::seconds(0) && span <= std::chrono::hours(24 * 7);
    return fits ? std::optional(span) : std::nullopt;
}

Command enrolmentNewCommand()
{
    return {
        u"enrolment new"_s,
        u"--centre NUMBER [--depot DEPOT] [--role ROLE] [--valid SPAN]"_s,
        u"Prints a one-time code to be typed at a new desktop. Works while the service runs."_s,
        {{u"centre"_s, u"The division code of the desktop's centre."_s, u"NUMBER"_s},
         {u"depot"_s, u"The depot the desktop stands in, by name or id, when it is to see that depot only."_s,
          u"DEPOT"_s},
         {u"role"_s,
          u"centre, depot, partner (a depot that sees nothing sensitive) or head_office; default: centre, "
          u"with "
          "--depot depot."_s,
          u"ROLE"_s},
         {u"valid"_s, u"How long the code is good: 90s, 30m, 2h, 1d (default: 30m)."_s, u"SPAN"_s, u"30m"_s}},
        newCode};
}

Command deviceListCommand()
{
    return {u"device list"_s,
            {},
            u"Lists the enrolled devices: centre, letters, role, when last seen, name."_s,
            {},
            listDevices};
}

Command deviceRevokeCommand()
{
    return {u"device revoke"_s,
            u"NUMBER LETTERS"_s,
            u"Makes a device's token worthless, at once; what it wrote stays."_s,
            {},
            revokeDevice,
            2};
}

} // namespace sk::central
