// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list.h"

#include "app/cli/registration_rows.h"
#include "app/cli/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(List)
};

int list(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments != QStringList{u"registrations"_s})
        return complain(surroundings, Words::tr("“list registrations” is what can be listed."), Misused);
    const QString format = parser.value(u"format"_s);
    const auto writer = rowWriter(format, surroundings.out);
    if (!writer)
        return complain(surroundings, Words::tr("The format is table, json or csv."), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto written = writeRegistrations(store->session(), parser.value(u"find"_s), *writer);
    if (!written)
        return complain(surroundings, sentence(written.failure()));
    if (format == u"table"_s)
        surroundings.err << Words::tr("%n registration(s)", nullptr, int(*written)) << Qt::endl;
    return Done;
}

} // namespace

Command listCommand()
{
    return {u"list"_s, u"registrations"_s, Words::tr("Lists registrations, oldest first."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"find"_s,
                                  Words::tr("Only those with this text in number, plate, VIN, customer, "
                                            "contact, phone, terminal, SIM number or ICCID."),
                                  u"TEXT"_s});
                parser.addOption(
                    {u"format"_s,
                     Words::tr("table, json (one array of objects, fields by their names) or csv."),
                     u"FORMAT"_s, u"table"_s});
            },
            list};
}

} // namespace sk::cli
