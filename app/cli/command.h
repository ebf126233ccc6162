// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace sk::cli {

//! Exit codes as scripts expect them.
enum Exit {
    Done = 0,
    Failed = 1, //!< asked for properly, but it did not work; the sentence is on standard error
    Misused = 2, //!< the words of the call are off
    Partly = 3, //!< done, but for something a person has to look at: rows kept out, refusals, conflicts
};

//! What every command works with.
struct Surroundings {
    QString folder; //!< of the store
    QTextStream &in;
    QTextStream &out;
    QTextStream &err;
    Clock clock;
};

//! One command: its words, its options, its work.
struct Command {
    QString name;
    QString arguments; //!< as --help shows them; a command without any takes none
    QString summary; //!< one line
    std::function<void(QCommandLineParser &parser)> addOptions;
    //! The positional arguments come without the command's name.
    std::function<int(const QCommandLineParser &parser, const QStringList &arguments,
                      Surroundings &surroundings)>
        run;
    QStringList examples; //!< as typed behind the program's name
    QString remarks = {}; //!< whatever --help has to say beyond the options
};

//! Every command, in the order of --help.
QList<Command> commands();

//! Reads the arguments of the program (its name first), finds the command and runs it.
int run(const QStringList &arguments, Surroundings &surroundings);

} // namespace sk::cli
