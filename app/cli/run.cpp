// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

const QString program = u"stationkeeper-cli"_s;

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"store"_s, Words::tr("The folder of the store (default: the desktop's own)."), u"DIR"_s});
    parser.addOption({u"language"_s, Words::tr("zh_CN or en (default: the system's)."), u"LANGUAGE"_s});
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Shows this help.")});
    parser.addOption({{u"v"_s, u"version"_s}, Words::tr("Shows the version.")});
}

QString exitCodes()
{
    return wrapped(Words::tr(
               "Exit codes: 0 done; 1 it did not work, the reason is on standard error; 2 the call is "
               "not understood; 3 done in part: rows were kept out, changes refused or not sent, or "
               "conflicts wait for a choice."))
        + u'\n';
}

QString overview(const QList<Command> &all)
{
    QString text = Words::tr("Usage: %1 [--store DIR] COMMAND …").arg(program) + u"\n\n"_s
        + Words::tr("Commands:") + u'\n';
    for (const Command &command : all)
        text += u"  %1 %2\n      %3\n"_s.arg(command.name, command.arguments, command.summary);
    return text + u'\n' + Words::tr("“%1 COMMAND --help” tells everything about a command.").arg(program)
        + u'\n' + exitCodes()
        + wrapped(Words::tr(
            "JSON, CSV fields, exit codes and the words of the call are the same in both languages."))
        + u'\n';
}

QString helpOn(const Command &command, const QCommandLineParser &parser)
{
    QString text = parser.helpText() + u'\n';
    if (!command.remarks.isEmpty())
        text += wrapped(command.remarks) + u"\n\n"_s;
    text += Words::tr("Examples:") + u'\n';
    for (const QString &example : command.examples)
        text += u"  %1 %2\n"_s.arg(program, example);
    return text + u'\n' + exitCodes();
}

//! The options before the command's name, which may stand on either side of it.
qsizetype placeOfCommand(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == u"--store"_s || word == u"--language"_s)
            ++i;
        else if (!word.startsWith(u'-'))
            return i;
    }
    return -1;
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

//! An amount below zero looks like options to the parser: it goes behind a "--". Only “explain amount” takes
//! one; elsewhere a -5 is the value of the option before it.
QStringList withNegativeAmountsLast(const QStringList &arguments, qsizetype place)
{
    static const QRegularExpression negative(u"^-[0-9.,]"_s);
    const bool amount = arguments.at(place) == u"explain"_s && arguments.contains(u"amount"_s);
    if (!amount || arguments.contains(u"--"_s))
        return arguments;
    QStringList ordered;
    QStringList numbers;
    for (const QString &argument : arguments) {
        const bool isValue = !ordered.isEmpty() && ordered.last().startsWith(u"--"_s)
            && ordered.last() != u"--stdin"_s && !ordered.last().contains(u'=');
        (!isValue && negative.match(argument).hasMatch() ? numbers : ordered).append(argument);
    }
    return numbers.isEmpty() ? arguments : ordered + QStringList{u"--"_s} + numbers;
}

int sayVersion(Surroundings &surroundings)
{
    surroundings.out << program << u' ' << QCoreApplication::applicationVersion() << u'\n';
    return Done;
}

int runCommand(const Command &command, const QStringList &arguments, Surroundings &surroundings)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addCommonOptions(parser);
    if (command.addOptions)
        command.addOptions(parser);
    parser.addPositionalArgument(command.name, command.summary, command.name + u' ' + command.arguments);
    if (!parser.parse(arguments))
        return complain(surroundings, parser.errorText(), Misused);
    if (parser.isSet(u"help"_s)) {
        surroundings.out << helpOn(command, parser);
        return Done;
    }
    if (parser.isSet(u"version"_s))
        return sayVersion(surroundings);
    const QStringList words = parser.positionalArguments().mid(1);
    if (command.arguments.isEmpty() && !words.isEmpty())
        return complain(surroundings,
                        Words::tr("“%1” takes no further words; “%2” means nothing to it.")
                            .arg(command.name, words.join(u' ')),
                        Misused);
    surroundings.folder = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : defaultFolder();
    return command.run(parser, words, surroundings);
}

int runWithoutCommand(const QStringList &arguments, Surroundings &surroundings, const QList<Command> &all)
{
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s))
        return sayVersion(surroundings);
    const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    (asked ? surroundings.out : surroundings.err) << overview(all);
    return asked ? Done : Misused;
}

QString systemLanguage()
{
    return languageOfSystem(
        {qEnvironmentVariable("LC_ALL"), qEnvironmentVariable("LC_MESSAGES"), qEnvironmentVariable("LANG")});
}

int runInLanguage(const QStringList &arguments, Surroundings &surroundings)
{
    const auto wish = wishedLanguage(arguments);
    const auto wished = wish ? languageNamed(*wish) : std::nullopt;
    speak(wished.value_or(systemLanguage()));
    if (wish && !wished)
        return complain(surroundings,
                        Words::tr("“%1” is not spoken here; the languages are zh_CN and en.").arg(*wish),
                        Misused);
    const QList<Command> all = commands();
    const qsizetype place = placeOfCommand(arguments);
    if (place < 0)
        return runWithoutCommand(arguments, surroundings, all);
    const auto found = std::ranges::find(all, arguments.at(place), &Command::name);
    if (found == all.end())
        return complain(
            surroundings,
            Words::tr("There is no command “%1”. “%2 --help” lists them.").arg(arguments.at(place), program),
            Misused);
    return runCommand(*found, withNegativeAmountsLast(arguments, place), surroundings);
}

} // namespace

int run(const QStringList &arguments, Surroundings &surroundings)
{
    const int exit = runInLanguage(arguments, surroundings);
    surroundings.out.flush();
    // Whoever writes to a full disk must not believe that the list is whole.
    if (surroundings.out.status() != QTextStream::Ok)
        return complain(surroundings, Words::tr("Not everything could be written to standard output."));
    return exit;
}

} // namespace sk::cli
