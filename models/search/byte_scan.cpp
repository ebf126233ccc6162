// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/byte_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace sk {

const char *findBytesPlainly(const char *begin, const char *end, QByteArrayView needle)
{
    if (needle.isEmpty())
        return begin;
    const auto length = size_t(needle.size());
    while (size_t(end - begin) >= length) {
        const auto *at
            = static_cast<const char *>(std::memchr(begin, needle.front(), size_t(end - begin) - length + 1));
        if (!at)
            return end;
        if (std::memcmp(at, needle.data(), length) == 0)
            return at;
        begin = at + 1;
    }
    return end;
}

#if defined(__SSE2__)

const char *findBytes(const char *begin, const char *end, QByteArrayView needle)
{
    constexpr qsizetype step = 16;
    const qsizetype last = needle.size() - 1;
    if (last < 1)
        return findBytesPlainly(begin, end, needle); // memchr is as good
    const __m128i firstByte = _mm_set1_epi8(needle.front());
    const __m128i lastByte = _mm_set1_epi8(needle.back());
    const auto load = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    while (end - begin >= step + last) {
        const __m128i firsts = _mm_cmpeq_epi8(load(begin), firstByte);
        const __m128i lasts = _mm_cmpeq_epi8(load(begin + last), lastByte);
        auto both = unsigned(_mm_movemask_epi8(_mm_and_si128(firsts, lasts)));
        for (; both != 0; both &= both - 1) {
            const char *at = begin + std::countr_zero(both);
            if (std::memcmp(at + 1, needle.data() + 1, size_t(last)) == 0)
                return at;
        }
        begin += step;
    }
    return findBytesPlainly(begin, end, needle);
}

int countLines(const char *begin, const char *end)
{
    constexpr qsizetype step = 16;
    const __m128i feed = _mm_set1_epi8('\n');
    int count = 0;
    for (; end - begin >= step; begin += step) {
        const __m128i same = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(begin)), feed);
        count += std::popcount(unsigned(_mm_movemask_epi8(same)));
    }
    return count + int(std::count(begin, end, '\n'));
}

#else

const char *findBytes(const char *begin, const char *end, QByteArrayView needle)
{
    return findBytesPlainly(begin, end, needle);
}

int countLines(const char *begin, const char *end)
{
    return int(std::count(begin, end, '\n'));
}

#endif

} // namespace sk
