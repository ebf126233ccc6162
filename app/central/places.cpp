// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/places.h"

#include "app/central/file_places.h"
#include "app/central/opening.h"
#include "sync/central/certificate.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

const QCommandLineOption
    idOption(u"id"_s, u"The centre's id, where it exists already elsewhere (default: a new one)."_s,
             u"UUID"_s);
const QCommandLineOption hostOption(
    u"host"_s,
    u"A name or address desktops reach the service by; may be repeated (default: 127.0.0.1 and localhost)."_s,
    u"HOST"_s);

QStringList hostsIn(const QCommandLineParser &parser)
{
    const QStringList hosts = parser.values(u"host"_s);
    return hosts.isEmpty() ? QStringList{u"127.0.0.1"_s, u"localhost"_s} : hosts;
}

int makeCertificateFor(const QCommandLineParser &parser, Console &console)
{
    const auto made = makeCertificate(parser.value(u"data"_s), hostsIn(parser), console.now());
    if (!made)
        return console.failed(u"No certificate was made: "_s + sentence(made.failure()));
    console.out << u"The certificate for "_s << hostsIn(parser).join(u", "_s) << u" is in "_s
                << made->certificate << u"\nDesktops pin at enrolment: "_s << made->authority << Qt::endl;
    return Done;
}

//! The centre the words and --id name; nothing when they name none, and why was said.
std::optional<CentreEntry> centreIn(const QCommandLineParser &parser, const QStringList &words,
                                    const Console &console)
{
    static const QRegularExpression number(u"\\A[0-9]{6}\\z"_s);
    const QString id = parser.value(u"id"_s);
    const QUuid uuid = id.isEmpty() ? IdSource(console.now).next() : QUuid::fromString(id);
    if (words.size() != 2 || !number.match(words.first()).hasMatch() || words.last().trimmed().isEmpty()) {
        console.misused(u"A centre is its division code of six digits and its name."_s);
        return {};
    }
    if (uuid.isNull()) {
        console.misused(u"--id is no UUID."_s);
        return {};
    }
    return CentreEntry{uuid.toString(QUuid::WithoutBraces), words.first(), words.last().trimmed(), 0};
}

int addCentre(CentralStore &store, const CentreEntry &centre, Console &console)
{
    const auto added = store.addCentre(centre);
    if (!added && added.failure().kind == Failure::Kind::Conflict)
        return console.failed(u"A centre with this number or id is there already."_s);
    if (!added)
        return console.failed(sentence(added.failure()));
    console.out << u"Centre "_s << centre.number << u' ' << centre.name << u" has the id "_s << centre.id
                << Qt::endl;
    return Done;
}

int init(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    // "--centre NUMBER NAME": the option takes the number, the name is the one word left over.
    const QStringList words = QStringList{parser.value(u"centre"_s)} + arguments;
    if (!parser.isSet(u"centre"_s) && !arguments.isEmpty())
        return console.misused(u"Nothing but options is asked for."_s);
    // All that can be wrong with the call is found before anything is made.
    std::optional<CentreEntry> centre;
    if (parser.isSet(u"centre"_s) && !(centre = centreIn(parser, words, console)))
        return Misused;
    if (!areHosts(hostsIn(parser)))
        return console.misused(u"--host is a name or an IP address."_s);
    const auto opened = openStore(parser, console, true);
    if (!opened)
        return console.failed(sentence(opened.failure()));
    const QString folder = parser.value(u"data"_s);
    console.out << (parser.value(u"database"_s).isEmpty() ? u"The database is in "_s + folder
                                                          : u"The database is on the server"_s)
                << Qt::endl;
    if (centre)
        if (const int exit = addCentre(**opened, *centre, console); exit != Done)
            return exit;
    if (folder.isEmpty() || QFile::exists(CertificateFiles(folder).certificate))
        return Done;
    return makeCertificateFor(parser, console);
}

int withStore(const QCommandLineParser &parser, Console &console,
              const std::function<int(CentralStore &)> &work)
{
    const auto opened = openStore(parser, console);
    return opened ? work(**opened) : console.failed(sentence(opened.failure()));
}

} // namespace

