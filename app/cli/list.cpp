// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list.h"

#include "app/cli/list_source.h"
#include "app/cli/opening.h"
#include "app/cli/row_writer.h"
#include "app/cli/words.h"
#include "models/store/seat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(List)
};

//! Only attachments may be asked for by the number of their record, and by where they are.
bool isUnderstood(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!listNames().contains(arguments.value(0)))
        return false;
    if (arguments.first() == u"attachments"_s)
        return arguments.size() <= 2 && !(parser.isSet(u"missing"_s) && parser.isSet(u"waiting"_s));
    return arguments.size() == 1 && !parser.isSet(u"missing"_s) && !parser.isSet(u"waiting"_s);
}

int list(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (!isUnderstood(parser, arguments))
        return complain(surroundings, Words::tr("Say what to list: %1.").arg(listNames().join(u", "_s)),
                        Misused);
    const QString format = parser.value(u"format"_s);
    const auto writer = rowWriter(format, surroundings.out);
    if (!writer)
        return complain(surroundings, Words::tr("The format is table, json or csv."), Misused);
    const auto store = openStoreToRead(surroundings);
    if (!store)
        return Failed;
    const auto seat = seatOf(store->session());
    if (!seat)
        return complain(surroundings, sentence(seat.failure()));
    const auto source = listSource(store->session(), arguments.first(),
                                   {parser.value(u"find"_s),
                                    {seat->role, Occasion::List},
                                    arguments.value(1),
                                    parser.isSet(u"missing"_s),
                                    parser.isSet(u"waiting"_s)});
    if (!source && arguments.size() > 1 && source.failure().kind == Failure::Kind::Missing)
        return complain(surroundings,
                        Words::tr("“%1” is not known in this store. Check the number, or sync first.")
                            .arg(arguments.at(1)));
    if (!source)
        return complain(surroundings, sentence(source.failure()));
    if (format == u"csv"_s && parser.isSet(u"bom"_s))
        surroundings.out << QChar(QChar::ByteOrderMark);
    const auto written = writeAll(**source, *writer);
    if (!written)
        return complain(surroundings, sentence(written.failure()));
    if (format == u"table"_s)
        surroundings.err << Words::tr("%n row(s)", nullptr, int(*written)) << Qt::endl;
    return Done;
}

} // namespace

Command listCommand()
{
    return {
        u"list"_s,
        listNames().join(u'|') + u" [NUMBER]"_s,
        Words::tr("Lists what the store holds, oldest first."),
        [](QCommandLineParser &parser) {
            parser.addOption(
                {u"find"_s,
                 Words::tr(
                     "Only those with this text in number, plate, VIN, customer, contact, phone, "
                     "terminal, SIM number or ICCID; in other lists in any text. What this desk "
                     "sees masked is found by what stays readable; by the whole of it where this desk may "
                     "open it."),
                 u"TEXT"_s});
            parser.addOption({u"format"_s,
                              Words::tr("table, json (one array of objects, fields by their names) or csv."),
                              u"FORMAT"_s, u"table"_s});
            parser.addOption(
                {u"missing"_s, Words::tr("Of attachments: only those that are not on this computer.")});
            parser.addOption(
                {u"waiting"_s, Words::tr("Of attachments: only those that are not at the centre yet.")});
            parser.addOption({u"bom"_s, Words::tr("Begins csv with a byte order mark, for spreadsheets.")});
        },
        list,
        {u"list registrations --find 豫P"_s, u"list people --format csv --bom > people.csv"_s,
         u"list attachments --waiting"_s, u"list attachments AZ-411624-3F-261123-017-8"_s,
         u"list duplicates"_s, u"list conflicts --format json"_s},
        Words::tr("JSON and CSV are for scripts: the fields have their names of the store in every "
                  "language, times are ISO 8601 in UTC, days 2026-11-23, money is fen, enums are their "
                  "words, yes and no are true and false (CSV: 1 and 0). “export” writes for people. "
                  "“duplicates” are registrations that share a plate with its colour, a VIN, a terminal or "
                  "a card, as when two desks without a line enter one vehicle; \"shared\" is the field.")};
}

} // namespace sk::cli
