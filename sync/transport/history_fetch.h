// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/central_line.h"

namespace sk {

//! Fetches all that the centre remembers of one record, answer by answer. For the thread it lives on.
class HistoryFetch : public QObject {
public:
    using Then = std::function<void(const std::variant<wire::History, SyncTrouble> &)>;

    explicit HistoryFetch(std::unique_ptr<CentralLine> line, QObject *parent = nullptr);

    //! Answers once, unless it is destroyed first. To be called once. A record the centre does not show here
    //! has no history.
    void start(const QString &kind, QUuid id, const Then &then);

private:
    void ask();

    std::unique_ptr<CentralLine> m_line;
    QString m_kind;
    QUuid m_id;
    Then m_then;
    wire::History m_history;
};

//! The same for programs that have nothing else to do.
std::variant<wire::History, SyncTrouble> fetchHistoryNow(std::unique_ptr<CentralLine> line,
                                                         const QString &kind, QUuid id);

} // namespace sk
