// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/rows.h"

namespace sk::wire {

//! What a body of blocks tells while it is read. A failure answered stops the reading.
class BlockEvents {
public:
    virtual ~BlockEvents() = default;
    virtual Result<> onBlock(const QString &kind, const QStringList &columns) = 0;
    //! One row: the id, then what the message puts before the values, then one cell per column.
    virtual Result<> onRow(QUuid id, std::span<const Cell> cells) = 0;
    virtual Result<> onForgotten(const QString &kind, QUuid id) = 0;
    //! A member of the message itself whose value is no list; unknown ones are passed over here.
    virtual Result<> onMember(std::string_view name, const Cell &value) = 0;
};

//! How a message of blocks is built.
struct BlockShape {
    std::string_view list; //!< the member that holds the blocks
    size_t head; //!< cells of a row between its id and its values
};

Result<> readJsonBlocks(QByteArrayView body, const BlockShape &shape, BlockEvents &events);

//! Kinds and columns: a small letter, then small letters, digits and underscores, at most
//! limits::nameCharacters.
bool isName(std::string_view text);

//! An id written as text of 36 characters; null when it is none.
QUuid idOf(const Cell &cell);

} // namespace sk::wire
