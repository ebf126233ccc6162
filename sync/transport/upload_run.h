// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "sync/engine/retry.h"
#include "sync/transport/upload_queue.h"
#include "sync/transport/upload_standing.h"

#include <QMap>

namespace sk {

//! Tell the centre of a file and its length.
struct BeginUpload {
    QString sha256;
    qint64 bytes = 0;

    bool operator==(const BeginUpload &) const = default;
};

//! Ask how far an upload came.
struct AskUpload {
    QString location;

    bool operator==(const AskUpload &) const = default;
};

//! Send bytes of it.
struct SendPiece {
    QString location;
    QString path; //!< of the whole on this computer
    qint64 offset = 0;
    qint64 length = 0;

    bool operator==(const SendPiece &) const = default;
};

using UploadStep = std::variant<BeginUpload, AskUpload, SendPiece>;

//! Files on their way to the centre as a machine without a line: it answers the next step and is told what
//! came of it. Lost answers, cut pieces and crashes at any point are allowed: how far a file came is asked of
//! the centre, never remembered.
class UploadRun {
public:
    enum class Mode { Once, Live };
    UploadRun(UploadQueue &queue, Mode mode, Clock now, Retry::Random random);

    //! A file arrived (None) or was set aside.
    void whenSettled(std::function<void(const QString &sha256, FileTrouble trouble)> tell)
    {
        m_settled = std::move(tell);
    }

    //! What is to be done now, with at most so many bytes of a file; nothing while a step is under way or
    //! something is waited for.
    std::optional<UploadStep> next(qint64 pieceBytes);
    //! When to ask again though nothing happens.
    std::optional<QDateTime> wakeAt() const;
    bool isDone() const; //!< in Mode::Once, or stopped for good

    void changedHere() { m_mayWait = true; }
    //! Every record is at the centre: files it knew no record of may go now.
    void recordsAgreed()
    {
        m_later.clear();
        m_mayWait = true;
    }
    void tryNow();
    //! The step under way was given up.
    void pause();
    void goOn();

    //! The centre holds that much of the file now.
    void onBegun(const QString &location, qint64 offset);
    void onOffset(qint64 offset);
    //! So many bytes of the piece under way are out.
    void onSent(qint64 bytes) { m_out = bytes; }
    //! The centre knows no such upload any more.
    void onGone();
    //! The upload stands elsewhere than thought, or the piece was spoilt on its way.
    void onAstray(const QString &detail);
    //! The file itself is the trouble.
    void onRefused(FileTrouble trouble, const QString &detail = {});
    void onTrouble(const SyncTrouble &trouble);

    UploadStanding standing() const;

private:
    void arrived(qint64 offset);
    void heard();
    void forget();
    bool kept(const Result<> &result);
    QStringList passedOver();

    UploadQueue &m_queue;
    Mode m_mode;
    Clock m_now;
    Retry m_retry;
    std::function<void(const QString &, FileTrouble)> m_settled = [](const QString &, FileTrouble) {};
    std::optional<WaitingUpload> m_file;
    std::optional<qint64> m_offset; //!< at the centre; nothing: to be asked
    qint64 m_out = 0;
    int m_astray = 0; //!< answers without progress in a row
    bool m_isUnderWay = false;
    bool m_mayWait = true; //!< something may wait in the queue
    bool m_isPaused = false;
    bool m_isStopped = false;
    bool m_failed = false;
    SyncTrouble::Kind m_trouble = SyncTrouble::Kind::None;
    QDateTime m_retryAt;
    QMap<QString, QDateTime> m_later; //!< files tried again by then
};

} // namespace sk
