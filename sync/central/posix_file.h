// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <utility>

namespace sk::central {

//! What errno says.
Failure failureOfErrno(const char *what);

//! An open file of the system, since Qt has no way to make sure that bytes are on the disk.
class Descriptor {
public:
    Descriptor() = default;
    Descriptor(const QString &path, int flags);
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

//! Makes sure that names in the folder survive a power cut.
Result<> syncFolder(const QString &folder);

} // namespace sk::central
