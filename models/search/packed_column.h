// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/sequence_marks.h"

#include <array>
#include <bitset>
#include <string>
#include <vector>

namespace sk {

//! How many entries a block holds: few enough for the cache, enough for the scan to run.
inline constexpr int blockEntries = 4096;

//! Which entries of one block were hit.
using BlockHits = std::bitset<blockEntries>;

//! One field of many entries, packed for the scan: folded UTF-8, every entry ended by a line feed, in blocks.
//! Entries are only appended; who wants one changed appends the new one and forgets the old.
class PackedColumn {
public:
    //! The text is folded on the way in.
    void append(QByteArrayView utf8);

    int blockCount() const { return int(m_blocks.size()); }
    qsizetype size() const { return m_size; }
    //! Memory it holds.
    qsizetype bytes() const;

    //! False when no entry can contain the needle: a byte of it never occurs here, or it is longer than the
    //! longest entry.
    bool mayHold(QByteArrayView needle) const;
    //! Adds the entries of a block that contain the needle (folded, not empty) to `hits`; answers how many
    //! bytes it had to look through.
    qsizetype findIn(int block, QByteArrayView needle, BlockHits &hits) const;
    //! Adds those that are the needle and nothing else. The needle comes with a line feed behind it.
    qsizetype findWholeIn(int block, QByteArrayView needleAndFeed, BlockHits &hits) const;

    //! The text of one entry; walks its block.
    QByteArrayView text(qsizetype entry) const;
    //! Visits every entry of a block in order.
    template<typename Visit>
    void visit(int block, Visit &&each) const
    {
        const std::string &bytes = m_blocks[size_t(block)].lines;
        for (size_t at = 0; at < bytes.size();) {
            const size_t end = bytes.find('\n', at);
            each(QByteArrayView(bytes.data() + at, qsizetype(end - at)));
            at = end + 1;
        }
    }

private:
    struct Block {
        std::string lines;
        SequenceMarks marks; //!< of a full one, which does not change any more
    };

    std::vector<Block> m_blocks;
    std::array<bool, 256> m_seen{};
    qsizetype m_size = 0;
    qsizetype m_longest = 0;
};

} // namespace sk