Command initCommand()
{
    return {
        u"init"_s,
        u"[--centre NUMBER NAME]"_s,
        u"Makes the database and, where there is none, a certificate; with --centre the first centre too."_s,
        {{u"centre"_s, u"The division code of the first centre; its name follows."_s, u"NUMBER"_s},
         idOption,
         hostOption},
        init,
        1};
}

Command centreAddCommand()
{
    return {u"centre add"_s,
            u"NUMBER NAME"_s,
            u"Adds a centre: its division code of six digits and its name."_s,
            {idOption},
            [](const QCommandLineParser &parser, const QStringList &arguments, Console &console) {
                const auto centre = centreIn(parser, arguments, console);
                if (!centre)
                    return int(Misused);
                return withStore(parser, console,
                                 [&](CentralStore &store) { return addCentre(store, *centre, console); });
            },
            2};
}

Command centreListCommand()
{
    return {u"centre list"_s,
            {},
            u"Lists the centres: number, id, version of the last change, name."_s,
            {},
            [](const QCommandLineParser &parser, const QStringList &, Console &console) {
                return withStore(parser, console, [&](CentralStore &store) {
                    const auto all = store.centres.all();
                    if (!all)
                        return console.failed(sentence(all.failure()));
                    for (const CentreEntry &centre : *all)
                        console.out << centre.number << u'\t' << centre.id << u'\t' << centre.version << u'\t'
                                    << centre.name << Qt::endl;
                    return int(Done);
                });
            }};
}

Command depotListCommand()
{
    return {u"depot list"_s,
            u"--centre NUMBER"_s,
            u"Lists the depots a centre told the service of: id, kind, name."_s,
            {{u"centre"_s, u"The division code of the centre."_s, u"NUMBER"_s}},
            [](const QCommandLineParser &parser, const QStringList &, Console &console) {
                if (!parser.isSet(u"centre"_s))
                    return console.misused(u"--centre NUMBER says which centre's depots."_s);
                return withStore(parser, console, [&](CentralStore &store) {
                    const auto centre = store.centres.numbered(parser.value(u"centre"_s));
                    if (!centre)
                        return console.failed(u"No centre has this number; \"centre list\" tells them."_s);
                    const auto depots = store.depots.of(centre->id);
                    if (!depots)
                        return console.failed(sentence(depots.failure()));
                    for (const DepotEntry &depot : *depots)
                        console.out << depot.id << u'\t' << depot.kind << u'\t' << depot.name << Qt::endl;
                    return int(Done);
                });
            }};
}

Command certificateMakeCommand()
{
    return {
        u"certificate make"_s,
        u"[--host HOST]…"_s,
        u"Makes a new certificate from the folder's own authority; desktops that pinned it need no new pin."_s,
        {hostOption},
        [](const QCommandLineParser &parser, const QStringList &, Console &console) {
            if (parser.value(u"data"_s).isEmpty())
                return console.misused(u"--data DIR says where the certificate is kept."_s);
            return makeCertificateFor(parser, console);
        }};
}

Command backupCommand()
{
    return {
        u"backup"_s,
        u"FILE [--files-to DIR]"_s,
        u"Copies the database into a new file while the service goes on; with --files-to the files too."_s,
        {filesOption(),
         {u"files-to"_s,
          u"The folder of the copies of photos, videos and scans: those that are not there yet are added."_s,
          u"DIR"_s}},
        [](const QCommandLineParser &parser, const QStringList &arguments, Console &console) {
            if (arguments.size() != 1)
                return console.misused(u"One file is asked for."_s);
            return withStore(parser, console, [&](CentralStore &store) {
                // The database first: files it names are never taken away, so they are all still there.
                const auto copied = store.backUpTo(arguments.first());
                if (!copied)
                    return console.failed(sentence(copied.failure()));
                return backUpFiles(store, parser, console);
            });
        },
        1};
}

} // namespace sk::central
