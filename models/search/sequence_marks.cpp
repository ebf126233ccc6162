// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/sequence_marks.h"

#include <bit>

namespace sk {

namespace {

constexpr quint64 bytesOfSequence = (quint64(1) << 8 * SequenceMarks::length) - 1;
constexpr size_t marksInWord = 64;

//! Calls `visit` with each sequence of six bytes that runs over no line feed, until it answers false.
template<typename Visit>
bool everySequence(QByteArrayView text, Visit &&visit)
{
    quint64 sequence = 0;
    qsizetype inLine = 0;
    for (const char byte : text) {
        sequence = (sequence << 8 | static_cast<unsigned char>(byte)) & bytesOfSequence;
        inLine = byte == '\n' ? 0 : inLine + 1;
        if (inLine >= SequenceMarks::length && !visit(sequence))
            return false;
    }
    return true;
}

} // namespace

SequenceMarks::SequenceMarks(QByteArrayView lines)
{
    size_t sequences = 0;
    everySequence(lines, [&](quint64) { return ++sequences > 0; });
    // With room for twice as many at most four of ten marks are set.
    const size_t marks = std::bit_ceil(std::max(2 * sequences, marksInWord));
    m_shift = 64 - std::countr_zero(marks);
    m_marks.resize(marks / marksInWord);
    everySequence(lines, [&](quint64 sequence) {
        const size_t place = placeOf(sequence);
        m_marks[place / marksInWord] |= quint64(1) << place % marksInWord;
        return true;
    });
}

size_t SequenceMarks::placeOf(quint64 sequence) const
{
    constexpr quint64 golden = 0x9e3779b97f4a7c15; // spreads neighbours over the table
    return size_t(sequence * golden >> m_shift);
}

bool SequenceMarks::mayHold(QByteArrayView needle) const
{
    return m_marks.empty() || everySequence(needle, [this](quint64 sequence) {
               const size_t place = placeOf(sequence);
               return (m_marks[place / marksInWord] >> place % marksInWord & 1) != 0;
           });
}

} // namespace sk
