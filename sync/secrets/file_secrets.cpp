// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secrets/file_secrets.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

//! Whether the open file may hold secrets. The file itself is asked and not its name, so that nobody can put
//! another one in its place in between.
Result<> trusted(int handle)
{
    struct stat about { };
    if (fstat(handle, &about) != 0)
        return Failure{Failure::Kind::Storage, u"the secrets file cannot be looked at"_s};
    if (!S_ISREG(about.st_mode))
        return Failure{Failure::Kind::Refused, u"the secrets file is no regular file"_s};
    if (about.st_uid != geteuid())
        return Failure{Failure::Kind::Refused, u"the secrets file belongs to somebody else"_s};
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Failure{Failure::Kind::Refused, u"others may read or write the secrets file"_s};
    return {};
}

} // namespace

Result<QJsonObject> FileSecrets::load() const
{
    const int handle
        = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0 && errno == ENOENT)
        return QJsonObject();
    if (handle < 0 && errno == ELOOP)
        return Failure{Failure::Kind::Refused, u"the secrets file is a link"_s};
    if (handle < 0)
        return Failure{Failure::Kind::Refused, u"the secrets file cannot be opened"_s};
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return Failure{Failure::Kind::Storage, u"the secrets file cannot be read"_s};
    }
    if (const auto good = trusted(handle); !good)
        return good.failure();
    const QByteArray bytes = file.read(mostBytes + 1);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (bytes.size() > mostBytes || !document.isObject())
        return Failure{Failure::Kind::Corrupt, u"the secrets file holds no secrets"_s};
    return document.object();
}

Result<> FileSecrets::save(const QJsonObject &secrets) const
{
    // QTemporaryFile makes it 0600; the rename puts it in place whole or not at all.
    QTemporaryFile file(m_path + u".XXXXXX"_s);
    const QByteArray bytes = QJsonDocument(secrets).toJson();
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return Failure{Failure::Kind::Storage, u"the secrets file cannot be written"_s};
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(m_path).constData()) != 0)
        return Failure{Failure::Kind::Storage, u"the secrets file cannot be put in place"_s};
    file.setAutoRemove(false);
    return {};
}

void FileSecrets::read(const QString &key, QObject *, const Read &then)
{
    const auto secrets = load();
    if (!secrets)
        return then(secrets.failure());
    if (!secrets->contains(key))
        return then(Failure{Failure::Kind::Missing, u"no such secret in the file"_s});
    then(secrets->value(key).toString());
}

void FileSecrets::write(const QString &key, const QString &secret, QObject *, const Done &then)
{
    const auto known = load();
    if (!known)
        return then(known.failure());
    QJsonObject secrets = *known;
    secrets.insert(key, secret);
    then(save(secrets));
}

void FileSecrets::remove(const QString &key, QObject *, const Done &then)
{
    const auto known = load();
    if (!known)
        return then(known.failure());
    if (!known->contains(key))
        return then({});
    QJsonObject secrets = *known;
    secrets.remove(key);
    then(save(secrets));
}

} // namespace sk
