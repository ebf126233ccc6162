// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/sort_key.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <vector>

namespace sk {

namespace {

constexpr char16_t firstIdeograph = 0x4e00;
constexpr char16_t lastIdeograph = 0x9fff;
constexpr size_t ideographs = lastIdeograph - firstIdeograph + 1;

//! The place of every ideograph in the order of its readings.
using Readings = std::array<quint16, ideographs>;

Readings readingOrder()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China));
    std::vector<std::pair<QCollatorSortKey, quint16>> order;
    order.reserve(ideographs);
    for (size_t i = 0; i < ideographs; ++i)
        order.emplace_back(collator.sortKey(QString(QChar(char16_t(firstIdeograph + i)))), quint16(i));
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    Readings places{};
    for (size_t i = 0; i < ideographs; ++i)
        places[order[i].second] = quint16(i);
    return places;
}

//! Packs codes of different lengths, the most significant first. No code is the beginning of another, so that
//! keys compare as their texts do.
class KeyPacker {
public:
    bool isFull() const { return m_used >= 128; }
    void add(quint32 code, int bits)
    {
        const int end = m_used + bits;
        if (end <= 64) {
            m_key.high |= quint64(code) << (64 - end);
        } else {
            if (m_used < 64)
                m_key.high |= quint64(code) >> (end - 64);
            m_key.low |= end <= 128 ? quint64(code) << (128 - end) : quint64(code) >> (end - 128);
        }
        m_used = end;
    }
    SortKey key() const { return m_key; }

private:
    SortKey m_key;
    int m_used = 0;
};

// Six bits a Latin character; the two highest codes open the longer ones. 0 is the end of a text.
constexpr quint32 sign = 1; // and eight bits
constexpr quint32 digit = 2; // to 11
constexpr quint32 letter = 12; // to 37
constexpr quint32 otherScript = 62; // and 16 bits
constexpr quint32 ideograph = 63; // and 15 bits

void addLatin(KeyPacker &packer, unsigned char c)
{
    if (c >= '0' && c <= '9')
        packer.add(digit + c - '0', 6);
    else if (c >= 'A' && c <= 'Z')
        packer.add(letter + c - 'A', 6);
    else
        packer.add(sign << 8 | c, 14);
}

} // namespace

SortKey sortKeyOf(QByteArrayView folded)
{
    static const Readings readings = readingOrder();
    KeyPacker packer;
    for (const char *at = folded.begin(); at < folded.end() && !packer.isFull();) {
        const auto byte = [&](int i) { return quint32(static_cast<unsigned char>(at[i])); };
        const quint32 first = byte(0);
        if (first < 0x80) {
            addLatin(packer, static_cast<unsigned char>(first));
            at += 1;
        } else if (first < 0xe0 || first >= 0xf0) { // two and four bytes are rare: by their code point
            const int length = first < 0xe0 ? 2 : 4;
            packer.add(otherScript << 16 | (length == 2 ? (first & 0x1f) << 6 | (byte(1) & 0x3f) : 0xffff),
                       22);
            at += length;
        } else {
            const quint32 c = (first & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
            if (c >= firstIdeograph && c <= lastIdeograph)
                packer.add(ideograph << 15 | readings[c - firstIdeograph], 21);
            else
                packer.add(otherScript << 16 | c, 22);
            at += 3;
        }
    }
    return packer.key();
}

} // namespace sk
