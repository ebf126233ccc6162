// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

[[noreturn]] void misused(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(2);
}

std::optional<Scheme> schemeNamed(const QString &name)
{
    if (name == u"light"_s)
        return Scheme::Light;
    if (name == u"dark"_s)
        return Scheme::Dark;
    if (name == u"system"_s)
        return Scheme::System;
    return std::nullopt;
}

} // namespace

Options optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The desk for installation and after-sales service."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"store"_s, Words::tr("Folder of the store."), u"DIR"_s,
         QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)},
        {u"language"_s, Words::tr("Language: zh_CN or en."), u"LANGUAGE"_s},
        {u"theme"_s, Words::tr("Theme: light, dark or system."), u"THEME"_s},
        {u"secrets"_s, Words::tr("File that stands in for the keychain (mode 0600)."), u"FILE"_s},
        {u"screenshots"_s, Words::tr("Write pictures of every screen to a folder and quit."), u"DIR"_s},
        {u"scene"_s, Words::tr("Only pictures whose names begin so, e.g. registrations-yard."), u"NAME"_s},
    });
    parser.process(arguments);
    Options options;
    options.folder = parser.value(u"store"_s);
    options.language = parser.value(u"language"_s);
    options.secrets = parser.value(u"secrets"_s);
    options.scene = parser.value(u"scene"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    if (!options.language.isEmpty() && options.language != u"zh_CN"_s && options.language != u"en"_s)
        misused(Words::tr("There is no language “%1”: choose zh_CN or en.").arg(options.language));
    if (parser.isSet(u"theme"_s)) {
        options.scheme = schemeNamed(parser.value(u"theme"_s));
        if (!options.scheme)
            misused(Words::tr("There is no theme “%1”: choose light, dark or system.")
                        .arg(parser.value(u"theme"_s)));
    }
    if (!parser.positionalArguments().isEmpty())
        misused(Words::tr("“%1” means nothing here; see --help.").arg(parser.positionalArguments().first()));
    return options;
}

} // namespace sk
