// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo.h"

#include "app/cli/opening.h"
#include "app/cli/words.h"
#include "app/demo/demonstration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

int fill(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    bool understood = false;
    const quint64 seed = parser.value(u"seed"_s).toULongLong(&understood);
    if (!understood || !arguments.isEmpty())
        return complain(surroundings, Words::tr("The seed is a whole number, and nothing else is asked for."),
                        Misused);
    const auto store = openOrMakeStore(surroundings);
    if (!store)
        return Failed;
    const auto filled = fillDemonstration(store->session(), seed, surroundings.clock());
    if (!filled && filled.failure().kind == Failure::Kind::Invalid)
        return complain(
            surroundings,
            Words::tr(
                "The store in %1 already holds work; a demonstration only goes into an empty one. Choose "
                "another folder with --store.")
                .arg(surroundings.folder));
    if (!filled)
        return complain(surroundings, sentence(filled.failure()));
    surroundings.out << Words::tr("An invented centre stands in %1: %2 registrations, %3 of them accepted, "
                                  "%4 depots, %5 people, "
                                  "%6 terminals, %7 SIM cards.")
                            .arg(surroundings.folder)
                            .arg(filled->registrations)
                            .arg(filled->acceptances)
                            .arg(filled->depots)
                            .arg(filled->people)
                            .arg(filled->terminals)
                            .arg(filled->simCards)
                     << Qt::endl;
    return Done;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s,
            {},
            Words::tr("Fills an empty store with an invented centre and five weeks of its work."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"seed"_s, Words::tr("The same seed gives the same content (default: 1)."),
                                  u"N"_s, u"1"_s});
            },
            fill,
            {u"--store /tmp/demo demo"_s, u"--store /tmp/demo demo --seed 7"_s}};
}

} // namespace sk::cli
