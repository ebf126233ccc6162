// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/block_events.h"

#include "sync/protocol/limits.h"

namespace sk::wire {

bool isName(std::string_view text)
{
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) { return small(c) || (c >= '0' && c <= '9') || c == '_'; };
    return !text.empty() && text.size() <= size_t(limits::nameCharacters) && small(text.front())
        && std::all_of(text.begin(), text.end(), fits);
}

QUuid idOf(const Cell &cell)
{
    const auto *text = std::get_if<std::string_view>(&cell);
    if (!text || text->size() != 36)
        return {};
    return QUuid::fromString(QLatin1StringView(text->data(), qsizetype(text->size())));
}

} // namespace sk::wire
