// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/kept_drafts.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
Q_LOGGING_CATEGORY(log, "stationkeeper.drafts")
constexpr qint64 mostBytes = 4 << 20;
} // namespace

KeptDrafts::KeptDrafts(const QString &folder) : m_all(QDir(folder).filePath(u"drafts"_s))
{
    setPerson({});
}

void KeptDrafts::setPerson(const QString &person)
{
    m_folder.setPath(m_all.filePath(person.isEmpty() ? u"everybody"_s : person));
}

QString KeptDrafts::fileOf(const QString &key) const
{
    return m_folder.filePath(QString::fromLatin1(QUrl::toPercentEncoding(key, {}, ".")) + u".json"_s);
}

void KeptDrafts::keep(const QString &key, const QJsonObject &draft)
{
    m_folder.mkpath(u"."_s);
    QSaveFile file(fileOf(key));
    const bool kept = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(draft).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
    if (!kept)
        qCWarning(log) << "a draft was not kept:" << file.errorString();
}

QJsonObject KeptDrafts::find(const QString &key) const
{
    QFile file(fileOf(key));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void KeptDrafts::forget(const QString &key)
{
    QFile::remove(fileOf(key));
}

QStringList KeptDrafts::keysOf(const QString &start) const
{
    QStringList keys;
    for (const QFileInfo &file : m_folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time)) {
        const QString key = QUrl::fromPercentEncoding(file.completeBaseName().toLatin1());
        if (key.startsWith(start))
            keys.append(key);
    }
    return keys;
}

} // namespace sk
