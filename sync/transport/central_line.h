// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "sync/engine/trouble.h"
#include "sync/protocol/changes.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/history.h"
#include "sync/transport/central_address.h"

#include <QObject>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QUrlQuery;

namespace sk {

class Call;

//! The line to the central service over HTTPS: one function per call of the contract. Every call answers once
//! unless the line is destroyed or hung up first. For the thread it lives on.
class CentralLine : public QObject {
public:
    template<typename Answer>
    using Then = std::function<void(const std::variant<Answer, SyncTrouble> &)>;
    //! Takes a page; false: of no use, and nothing more is told.
    using PageThen = std::function<bool(const QByteArray &page)>;
    using End = std::function<void(const std::optional<SyncTrouble> &)>;

    CentralLine(const CentralAddress &address, const QString &token, QObject *parent = nullptr);
    ~CentralLine() override;

    void enrol(const wire::EnrolmentRequest &request, const Then<wire::EnrolmentAnswer> &then);
    //! A wire::ChangeBatch as JSON.
    void push(const QByteArray &batch, const Then<wire::ChangeAnswers> &then);
    //! The answer may be held back for some seconds until there is news.
    void pull(const QString &after, int waitSeconds, const Then<QByteArray> &then);
    //! Many pages in one answer, each as it arrives.
    void load(const QString &after, const PageThen &page, const End &end);
    void compare(const Then<Digest> &then);
    //! What the centre remembers of one record after a version, oldest first.
    void history(const QString &kind, QUuid id, qint64 after, const Then<wire::History> &then);

    //! How long nothing at all may come, and how long an answer that is not held back may take.
    void setPatience(std::chrono::milliseconds silence, std::chrono::milliseconds answer);
    //! Drops every call without a word.
    void hangUp();

private:
    std::optional<QNetworkRequest> request(const QString &path, int waitSeconds);
    QNetworkReply *get(const QString &path, const QString &after, int waitSeconds);
    QNetworkReply *getWith(const QString &path, const QUrlQuery &query, int waitSeconds);
    QNetworkReply *post(const QString &path, const QByteArray &body);
    //! Gathers a body of at most limits::bodyBytes.
    void gather(QNetworkReply *reply, int waitSeconds, const Then<QByteArray> &then);
    void later(const std::function<void()> &work);
    QList<Call *> calls() const;

    //! What every call begins with; null when the address is none. Made once: reading the authority's PEM
    //! takes longer than many a call.
    std::unique_ptr<const QNetworkRequest> m_blank;
    std::chrono::milliseconds m_silence = std::chrono::seconds(30);
    std::chrono::milliseconds m_answer = std::chrono::seconds(60);
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace sk
