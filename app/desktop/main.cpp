// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/opening.h"
#include "app/desktop/screenshots.h"
#include "views/shell/main_window.h"
#include "views/widgets/message_prompter.h"

#include <QApplication>
#include <QIcon>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication::setOrganizationName(u"Stationkeeper"_s);
    QApplication::setApplicationName(u"stationkeeper"_s);
    QApplication::setApplicationVersion(QStringLiteral(STATIONKEEPER_VERSION));
    QApplication program(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/program/stationkeeper.svg"_s));
    sk::Theme theme(program);
    sk::Language language;
    language.set({}); // until it is known what was chosen
    sk::Options options = sk::optionsFrom(QApplication::arguments());
    if (!options.language.isEmpty())
        language.set(options.language);
    const QTemporaryDir scratch;
    if (!options.screenshots.isEmpty())
        options.viewFolder = scratch.path(); // pictures leave no trace in what a person set up

    sk::MessagePrompter prompter;
    auto store = sk::openStore(options.folder, sk::systemClock, prompter);
    if (!store)
        return 1;
    sk::Application application(std::move(store), options, theme, language, prompter);
    application.window().show();
    application.start();
    if (!options.screenshots.isEmpty())
        return sk::takeScreenshots(application, options.screenshots,
                                   {options.language, options.scheme, options.scene});
    return QApplication::exec();
}
