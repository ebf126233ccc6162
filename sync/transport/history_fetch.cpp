// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/history_fetch.h"

#include <QEventLoop>

namespace sk {

HistoryFetch::HistoryFetch(std::unique_ptr<CentralLine> line, QObject *parent)
    : QObject(parent), m_line(std::move(line))
{
}

void HistoryFetch::start(const QString &kind, QUuid id, const Then &then)
{
    m_kind = kind;
    m_id = id;
    m_then = then;
    ask();
}

void HistoryFetch::ask()
{
    const qint64 after = m_history.changes.isEmpty() ? 0 : m_history.changes.last().version;
    m_line->history(m_kind, m_id, after, [this](const std::variant<wire::History, SyncTrouble> &answer) {
        const auto *part = std::get_if<wire::History>(&answer);
        if (!part)
            return m_then(answer);
        m_history.changes += part->changes;
        // One that promises more and brings nothing would be asked for ever.
        if (part->more && !part->changes.isEmpty())
            return ask();
        m_then(m_history);
    });
}

std::variant<wire::History, SyncTrouble> fetchHistoryNow(std::unique_ptr<CentralLine> line,
                                                         const QString &kind, QUuid id)
{
    HistoryFetch fetch(std::move(line));
    QEventLoop loop;
    std::optional<std::variant<wire::History, SyncTrouble>> end;
    fetch.start(kind, id, [&](const std::variant<wire::History, SyncTrouble> &answer) {
        end = answer;
        loop.quit();
    });
    if (!end)
        loop.exec();
    return *end;
}

} // namespace sk
