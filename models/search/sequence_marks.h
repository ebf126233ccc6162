// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace sk {

//! Which sequences of six bytes stand in some lines, as marks in a table far smaller than the lines. Two
//! sequences may share a mark, so the answer is "no" or "perhaps". Whoever types six characters or more looks
//! for something rare, and most of what is not it need not be read.
class SequenceMarks {
public:
    static constexpr qsizetype length = 6;

    //! Answers "perhaps" to everything.
    SequenceMarks() = default;
    //! Marks the sequences of every line; none runs over a line feed.
    explicit SequenceMarks(QByteArrayView lines);

    //! False when the needle stands in no line for certain; shorter ones always may.
    bool mayHold(QByteArrayView needle) const;
    //! Memory it holds.
    qsizetype bytes() const { return qsizetype(m_marks.capacity() * sizeof(quint64)); }

private:
    size_t placeOf(quint64 sequence) const;

    std::vector<quint64> m_marks; // a power of two of them
    int m_shift = 0; // from a mixed sequence to its mark
};

} // namespace sk
