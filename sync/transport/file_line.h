// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/central_address.h"
#include "sync/transport/file_call.h"

#include <chrono>

class QNetworkAccessManager;

namespace sk {

//! The line to the central service for files: the calls of tus 1.0 and the download. A line of its own, so
//! that files never stand before rows. Every call answers once unless the line is destroyed or hung up first.
//! For the thread it lives on.
class FileLine : public QObject {
public:
    using Then = std::function<void(const FileAnswer &)>;
    using Sent = std::function<void(qint64 bytes)>;

    FileLine(const CentralAddress &address, const QString &token, QObject *parent = nullptr);
    ~FileLine() override;

    void begin(const QString &sha256, qint64 bytes, const Then &then);
    void ask(const QString &location, const Then &then);
    //! A piece with its checksum.
    void send(const QString &location, qint64 offset, const QByteArray &piece, const Sent &sent,
              const Then &then);
    //! A content from this byte on.
    void fetch(const QString &sha256, qint64 from, FileCall::Ends ends);

    //! How long nothing at all may come.
    void setPatience(std::chrono::milliseconds silence) { m_silence = silence; }
    //! Drops every call without a word.
    void hangUp();

private:
    //! Nothing when the address is none, or the path leads to another one: the token is for this one alone.
    std::optional<QNetworkRequest> request(const QString &path) const;
    std::optional<QNetworkRequest> tusRequest(const QString &path) const;
    FileCall *watch(QNetworkReply *reply, FileCall::Ends ends);
    void refuse(const Then &then);
    QList<FileCall *> calls() const;

    std::unique_ptr<const QNetworkRequest> m_blank;
    std::chrono::milliseconds m_silence = std::chrono::seconds(60);
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace sk
