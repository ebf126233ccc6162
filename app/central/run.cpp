// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/command.h"
#include "app/central/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString listed(const QList<Command> &commands)
{
    QString text = u"Commands:\n"_s;
    for (const Command &command : commands)
        text += u"  %1 %2\n      %3\n"_s.arg(command.name, command.arguments, command.summary);
    return text + u"\n\"stationkeeper-central COMMAND --help\" tells everything about a command.\n"_s;
}

QString overview(const QList<Command> &all)
{
    return u"Usage: stationkeeper-central COMMAND --data DIR …\n\n"
           "The central service the desktops of all centres agree with.\n\n"_s
        + listed(all)
        + u"Options may stand in the file of --config as \"name = value\" and in the environment as\n"
          "STATIONKEEPER_CENTRAL_NAME; the call comes before the environment, that before the file.\n\n"
          "Exit codes: 0 done, 1 it did not work (the reason is on standard error), 2 the call is not understood.\n"_s;
}

//! The commands of two words that begin with this one.
QList<Command> groupOf(const QList<Command> &all, const QString &word)
{
    QList<Command> group;
    std::ranges::copy_if(all, std::back_inserter(group),
                         [&](const Command &command) { return command.name.startsWith(word + u' '); });
    return group;
}

// Qt's own usage names the program by its path, and its list of arguments breaks names longer than options.
QString helpOn(const Command &command, const QCommandLineParser &parser)
{
    const QString call = u"%1 %2"_s.arg(command.name, command.arguments).trimmed();
    const QString text = parser.helpText();
    return u"Usage: stationkeeper-central %1 --data DIR [options]\n"_s.arg(call)
        + text.mid(text.indexOf(u'\n') + 1);
}

//! As options, the settings this command knows and the call does not set.
QStringList saidBeside(const QCommandLineParser &parser, const Command &command,
                       const QMap<QString, QString> &settings)
{
    QStringList known{u"data"_s, u"database"_s};
    for (const QCommandLineOption &option : command.options)
        known += option.names();
    QStringList words;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        if (known.contains(setting.key()) && !parser.isSet(setting.key()))
            words.append(u"--%1=%2"_s.arg(setting.key(), setting.value()));
    return words;
}

int runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    parser.addOption({u"data"_s, u"The folder of the service: database and certificates."_s, u"DIR"_s});
    parser.addOption(
        {u"database"_s,
         u"A PostgreSQL server instead of SQLite in the folder: \"postgresql:host=/run/postgresql "
         "dbname=NAME user=NAME\"; its password is in PGPASSWORD, PGPASSFILE or passfile=FILE."_s,
         u"ADDRESS"_s});
    parser.addOption({u"config"_s, u"A file of settings, one \"name = value\" a line."_s, u"FILE"_s});
    parser.addOptions(command.options);
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    if (!parser.parse(arguments))
        return console.misused(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        console.out << helpOn(command, parser) << Qt::flush;
        return Done;
    }
    const auto beside = settingsBeside(parser.value(u"config"_s), QProcessEnvironment::systemEnvironment());
    if (!beside)
        return console.misused(beside.failure().detail);
    // What the call does not say is put behind its words, so that commands know options only.
    if (!parser.parse(arguments + saidBeside(parser, command, *beside)))
        return console.misused(parser.errorText());
    if (parser.value(u"data"_s).isEmpty() && parser.value(u"database"_s).isEmpty())
        return console.misused(u"--data DIR says where the service keeps its database."_s);
    const QStringList words = parser.positionalArguments().mid(command.name.count(u' ') + 1);
    if (words.size() > command.words)
        return console.misused(
            u"\"%1\" is more than \"%2\" asks for."_s.arg(words.at(command.words), command.name));
    return command.run(parser, words, console);
}

//! "--data DIR" may stand before the command too.
QStringList commandFirst(QStringList arguments)
{
    qsizetype leading = 0;
    if (arguments.value(1) == u"--data")
        leading = 2;
    else if (arguments.value(1).startsWith(u"--data="_s))
        leading = 1;
    const QStringList data = arguments.mid(1, leading);
    if (arguments.size() > leading + 1) {
        arguments.remove(1, leading);
        arguments += data;
    }
    return arguments;
}

} // namespace

int run(const QStringList &called, Console &console)
{
    const QStringList arguments = commandFirst(called);
    const QList<Command> all = commands();
    if (arguments.contains(u"--version"_s)) {
        console.out << u"stationkeeper-central "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return Done;
    }
    const QString one = arguments.value(1);
    const QString two = one + u' ' + arguments.value(2);
    const auto found
        = std::ranges::find_if(all, [&](const Command &c) { return c.name == one || c.name == two; });
    if (found != all.end())
        return runCommand(*found, arguments, console);
    const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (const QList<Command> group = groupOf(all, one); asked && !group.isEmpty()) {
        console.out << u"Usage: stationkeeper-central %1 COMMAND --data DIR …\n\n"_s.arg(one) << listed(group)
                    << Qt::flush;
        return Done;
    }
    if (!asked && !one.isEmpty())
        return console.misused(u"There is no command \"%1\"; --help lists them."_s.arg(one));
    (asked ? console.out : console.err) << overview(all) << Qt::flush;
    return asked ? Done : Misused;
}

QString sentence(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Missing:
        return u"It is not there (%1). \"init\" makes a new one."_s.arg(failure.detail);
    case Failure::Kind::Busy:
        return u"Somebody else holds it (%1); try again."_s.arg(failure.detail);
    case Failure::Kind::Full:
        return u"There is no room left on the disk."_s;
    case Failure::Kind::ReadOnly:
        return u"It may not be written (%1)."_s.arg(failure.detail);
    case Failure::Kind::Corrupt:
        return u"The database is damaged (%1); restore a backup."_s.arg(failure.detail);
    case Failure::Kind::TooNew:
        return u"The database was written by a newer program; use that one."_s;
    case Failure::Kind::Offline:
        return u"The database does not answer (%1)."_s.arg(failure.detail);
    case Failure::Kind::Refused:
    case Failure::Kind::Conflict:
    case Failure::Kind::Storage:
    case Failure::Kind::TooLarge:
    case Failure::Kind::Invalid:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Settled:
    case Failure::Kind::LettersLost:
        break;
    }
    return failure.detail;
}

} // namespace sk::central
