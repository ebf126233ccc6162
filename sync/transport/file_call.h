// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trouble.h"

#include <QNetworkReply>

#include <chrono>
#include <functional>
#include <optional>

namespace sk {

//! What the centre said to a call about a file.
struct FileAnswer {
    int status = 0; //!< 0 when nobody answered
    wire::ProblemKind problem = wire::ProblemKind::Unknown; //!< of a status that is none of success
    SyncTrouble trouble; //!< kind None when the call went well
    QByteArray location;
    std::optional<qint64> offset; //!< Upload-Offset
    QByteArray range; //!< Content-Range

    bool isGood() const { return trouble.kind == SyncTrouble::Kind::None; }
};

//! One request about a file on its way. It ends exactly once: with what was answered, or silently with its
//! destruction. Deletes itself after its end.
class FileCall : public QObject {
public:
    struct Ends {
        std::function<void(qint64 bytes)> sent; //!< of the body, so far
        //! The head of a good answer, before its body; false: of no use, hang up without a word.
        std::function<bool(const FileAnswer &head)> head;
        //! A piece of its body; false as above.
        std::function<bool(const QByteArray &piece)> piece;
        std::function<void(const FileAnswer &answer)> end;
    };
    //! Takes the reply over; to be destroyed before the network access manager the reply came from.
    FileCall(QNetworkReply *reply, Ends ends, QObject *parent);
    ~FileCall() override;

    //! Ends it with trouble unless it has ended by then; without, it ends when nothing came for a while (the
    //! transfer timeout of its request).
    void endIn(std::chrono::milliseconds deadline);
    //! Ends it without a word.
    void drop();

private:
    void read();
    bool takeHead();
    void onFinished();
    void finish();
    bool isGoodStatus() const { return status() >= 200 && status() < 300; }
    int status() const;
    FileAnswer answer() const;
    SyncTrouble trouble(wire::ProblemKind &problem) const;

    QNetworkReply *m_reply;
    Ends m_ends;
    QByteArray m_problem; //!< the body of an answer that is none
    QString m_untrusted;
    bool m_hasHead = false;
    bool m_isLate = false;
    bool m_finished = false;
    bool m_isEnded = false;
};

} // namespace sk
