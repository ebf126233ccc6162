// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/posix_file.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace sk::central {

Failure failureOfErrno(const char *what)
{
    const int number = errno;
    const QString text = QString::fromLatin1(what) + QStringLiteral(": ") + qt_error_string(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {Failure::Kind::Full, text};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Failure::Kind::ReadOnly, text};
    case ENOENT:
        return {Failure::Kind::Missing, text};
    case EEXIST:
        return {Failure::Kind::Conflict, text};
    case EMFILE:
    case ENFILE:
        return {Failure::Kind::Busy, text};
    default:
        return {Failure::Kind::Storage, text};
    }
}

Descriptor::Descriptor(const QString &path, int flags)
    : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600))
{
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Result<> syncFolder(const QString &folder)
{
    const Descriptor open(folder, O_RDONLY | O_DIRECTORY);
    if (!open.isOpen() || ::fsync(open.number()) != 0)
        return failureOfErrno("fsync of a folder");
    return {};
}

} // namespace sk::central
