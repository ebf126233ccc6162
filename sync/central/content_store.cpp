// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/content_store.h"

#include "sync/central/hash.h"
#include "sync/central/part_file.h"
#include "sync/central/posix_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr int folderCharacters = 2; // of the hash
constexpr qint64 copyAtOnce = 256 * 1024;

//! For the owner alone, from its first moment on.
Result<> makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return failureOfErrno("mkdir");
    return {};
}

//! Gives the part's content a name that is taken; the part keeps its own.
Result<> replace(const QString &part, const QString &path)
{
    const QByteArray third = QFile::encodeName(part + u"-again"_s);
    ::unlink(third.constData());
    if (::link(QFile::encodeName(part).constData(), third.constData()) != 0
        || ::rename(third.constData(), QFile::encodeName(path).constData()) != 0)
        return failureOfErrno("rename");
    ::unlink(third.constData()); // rename() leaves it where both are one file already
    return {};
}

Result<> copyInto(const QString &from, const QString &part)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure{Failure::Kind::Missing, source.errorString()};
    auto target = PartFile::open(part, 0);
    if (!target)
        return target.failure();
    QByteArray piece(copyAtOnce, Qt::Uninitialized);
    for (;;) {
        const qint64 length = source.read(piece.data(), piece.size());
        if (length < 0)
            return Failure{Failure::Kind::Storage, source.errorString()};
        if (length == 0)
            return target->sync();
        if (const auto put = target->append({piece.constData(), size_t(length)}); !put)
            return put;
    }
}

} // namespace

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<ContentStore> ContentStore::open(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir(parent).exists())
        return Failure{Failure::Kind::Missing, u"the folder %1 is not there"_s.arg(parent)};
    for (const QString &path : {folder, folder + u"/uploads"_s})
        if (const auto made = makeFolder(path); !made)
            return made.failure();
    if (::access(QFile::encodeName(folder + u"/uploads"_s).constData(), R_OK | W_OK | X_OK) != 0)
        return failureOfErrno("the folder of files");
    return ContentStore(QDir(folder).absolutePath());
}

QString ContentStore::pathOf(const QString &sha256) const
{
    Q_ASSERT(isSha256(sha256));
    return m_folder + u'/' + sha256.left(folderCharacters) + u'/' + sha256.mid(folderCharacters);
}

QString ContentStore::partOf(const QString &upload) const
{
    Q_ASSERT(!upload.contains(u'/') && !upload.contains(u'.'));
    return m_folder + u"/uploads/"_s + upload;
}

bool ContentStore::holds(const QString &sha256, qint64 bytes) const
{
    const QFileInfo file(pathOf(sha256));
    return file.isFile() && !file.isSymLink() && file.size() == bytes;
}

qint64 ContentStore::freeBytes() const
{
    struct statvfs state { };
    if (::statvfs(QFile::encodeName(m_folder).constData(), &state) != 0)
        return 0;
    return qint64(state.f_bavail) * qint64(state.f_frsize);
}

Result<> ContentStore::begin(const QString &upload) const
{
    const Descriptor part(partOf(upload), O_WRONLY | O_CREAT | O_EXCL);
    if (!part.isOpen())
        return failureOfErrno("a new part");
    return syncFolder(m_folder + u"/uploads"_s);
}

Result<> ContentStore::keep(const QString &upload, const QString &sha256) const
{
    const QString part = partOf(upload);
    const auto hash = sha256Of(part);
    if (!hash)
        return hash.failure();
    if (*hash != sha256.toLatin1())
        return Failure{Failure::Kind::Invalid, u"the bytes are not those of the hash"_s};
    const QString path = pathOf(sha256);
    const QString folder = QFileInfo(path).path();
    if (const auto made = makeFolder(folder); !made)
        return made;
    // A second name instead of another: whoever dies before the database knows finds the part as it was.
    if (::link(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
        if (errno != EEXIST)
            return failureOfErrno("link");
        // The same content came before; what lies there may have been damaged since, this one was just read.
        if (const auto replaced = replace(part, path); !replaced)
            return replaced;
    }
    if (const auto synced = syncFolder(folder); !synced)
        return synced;
    return syncFolder(m_folder);
}

void ContentStore::removePart(const QString &upload) const
{
    ::unlink(QFile::encodeName(partOf(upload)).constData());
}

QStringList ContentStore::partsOlderThan(qint64 seconds, const QDateTime &now) const
{
    QStringList old;
    const QDir uploads(m_folder + u"/uploads"_s);
    for (const QFileInfo &part : uploads.entryInfoList(QDir::Files | QDir::Hidden | QDir::System))
        if (part.lastModified().secsTo(now) > seconds)
            old.append(part.fileName());
    return old;
}

Result<> ContentStore::copyTo(const ContentStore &other, const QString &sha256, const QString &upload) const
{
    if (const QFileInfo file(pathOf(sha256)); file.isFile() && other.holds(sha256, file.size()))
        return {};
    if (const auto begun = other.begin(upload); !begun)
        return begun;
    auto copied = copyInto(pathOf(sha256), other.partOf(upload));
    if (copied)
        copied = other.keep(upload, sha256);
    other.removePart(upload);
    return copied;
}

} // namespace sk::central
