// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::cli {

std::optional<QString> languageNamed(const QString &name)
{
    const auto is = [&](QLatin1StringView code) {
        return name.startsWith(code, Qt::CaseInsensitive)
            && (name.size() == code.size() || u"_-.@"_s.contains(name.at(code.size())));
    };
    if (is("zh"_L1))
        return u"zh_CN"_s;
    if (is("en"_L1))
        return u"en"_s;
    return {};
}

QString languageOfSystem(const QStringList &variables)
{
    const auto said = std::find_if(variables.begin(), variables.end(),
                                   [](const QString &variable) { return !variable.isEmpty(); });
    return said == variables.end() ? u"zh_CN"_s : languageNamed(*said).value_or(u"zh_CN"_s);
}

std::optional<QString> wishedLanguage(const QStringList &arguments)
{
    const QString option = u"--language"_s;
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != u"--"_s; ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

void speak(const QString &language)
{
    static QTranslator ours;
    static QTranslator qts; // the parser's own complaints
    const bool english = language == u"en"_s;
    QLocale::setDefault(QLocale(english ? QLocale::English : QLocale::Chinese, QLocale::China));
    QCoreApplication::removeTranslator(&qts);
    QCoreApplication::removeTranslator(&ours);
    if (!english && qts.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(u":/i18n/stationkeeper_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&ours);
}

} // namespace sk::cli
