// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central::testing {

using namespace Qt::StringLiterals;

struct Said {
    int exit;
    QString out;
    QString err;
};

//! One call of the program, in this process.
inline Said said(const QStringList &words)
{
    Said said{};
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    Console console{out, err, systemClock};
    said.exit = run(QStringList{u"stationkeeper-central"_s} + words, console);
    return said;
}

} // namespace sk::central::testing
