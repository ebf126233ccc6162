// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/cells.h"

namespace sk::wire {

void Cells::clear()
{
    m_cells.clear();
    m_kept.clear();
    m_text.clear();
}

void Cells::addKept(std::string_view text)
{
    m_kept.push_back({m_cells.size(), m_text.size(), text.size()});
    m_text.append(text);
    m_cells.emplace_back();
}

std::span<const Cell> Cells::all()
{
    // Only now: m_text may have moved while it grew.
    for (const Kept &kept : m_kept)
        m_cells[kept.cell] = std::string_view(m_text).substr(kept.from, kept.length);
    return m_cells;
}

} // namespace sk::wire
