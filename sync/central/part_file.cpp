// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/part_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sk::central {

Result<PartFile> PartFile::open(const QString &path, qint64 offset)
{
    Descriptor file(path, O_WRONLY);
    if (!file.isOpen())
        return failureOfErrno("a part");
    struct stat state { };
    if (::fstat(file.number(), &state) != 0)
        return failureOfErrno("a part");
    if (state.st_size < offset)
        return Failure{Failure::Kind::Missing, QStringLiteral("the part is shorter than noted")};
    PartFile part(std::move(file), offset);
    if (const auto cut = part.cutTo(offset); !cut)
        return cut.failure();
    return part;
}

Result<> PartFile::append(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_file.number(), bytes.data(), bytes.size(), m_offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failureOfErrno("a part");
        m_offset += written;
        bytes = bytes.subspan(size_t(written));
    }
    return {};
}

Result<> PartFile::cutTo(qint64 offset)
{
    if (::ftruncate(m_file.number(), offset) != 0)
        return failureOfErrno("a part");
    m_offset = offset;
    return {};
}

Result<> PartFile::sync()
{
    if (::fdatasync(m_file.number()) != 0)
        return failureOfErrno("fsync of a part");
    return {};
}

} // namespace sk::central
