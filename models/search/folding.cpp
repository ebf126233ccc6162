// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/folding.h"

#include <array>
#include <cstdint>

namespace sk {

namespace {

//! What a byte below 0x80 becomes; 0: it is left out.
constexpr std::array<char, 128> asciiForms()
{
    std::array<char, 128> forms{};
    for (int c = 0x21; c < 0x7f; ++c)
        forms[size_t(c)] = char(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    for (const char separator : {'-', '_', '.'})
        forms[size_t(separator)] = 0;
    return forms;
}
constexpr auto ascii = asciiForms();

//! How many bytes the character at the beginning takes; 0 when it is broken or cut off.
int lengthAt(const char *bytes, const char *end)
{
    const auto at = [&](int i) { return static_cast<unsigned char>(bytes[i]); };
    const int length = at(0) >= 0xf8 ? 0 : at(0) >= 0xf0 ? 4 : at(0) >= 0xe0 ? 3 : at(0) >= 0xc0 ? 2 : 0;
    if (end - bytes < length)
        return 0;
    for (int i = 1; i < length; ++i)
        if ((at(i) & 0xc0) != 0x80)
            return 0;
    return length;
}

bool isLeftOut(char32_t c)
{
    switch (c) {
    case 0xa0: // no-break space
    case 0xb7: // middle dot, as on plates
    case 0x2022: // bullet
    case 0x3000: // full-width space
    case 0x30fb: // katakana middle dot
    case 0xfeff:
        return true;
    default:
        return (c >= 0x2000 && c <= 0x2015) || (c >= 0x2028 && c <= 0x202f);
    }
}

char32_t decoded(const char *bytes, int length)
{
    const auto at = [&](int i) { return char32_t(static_cast<unsigned char>(bytes[i])); };
    if (length == 2)
        return (at(0) & 0x1f) << 6 | (at(1) & 0x3f);
    return (at(0) & 0x0f) << 12 | (at(1) & 0x3f) << 6 | (at(2) & 0x3f);
}

//! Full-width forms stand 0xfee0 above their half-width twins.
constexpr char32_t fullWidthFirst = 0xff01;
constexpr char32_t fullWidthLast = 0xff5e;
constexpr char32_t fullWidthShift = 0xfee0;

void appendWide(const char *bytes, int length, std::string &out)
{
    const char32_t c = length < 4 ? decoded(bytes, length) : 0x10000;
    if (isLeftOut(c))
        return;
    if (c < fullWidthFirst || c > fullWidthLast) {
        out.append(bytes, size_t(length));
        return;
    }
    if (const char form = ascii[c - fullWidthShift])
        out += form;
}

} // namespace

void appendFolded(QByteArrayView utf8, std::string &out)
{
    const char *at = utf8.begin();
    while (at < utf8.end()) {
        const auto first = static_cast<unsigned char>(*at);
        if (first < 0x80) {
            if (const char form = ascii[first])
                out += form;
            ++at;
            continue;
        }
        const int length = lengthAt(at, utf8.end());
        if (length == 0) {
            ++at;
            continue;
        }
        // The ideographs, which is nearly everything beyond ASCII here, need no look.
        if (first >= 0xe4 && first <= 0xe9)
            out.append(at, 3);
        else
            appendWide(at, length, out);
        at += length;
    }
}

QByteArray folded(QStringView text)
{
    std::string out;
    appendFolded(text.toUtf8(), out);
    return QByteArray::fromStdString(out);
}

} // namespace sk
