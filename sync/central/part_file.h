// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/posix_file.h"

#include <span>

namespace sk::central {

//! An upload's bytes while they come. For one thread at a time.
class PartFile {
public:
    //! Opens the part and cuts off what lies behind the offset. Missing when it is not there or shorter.
    static Result<PartFile> open(const QString &path, qint64 offset);

    //! Full when the disk is; what was there before stays good.
    Result<> append(std::span<const char> bytes);
    //! Cuts off what lies behind the offset.
    Result<> cutTo(qint64 offset);
    //! Returns when the bytes are on the disk.
    Result<> sync();
    qint64 offset() const { return m_offset; }

private:
    PartFile(Descriptor file, qint64 offset) : m_file(std::move(file)), m_offset(offset) { }

    Descriptor m_file;
    qint64 m_offset;
};

} // namespace sk::central
