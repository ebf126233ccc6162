// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/command.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Stationkeeper"));
    QCoreApplication::setApplicationName(QStringLiteral("stationkeeper-central"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATIONKEEPER_VERSION));
    const QCoreApplication application(argc, argv);
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category} %{message}"));

    QTextStream out(stdout);
    QTextStream err(stderr);
    sk::central::Console console{out, err, sk::systemClock};
    return sk::central::run(QCoreApplication::arguments(), console);
}
