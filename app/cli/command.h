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
    const char *name;
    const char *arguments; //!< as --help shows them
    const char *summary; //!< one line; translated in the context "Command"
    void (*options)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser, Surroundings &surroundings);
};

//! Every command, in the order of --help.
const QList<Command> &commands();

//! The arguments of a command after its name.
QStringList argumentsOf(const QCommandLineParser &parser);

//! Opens the store or says why not on standard error.
std::unique_ptr<Store> openStore(Surroundings &surroundings);

//! A sentence for a person about a failure, saying what to do.
QString sentence(const Failure &failure);

//! Says a sentence on standard error and answers the exit code.
int complain(Surroundings &surroundings, const QString &what, Exit exit = Failed);

//! Puts the program's options into a parser: --store, --language, --help, --version.
void addCommonOptions(QCommandLineParser &parser);

} // namespace sk::cli
