// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace sk::cli {

//! Exit codes as scripts expect them.
enum Exit {
    Done = 0,
    Failed = 1, //!< asked for properly, but it did not work; the sentence is on standard error
    Misused = 2, //!< the words of the call are off
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
    QString arguments; //!< as --help shows them
    QString summary; //!< one line
    std::function<void(QCommandLineParser &parser)> addOptions;
    //! The positional arguments come without the command's name.
    std::function<int(const QCommandLineParser &parser, const QStringList &arguments,
                      Surroundings &surroundings)>
        run;
};

//! Every command, in the order of --help.
QList<Command> commands();

//! Reads the arguments of the program (its name first), finds the command and runs it.
int run(const QStringList &arguments, Surroundings &surroundings);

//! Opens the store, or says why not on standard error and answers null.
std::unique_ptr<Store> openStore(Surroundings &surroundings);

} // namespace sk::cli
