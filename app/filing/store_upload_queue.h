// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/kept_files.h"
#include "models/store/owed_files.h"
#include "models/store/session.h"
#include "sync/transport/upload_queue.h"

namespace sk {

//! The files a store owes the centre, as the line asks for them. On the thread of its session.
class StoreUploadQueue : public UploadQueue {
public:
    explicit StoreUploadQueue(Session &session);

    Result<std::optional<WaitingUpload>> next(const QStringList &except) override;
    Result<> begun(const QString &sha256, const QString &location) override;
    Result<> advanced(const QString &sha256, qint64 offset) override;
    Result<> done(const QString &sha256) override;
    Result<> setAside(const QString &sha256, FileTrouble trouble) override;
    Result<> failed(const QString &sha256, const QString &detail) override;
    Result<> askAgainForAll() override;

private:
    //! Whoever shows the attachment hears that its file is somewhere else now.
    Result<> told(const QString &sha256, const std::function<Result<>()> &change);

    Session &m_session;
    OwedFiles m_owed;
    KeptFiles m_files;
};

//! The word a trouble of a file is kept under, e.g. "too_large"; empty for none.
QString wordOf(FileTrouble trouble);
FileTrouble fileTroubleOf(const QString &word);

} // namespace sk
