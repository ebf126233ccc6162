// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trouble.h"
#include "sync/protocol/compression.h"

#include <QNetworkReply>
#include <QTimer>

#include <optional>

namespace sk {

//! One request on its way. It ends exactly once: with what was answered, with trouble, with its deadline, or
//! silently with its destruction. Deletes itself after its end.
class Call : public QObject {
public:
    struct Ends {
        //! Takes the inflated body as it comes; false: of no use, hang up without a word.
        std::function<bool(const QByteArray &piece)> piece;
        //! The last word: nothing when all went well.
        std::function<void(const std::optional<SyncTrouble> &trouble)> end;
    };
    //! Takes the reply over; to be destroyed before the network access manager the reply came from. A call
    //! without a deadline ends when nothing came for a while (the transfer timeout of its request).
    Call(QNetworkReply *reply, Ends ends, std::optional<std::chrono::milliseconds> deadline, QObject *parent);
    ~Call() override;

    //! Ends it without a word; the line is hung up with its destruction.
    void drop();

private:
    void read();
    void takeChunk(const QByteArray &chunk);
    void takeProblem();
    void onFinished();
    void finish(const std::optional<SyncTrouble> &trouble);
    int status() const;
    std::optional<SyncTrouble> outcome();

    QNetworkReply *m_reply;
    Ends m_ends;
    std::unique_ptr<wire::Inflater> m_inflater;
    QByteArray m_problem; //!< the body of an answer that is none
    bool m_untrusted = false;
    bool m_late = false;
    bool m_finished = false;
    bool m_isEnded = false;
};

} // namespace sk
