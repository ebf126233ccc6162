// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/rows.h"

#include <string>
#include <vector>

namespace sk::wire {

//! The cells of the row being read. Text that does not stand whole in the body (it had escapes or came in
//! pieces) is kept here until the row is done.
class Cells {
public:
    void clear();
    void add(const Cell &cell) { m_cells.push_back(cell); }
    void addKept(std::string_view text);
    //! Valid until the next change.
    std::span<const Cell> all();
    size_t size() const { return m_cells.size(); }

private:
    struct Kept {
        size_t cell;
        size_t from;
        size_t length;
    };
    std::vector<Cell> m_cells;
    std::vector<Kept> m_kept;
    std::string m_text;
};

} // namespace sk::wire
