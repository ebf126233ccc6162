// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sk {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Language::set(const QString &name)
{
    m_name = name == u"en"_s ? u"en"_s : u"zh_CN"_s;
    QLocale::setDefault(m_name == u"en"_s ? QLocale(QLocale::English, QLocale::China)
                                          : QLocale(QLocale::Chinese, QLocale::China));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_ours.load(u":/i18n/stationkeeper_%1.qm"_s.arg(m_name)))
        QCoreApplication::installTranslator(&m_ours);
    if (m_name != u"en"_s
        && m_qts.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Stationkeeper"));
}

} // namespace sk
