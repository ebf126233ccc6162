// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/kept_files.h"

#include "models/domain/attachment_rules.h"
#include "models/store/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qint64 chunk = 1024 * 1024;

//! People's photos are for the owner of the store only.
bool makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return false;
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

//! Before it counts as kept, it has to survive a power cut.
bool reachesTheDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

Failure cannotWrite()
{
    return {Failure::Kind::Full, u"the file cannot be written beside the store"_s};
}

//! Copies and hashes; the type of the first piece says how much may come.
Result<KeptFiles::Taken> copy(QIODevice &from, QFileDevice &to)
{
    KeptFiles::Taken taken;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 most = 0;
    while (true) {
        const QByteArray piece = from.read(chunk);
        if (piece.isEmpty())
            break;
        if (taken.bytes == 0) {
            taken.mediaType = QMimeDatabase().mimeTypeForData(piece).name();
            most = mostBytesOf(taken.mediaType);
        }
        taken.bytes += piece.size();
        if (taken.bytes > most)
            return Failure{Failure::Kind::TooLarge, QString::number(most)};
        hash.addData(piece);
        if (to.write(piece) != piece.size())
            return cannotWrite();
    }
    if (taken.bytes == 0)
        return Failure{Failure::Kind::Invalid, u"an empty file"_s};
    taken.sha256 = QString::fromLatin1(hash.result().toHex());
    return reachesTheDisk(to) ? Result(taken) : Result<KeptFiles::Taken>(cannotWrite());
}

} // namespace

KeptFiles KeptFiles::beside(const QString &storeFile)
{
    const QFileInfo info(storeFile);
    return KeptFiles(info.dir().filePath(info.completeBaseName() + u".files"_s));
}

KeptFiles KeptFiles::beside(const Database &db)
{
    return beside(db.path());
}

Result<KeptFiles::Taken> KeptFiles::take(const QString &path) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Missing, u"the file cannot be read"_s};
    return take(file);
}

Result<KeptFiles::Taken> KeptFiles::take(QIODevice &from) const
{
    if (!makePrivateFolder(m_folder))
        return Failure{Failure::Kind::ReadOnly, u"the folder of the files cannot be made"_s};
    QTemporaryFile incoming(QDir(m_folder).filePath(u"incoming-XXXXXX"_s)); // 0600 from its first byte
    if (!incoming.open())
        return Failure{Failure::Kind::ReadOnly, u"the folder of the files may not be written"_s};
    const auto taken = copy(from, incoming);
    if (!taken || has(taken->sha256))
        return taken;
    incoming.close();
    if (const auto placed = putInPlace(incoming.fileName(), taken->sha256); !placed)
        return placed.failure();
    incoming.setAutoRemove(false);
    return taken;
}

Result<> KeptFiles::putInPlace(const QString &from, const QString &sha256) const
{
    const QString path = roomFor(sha256);
    if (!QFile::rename(from, path) && !QFileInfo::exists(path))
        return cannotWrite();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

bool KeptFiles::has(const QString &sha256) const
{
    return isContentHash(sha256) && QFileInfo(pathOf(sha256)).isFile();
}

QString KeptFiles::pathOf(const QString &sha256) const
{
    Q_ASSERT(isContentHash(sha256));
    return u"%1/%2/%3"_s.arg(m_folder, sha256.left(2), sha256.mid(2));
}

QString KeptFiles::thumbnailPathOf(const QString &sha256) const
{
    Q_ASSERT(isContentHash(sha256));
    return u"%1/thumbnails/%2.jpg"_s.arg(m_folder, sha256);
}

QString KeptFiles::roomFor(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    makePrivateFolder(m_folder);
    makePrivateFolder(QFileInfo(path).path());
    return path;
}

Result<> KeptFiles::copyTo(const QString &sha256, const QString &path) const
{
    if (!has(sha256))
        return Failure{Failure::Kind::Missing, u"the file is not kept here"_s};
    if (QFileInfo::exists(path))
        return Failure{Failure::Kind::Invalid, u"the target exists"_s};
    if (!QFile::copy(pathOf(sha256), path))
        return Failure{Failure::Kind::Full, u"the copy cannot be written"_s};
    return {};
}

void KeptFiles::drop(const QString &sha256) const
{
    if (!isContentHash(sha256))
        return;
    for (const QString &path : {pathOf(sha256), thumbnailPathOf(sha256), pathOf(sha256) + u".part"_s})
        QFile::remove(path);
}

QStringList KeptFiles::all() const
{
    QStringList hashes;
    const QDir folder(m_folder);
    for (const QString &first : folder.entryList({u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        for (const QString &rest : QDir(folder.filePath(first)).entryList(QDir::Files, QDir::Name))
            if (isContentHash(first + rest))
                hashes.append(first + rest);
    return hashes;
}

} // namespace sk
