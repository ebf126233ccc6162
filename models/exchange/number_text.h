// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace sk {

//! A number as a person would write it: no exponent, at most 15 significant digits, the digits a double
//! holds.
class NumberText {
public:
    //! `raw` as it stands in the file, e.g. "45426", "1.3812345678E10". Text that is no number is kept as is,
    //! cut to 40 characters. `zeros` fills up with leading zeros, as the number format 0000000 does.
    explicit NumberText(std::string_view raw, int zeros = 0);
    explicit NumberText(double value);

    std::string_view view() const { return {m_text.data(), m_size}; }

private:
    void append(std::string_view text);
    void write(double value);

    std::array<char, 48> m_text;
    size_t m_size = 0;
};

//! Reads the whole text as a number, nothing else.
bool toDouble(std::string_view text, double &out);

} // namespace sk
