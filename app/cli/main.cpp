// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/words.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Stationkeeper"));
    QCoreApplication::setApplicationName(QStringLiteral("stationkeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATIONKEEPER_VERSION));
    const QCoreApplication application(argc, argv);

    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    sk::cli::Surroundings surroundings{{}, in, out, err, sk::systemClock};
    return sk::cli::run(QCoreApplication::arguments(), surroundings);
}
