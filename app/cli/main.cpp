// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/words.h"

#include <QGuiApplication>

#include <cstdio>

//! What Qt remarks about the session's folders is nothing that somebody at a shell can act on; everything
//! else goes to standard error.
static void remark(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
{
    if (!message.startsWith(QLatin1StringView("QStandardPaths:")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int main(int argc, char **argv)
{
    qInstallMessageHandler(remark);
    QCoreApplication::setOrganizationName(QStringLiteral("Stationkeeper"));
    QCoreApplication::setApplicationName(QStringLiteral("stationkeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATIONKEEPER_VERSION));
    // Paper needs fonts, and fonts need QtGui; no window is ever shown, so no display is asked for.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);

    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    sk::cli::Surroundings surroundings{{}, in, out, err, sk::systemClock};
    return sk::cli::run(QCoreApplication::arguments(), surroundings);
}
