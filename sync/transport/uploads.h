// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "sync/engine/retry.h"
#include "sync/transport/central_address.h"
#include "sync/transport/upload_queue.h"
#include "sync/transport/upload_standing.h"

#include <QObject>

#include <memory>

namespace sk {

//! Sends the files of a queue to the centre by tus 1.0, one after the other: resumed from any byte, each
//! piece with its checksum, tried again by the policy of the engine, no faster than told. Lives on the thread
//! of its queue; a call never holds that thread up for longer than reading a piece of a file takes.
class Uploads : public QObject {
    Q_OBJECT
public:
    enum class Mode {
        Once, //!< until nothing waits, or something is in the way
        Live, //!< goes on, and tries again
    };
    //! The queue outlives it.
    Uploads(UploadQueue &queue, const CentralAddress &address, const QString &token, Mode mode,
            QObject *parent = nullptr, Clock now = systemClock);
    //! What was on its way goes on from there at the next start.
    ~Uploads() override;

    void start();
    //! Something was put into the queue, or the centre accepted records.
    void changedHere();
    //! Every record is at the centre: files it knew no record of may go now.
    void recordsAgreed();
    //! No more waiting: somebody is impatient, or the network came back.
    void tryNow();
    void pause();
    void goOn();
    //! No more than so many bytes a second; 0 for any number.
    void setLimit(qint64 bytesPerSecond);
    //! How long nothing at all may come from the other side.
    void setPatience(std::chrono::milliseconds silence);
    UploadStanding standing() const;

Q_SIGNALS:
    //! Not more often than an eye can follow.
    void standingChanged(const sk::UploadStanding &standing);
    //! A file arrived at the centre (None) or was set aside.
    void settled(const QString &sha256, sk::FileTrouble trouble);
    //! In Mode::Once, or when it stopped for good.
    void finished(const sk::UploadStanding &standing);

private:
    class Sender;
    std::unique_ptr<Sender> m_sender;
};

//! Sends what waits once and waits for its end; for programs that have nothing else to do meanwhile.
UploadStanding uploadOnce(UploadQueue &queue, const CentralAddress &address, const QString &token,
                          qint64 bytesPerSecond = 0);

} // namespace sk

Q_DECLARE_METATYPE(sk::FileTrouble)
