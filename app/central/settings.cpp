// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/settings.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sk::central {

const QStringList &settingNames()
{
    static const QStringList names{
        u"data"_s,  u"database"_s, u"listen"_s,           u"certificate"_s,        u"key"_s,
        u"log"_s,   u"workers"_s,  u"calls-per-minute"_s, u"metrics-token-file"_s, u"per-address"_s,
        u"files"_s, u"max-file"_s, u"file-rate"_s,        u"password-cost"_s};
    return names;
}

Result<QMap<QString, QString>> settingsInText(const QString &text)
{
    QMap<QString, QString> settings;
    int number = 0;
    for (const QString &whole : text.split(u'\n')) {
        ++number;
        const QString line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        if (equals < 0 || !settingNames().contains(name) || settings.contains(name))
            return Failure{Failure::Kind::Invalid,
                           u"line %1 is not \"name = value\" with one of the names %2, each once"_s.arg(
                               QString::number(number), settingNames().join(u", "_s))};
        settings.insert(name, line.mid(equals + 1).trimmed());
    }
    return settings;
}

QMap<QString, QString> settingsIn(const QProcessEnvironment &environment)
{
    QMap<QString, QString> settings;
    for (const QString &name : settingNames()) {
        const QString variable = u"STATIONKEEPER_CENTRAL_"_s + name.toUpper().replace(u'-', u'_');
        if (environment.contains(variable))
            settings.insert(name, environment.value(variable));
    }
    return settings;
}

Result<QMap<QString, QString>> settingsBeside(const QString &configOfTheCall,
                                              const QProcessEnvironment &environment)
{
    const QString config
        = configOfTheCall.isEmpty() ? environment.value(u"STATIONKEEPER_CENTRAL_CONFIG"_s) : configOfTheCall;
    QMap<QString, QString> settings;
    if (!config.isEmpty()) {
        QFile file(config);
        if (!file.open(QIODevice::ReadOnly))
            return Failure{Failure::Kind::Missing, u"%1: %2"_s.arg(config, file.errorString())};
        const auto inFile = settingsInText(QString::fromUtf8(file.readAll()));
        if (!inFile)
            return Failure{inFile.failure().kind, u"%1: %2"_s.arg(config, inFile.failure().detail)};
        settings = *inFile;
    }
    settings.insert(settingsIn(environment));
    return settings;
}

} // namespace sk::central
