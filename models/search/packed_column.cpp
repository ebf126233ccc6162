// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/packed_column.h"

#include "models/search/byte_scan.h"
#include "models/search/folding.h"

#include <cstring>

namespace sk {

void PackedColumn::append(QByteArrayView utf8)
{
    if (m_size % blockEntries == 0) {
        if (!m_blocks.empty())
            m_blocks.back().shrink_to_fit();
        m_blocks.emplace_back();
    }
    std::string &block = m_blocks.back();
    const size_t start = block.size();
    appendFolded(utf8, block);
    for (size_t i = start; i < block.size(); ++i)
        m_seen[static_cast<unsigned char>(block[i])] = true;
    m_longest = qMax(m_longest, qsizetype(block.size() - start));
    block += '\n';
    ++m_size;
}

qsizetype PackedColumn::bytes() const
{
    qsizetype sum = 0;
    for (const std::string &block : m_blocks)
        sum += qsizetype(block.capacity());
    return sum;
}

bool PackedColumn::mayHold(QByteArrayView needle) const
{
    return needle.size() <= m_longest && std::all_of(needle.begin(), needle.end(), [&](char byte) {
               return m_seen[static_cast<unsigned char>(byte)];
           });
}

void PackedColumn::findIn(int block, QByteArrayView needle, BlockHits &hits) const
{
    const std::string &bytes = m_blocks[size_t(block)];
    const char *const end = bytes.data() + bytes.size();
    const char *counted = bytes.data(); // entries up to here are counted
    int entry = 0;
    for (const char *at = findBytes(counted, end, needle); at != end; at = findBytes(counted, end, needle)) {
        entry += countLines(counted, at);
        hits.set(size_t(entry));
        // One hit an entry is enough: go on behind its end.
        counted = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))) + 1;
        ++entry;
    }
}

QByteArrayView PackedColumn::text(qsizetype entry) const
{
    const std::string &bytes = m_blocks[size_t(entry / blockEntries)];
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (auto before = entry % blockEntries; before > 0; --before)
        at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))) + 1;
    return {at, static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))) - at};
}

} // namespace sk
