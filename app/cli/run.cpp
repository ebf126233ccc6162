// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
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

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"store"_s, Words::tr("The folder of the store (default: the desktop's own)."), u"DIR"_s});
    parser.addOption({u"language"_s, Words::tr("zh_CN or en (default: the system's)."), u"LANGUAGE"_s});
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Shows this help.")});
    parser.addOption({{u"v"_s, u"version"_s}, Words::tr("Shows the version.")});
}

QString overview(const QList<Command> &all)
{
    QString text = Words::tr("Usage: %1 [--store DIR] COMMAND …").arg(u"stationkeeper-cli"_s) + u"\n\n"_s
        + Words::tr("Commands:") + u'\n';
    for (const Command &command : all)
        text += u"  %1 %2\n      %3\n"_s.arg(command.name, command.arguments, command.summary);
    return text + u'\n'
        + Words::tr("“%1 COMMAND --help” tells everything about a command.").arg(u"stationkeeper-cli"_s)
        + u'\n'
        + Words::tr("Exit codes: 0 done, 1 it did not work (the reason is on standard error), 2 the call is "
                    "not understood.")
        + u'\n';
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

//! Amounts below zero look like options to the parser: they go behind a "--", in their order.
QStringList withNegativeNumbersLast(const QStringList &arguments)
{
    static const QRegularExpression negative(u"^-[0-9.,]"_s);
    if (arguments.contains(u"--"_s))
        return arguments;
    QStringList ordered;
    QStringList numbers;
    for (const QString &argument : arguments)
        (negative.match(argument).hasMatch() ? numbers : ordered).append(argument);
    return numbers.isEmpty() ? arguments : ordered + QStringList{u"--"_s} + numbers;
}

int runCommand(const Command &command, const QStringList &arguments, Surroundings &surroundings)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addCommonOptions(parser);
    if (command.addOptions)
        command.addOptions(parser);
    parser.addPositionalArgument(command.name, command.summary, command.name + u' ' + command.arguments);
    if (!parser.parse(withNegativeNumbersLast(arguments)))
        return complain(surroundings, parser.errorText(), Misused);
    if (parser.isSet(u"help"_s)) {
        surroundings.out << parser.helpText();
        return Done;
    }
    surroundings.folder = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : defaultFolder();
    return command.run(parser, parser.positionalArguments().mid(1), surroundings);
}

QString chosenLanguage(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--language"_s);
    return at >= 0 ? arguments.value(at + 1) : QString();
}

} // namespace

int run(const QStringList &arguments, Surroundings &surroundings)
{
    speak(chosenLanguage(arguments));
    const QList<Command> all = commands();
    const qsizetype place = placeOfCommand(arguments);
    if (place < 0) {
        if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
            surroundings.out << u"stationkeeper-cli "_s << QCoreApplication::applicationVersion() << u'\n';
            return Done;
        }
        const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
        (asked ? surroundings.out : surroundings.err) << overview(all);
        return asked ? Done : Misused;
    }
    const auto found = std::ranges::find(all, arguments.at(place), &Command::name);
    if (found == all.end())
        return complain(surroundings,
                        Words::tr("There is no command “%1”. “%2 --help” lists them.")
                            .arg(arguments.at(place), u"stationkeeper-cli"_s),
                        Misused);
    return runCommand(*found, arguments, surroundings);
}

std::unique_ptr<Store> openStore(Surroundings &surroundings)
{
    auto store = Store::open(surroundings.folder, surroundings.clock);
    if (store)
        return std::move(*store);
    complain(surroundings, openingSentence(store.failure(), surroundings.folder));
    return nullptr;
}

} // namespace sk::cli
