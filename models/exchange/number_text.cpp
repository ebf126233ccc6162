// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

namespace sk {

namespace {

bool isShortInteger(std::string_view text)
{
    return !text.empty() && text.size() <= 15 && (text[0] != '0' || text.size() == 1)
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool toDouble(std::string_view text, double &out)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(out);
}

NumberText::NumberText(std::string_view raw, int zeros)
{
    double value = 0;
    const size_t wanted = size_t(std::clamp(zeros, 0, 40));
    if (isShortInteger(raw)) {
        if (raw.size() < wanted)
            append(std::string(wanted - raw.size(), '0'));
        append(raw);
    } else if (toDouble(raw, value)) {
        write(value);
    } else {
        append(raw.substr(0, 40));
    }
}

NumberText::NumberText(double value)
{
    write(value);
}

void NumberText::append(std::string_view text)
{
    const size_t count = std::min(text.size(), m_text.size() - m_size);
    std::copy_n(text.data(), count, m_text.data() + m_size);
    m_size += count;
}

void NumberText::write(double value)
{
    std::array<char, 32> digits; // NOLINT: filled below
    const auto end
        = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 15);
    const std::string_view general(digits.data(), size_t(end.ptr - digits.data()));
    const size_t e = general.find('e');
    const int exponent
        = e == std::string_view::npos ? 0 : std::atoi(std::string(general.substr(e + 1)).c_str());
    if (exponent == 0 || std::abs(exponent) > 24) {
        append(general);
        return;
    }
    // 8.98604691021901e+19 becomes 89860469102190100000: what Excel shows when asked for all digits.
    std::string mantissa(general.substr(0, e));
    if (mantissa.front() == '-') {
        append("-");
        mantissa.erase(0, 1);
    }
    std::erase(mantissa, '.');
    if (exponent < 0)
        append("0." + std::string(size_t(-exponent - 1), '0') + mantissa);
    else
        append(mantissa
               + std::string(size_t(exponent) + 1 - std::min(mantissa.size(), size_t(exponent) + 1), '0'));
}

} // namespace sk
