// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/packed_column.h"

#include "models/search/byte_scan.h"
#include "models/search/folding.h"

#include <cstring>

namespace sk {

namespace {

//! Walks over the hits of a needle in a block and sets the entries of those that `counts` says yes to.
template<typename Counts>
void walkHits(const std::string &lines, QByteArrayView needle, BlockHits &hits, Counts &&counts)
{
    const char *const end = lines.data() + lines.size();
    const char *counted = lines.data(); // entries up to here are counted
    int entry = 0;
    for (const char *at = findBytes(counted, end, needle); at != end; at = findBytes(counted, end, needle)) {
        entry += countLines(counted, at);
        if (counts(at))
            hits.set(size_t(entry));
        // One hit an entry is enough: go on behind its end.
        counted = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))) + 1;
        ++entry;
    }
}

} // namespace

void PackedColumn::append(QByteArrayView utf8)
{
    if (m_size % blockEntries == 0)
        m_blocks.emplace_back();
    Block &block = m_blocks.back();
    const size_t start = block.lines.size();
    appendFolded(utf8, block.lines);
    for (size_t i = start; i < block.lines.size(); ++i)
        m_seen[static_cast<unsigned char>(block.lines[i])] = true;
    m_longest = qMax(m_longest, qsizetype(block.lines.size() - start));
    block.lines += '\n';
    if (++m_size % blockEntries == 0) {
        block.lines.shrink_to_fit();
        block.marks = SequenceMarks(block.lines);
    }
}

qsizetype PackedColumn::bytes() const
{
    qsizetype sum = 0;
    for (const Block &block : m_blocks)
        sum += qsizetype(block.lines.capacity()) + block.marks.bytes();
    return sum;
}

bool PackedColumn::mayHold(QByteArrayView needle) const
{
    return needle.size() <= m_longest && std::all_of(needle.begin(), needle.end(), [&](char byte) {
               return m_seen[static_cast<unsigned char>(byte)];
           });
}

qsizetype PackedColumn::findIn(int block, QByteArrayView needle, BlockHits &hits) const
{
    const Block &where = m_blocks[size_t(block)];
    if (!where.marks.mayHold(needle))
        return 0;
    walkHits(where.lines, needle, hits, [](const char *) { return true; });
    return qsizetype(where.lines.size());
}

qsizetype PackedColumn::findWholeIn(int block, QByteArrayView needleAndFeed, BlockHits &hits) const
{
    const Block &where = m_blocks[size_t(block)];
    if (!where.marks.mayHold(needleAndFeed.chopped(1)))
        return 0;
    walkHits(where.lines, needleAndFeed, hits,
             [&](const char *at) { return at == where.lines.data() || at[-1] == '\n'; });
    return qsizetype(where.lines.size());
}

QByteArrayView PackedColumn::text(qsizetype entry) const
{
    const std::string &bytes = m_blocks[size_t(entry / blockEntries)].lines;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (auto before = entry % blockEntries; before > 0; --before)
        at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))) + 1;
    return {at, static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))) - at};
}

} // namespace sk
