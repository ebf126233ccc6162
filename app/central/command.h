// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace sk::central {

//! Exit codes as scripts expect them.
enum Exit {
    Done = 0,
    Failed = 1, //!< asked for properly, but it did not work; the sentence is on standard error
    Misused = 2, //!< the words of the call are off
};

//! What every command works with.
struct Console {
    QTextStream &out;
    QTextStream &err;
    Clock now;

    int failed(const QString &sentence) const { return say(sentence, Failed); }
    int misused(const QString &sentence) const { return say(sentence, Misused); }

private:
    int say(const QString &sentence, Exit exit) const
    {
        err << "stationkeeper-central: " << sentence << Qt::endl;
        return exit;
    }
};

//! One command: its words, its options, its work. The service speaks English: who runs it reads logs.
struct Command {
    QString name; //!< one or two words
    QString arguments; //!< as --help shows them
    QString summary; //!< one line
    QList<QCommandLineOption> options; //!< beside --data, --database and --config
    std::function<int(const QCommandLineParser &parser, const QStringList &arguments, Console &console)> run;
    qsizetype words = 0; //!< that may follow the name, at most
};

//! Every command, in the order of --help.
QList<Command> commands();

//! Reads the arguments of the program (its name first), finds the command and runs it.
int run(const QStringList &arguments, Console &console);

//! What a failure of the store is in words.
QString sentence(const Failure &failure);

} // namespace sk::central
