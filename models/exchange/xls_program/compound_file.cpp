// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xls_program/compound_file.h"

#include <cstring>

namespace sk {

namespace {

constexpr size_t headerEntries = 109; // sectors of the allocation table that the header itself names
constexpr size_t entryBytes = 128;
constexpr uint32_t lastSector = 0xfffffff9; // everything above is a mark, not a sector

class CompoundFile {
public:
    explicit CompoundFile(const Bytes &file)
        : m_file(file)
        , m_sectorBytes(size_t(1) << (file.word(0x1e) & 15))
        , m_miniBytes(size_t(1) << (file.word(0x20) & 15))
    {
        if (m_sectorBytes != 512 && m_sectorBytes != 4096)
            return;
        readTable();
        m_directory = Bytes(chain(file.number(0x30)));
    }

    Bytes stream(const std::u16string &name) const
    {
        for (size_t at = 0; at + entryBytes <= m_directory.size(); at += entryBytes) {
            if (m_directory.byte(at + 0x42) != 2 || nameAt(at) != name)
                continue;
            const uint32_t start = m_directory.number(at + 0x74);
            const size_t size = m_directory.number(at + 0x78);
            std::string bytes = size < m_file.number(0x38) ? miniChain(start) : chain(start);
            if (bytes.size() > size)
                bytes.resize(size);
            return Bytes(std::move(bytes));
        }
        return {};
    }

private:
    void readTable()
    {
        std::vector<uint32_t> sectors;
        for (size_t i = 0; i < headerEntries; ++i)
            sectors.push_back(m_file.number(0x4c + 4 * i));
        const size_t most = m_file.size() / m_sectorBytes;
        uint32_t next = m_file.number(0x44);
        for (size_t hops = 0; next <= lastSector && hops < most; ++hops) {
            const size_t at = place(next);
            for (size_t i = 0; i + 1 < m_sectorBytes / 4; ++i)
                sectors.push_back(m_file.number(at + 4 * i));
            next = m_file.number(at + m_sectorBytes - 4);
        }
        for (const uint32_t sector : sectors)
            for (size_t i = 0; sector <= lastSector && i < m_sectorBytes / 4 && m_next.size() < most; ++i)
                m_next.push_back(m_file.number(place(sector) + 4 * i));
    }
    size_t place(uint32_t sector) const { return (size_t(sector) + 1) * m_sectorBytes; }

    std::string chain(uint32_t sector) const
    {
        std::string bytes;
        // A chain cannot be longer than the table, unless it bites its tail.
        for (size_t hops = 0; sector < m_next.size() && hops < m_next.size(); ++hops) {
            bytes += m_file.part(place(sector), m_sectorBytes);
            sector = m_next[sector];
        }
        return bytes;
    }
    std::string miniChain(uint32_t sector) const
    {
        const Bytes table(chain(m_file.number(0x3c)));
        const Bytes store(chain(m_directory.number(0x74)));
        std::string bytes;
        const size_t most = table.size() / 4;
        for (size_t hops = 0; sector < most && hops < most; ++hops) {
            bytes += store.part(sector * m_miniBytes, m_miniBytes);
            sector = table.number(4 * size_t(sector));
        }
        return bytes;
    }
    std::u16string nameAt(size_t entry) const
    {
        std::u16string name;
        for (size_t i = 0; i < 31 && m_directory.word(entry + 2 * i) != 0; ++i)
            name += char16_t(m_directory.word(entry + 2 * i));
        return name;
    }

    const Bytes &m_file;
    size_t m_sectorBytes;
    size_t m_miniBytes;
    std::vector<uint32_t> m_next; // of each sector, the one after it
    Bytes m_directory;
};

} // namespace

Bytes::Bytes(std::string bytes) : m_bytes(std::move(bytes)) { }

uint8_t Bytes::byte(size_t at) const
{
    return at < m_bytes.size() ? uint8_t(m_bytes[at]) : 0;
}

uint16_t Bytes::word(size_t at) const
{
    return uint16_t(byte(at) | (byte(at + 1) << 8));
}

uint32_t Bytes::number(size_t at) const
{
    return word(at) | (uint32_t(word(at + 2)) << 16);
}

double Bytes::real(size_t at) const
{
    const uint64_t bits = number(at) | (uint64_t(number(at + 4)) << 32);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

std::string Bytes::part(size_t at, size_t length) const
{
    return at < m_bytes.size() ? m_bytes.substr(at, length) : std::string();
}

Bytes workbookStream(const Bytes &file)
{
    const CompoundFile compound(file);
    const Bytes workbook = compound.stream(u"Workbook");
    return workbook.size() > 0 ? workbook : compound.stream(u"Book");
}

} // namespace sk
