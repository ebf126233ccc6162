// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sk {

//! Bytes with little-endian numbers; reading past the end answers 0.
class Bytes {
public:
    Bytes() = default;
    explicit Bytes(std::string bytes);

    size_t size() const { return m_bytes.size(); }
    uint8_t byte(size_t at) const;
    uint16_t word(size_t at) const;
    uint32_t number(size_t at) const;
    double real(size_t at) const;
    //! Shorter, perhaps empty, where the bytes end.
    std::string part(size_t at, size_t length) const;

private:
    std::string m_bytes;
};

//! The bytes of the workbook stream in the compound file ([MS-CFB]) that an old Excel file is; empty when
//! there is none or the file is damaged.
Bytes workbookStream(const Bytes &file);

} // namespace sk
