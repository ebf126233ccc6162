// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/block_events.h"
#include "sync/protocol/pages.h"

namespace sk::wire {

//! Makes a page's rows and its end out of what a body tells.
class PageEvents : public BlockEvents {
public:
    explicit PageEvents(RowSink &sink) : m_sink(sink) { }

    Result<> onBlock(const QString &kind, const QStringList &columns) override;
    Result<> onRow(QUuid id, std::span<const Cell> cells) override;
    Result<> onForgotten(const QString &kind, QUuid id) override;
    Result<> onMember(std::string_view name, const Cell &value) override;
    //! Corrupt when a member of the page is missing.
    Result<PageEnd> end() const;

private:
    RowSink &m_sink;
    PageEnd m_end;
    bool m_hasMore = false;
};

} // namespace sk::wire
