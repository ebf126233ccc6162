// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/page_events.h"

#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

const Failure stopped{Failure::Kind::Cancelled, u"the reader of the rows stopped"_s};

Failure corrupt(const QString &detail)
{
    return {Failure::Kind::Corrupt, detail};
}

} // namespace

Result<> PageEvents::onBlock(const QString &kind, const QStringList &columns)
{
    if (!m_sink.onBlock(kind, columns))
        return stopped;
    return {};
}

Result<> PageEvents::onRow(QUuid id, std::span<const Cell> cells)
{
    const auto *version = std::get_if<qint64>(&cells[0]);
    const auto *deleted = std::get_if<bool>(&cells[1]);
    if (!version || *version < 1 || !deleted)
        return corrupt(u"a row without a version or a mark"_s);
    if (!m_sink.onRow({id, *version, *deleted, cells.subspan(2)}))
        return stopped;
    return {};
}

Result<> PageEvents::onForgotten(const QString &kind, QUuid id)
{
    m_end.forgotten.append({kind, id});
    return {};
}

Result<> PageEvents::onMember(std::string_view name, const Cell &value)
{
    if (name == "next") {
        const auto *text = std::get_if<std::string_view>(&value);
        if (!text || text->empty() || text->size() > size_t(limits::cursorCharacters))
            return corrupt(u"next is no cursor"_s);
        m_end.next = QString::fromUtf8(text->data(), qsizetype(text->size()));
    } else if (name == "more") {
        const auto *flag = std::get_if<bool>(&value);
        if (!flag)
            return corrupt(u"more is no truth value"_s);
        m_end.more = *flag;
        m_hasMore = true;
    } else if (name == "server_time") {
        const auto *number = std::get_if<qint64>(&value);
        if (!number)
            return corrupt(u"server_time is no number"_s);
        m_end.serverTime = QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC);
    }
    return {};
}

Result<PageEnd> PageEvents::end() const
{
    if (m_end.next.isEmpty() || !m_hasMore || !m_end.serverTime.isValid())
        return corrupt(u"a page without its end"_s);
    return m_end;
}

} // namespace sk::wire
