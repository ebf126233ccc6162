// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/kept_view.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sk {

KeptView::KeptView(const QString &folder)
    : m_file(QDir(folder).filePath(u"views.ini"_s), QSettings::IniFormat)
{
}

QString KeptView::path(const QString &key) const
{
    return u"%1/%2"_s.arg(m_person.isEmpty() ? u"everybody"_s : m_person, key);
}

QVariant KeptView::recall(const QString &key) const
{
    // Somebody who sits here for the first time finds it as it was before anybody said who they are.
    return m_file.value(path(key), m_file.value(u"everybody/"_s + key));
}

void KeptView::keep(const QString &key, const QVariant &value)
{
    m_file.setValue(path(key), value);
}

} // namespace sk
