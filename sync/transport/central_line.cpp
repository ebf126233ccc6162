// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/central_line.h"

#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/pages.h"
#include "sync/transport/blank_request.h"
#include "sync/transport/call.h"
#include "sync/transport/gathered.h"

#include <QNetworkAccessManager>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype worthCompressing = 1024;
constexpr qint64 loadBufferBytes = 1024 * 1024; // the line waits while the store writes

} // namespace

CentralLine::CentralLine(const CentralAddress &address, const QString &token, QObject *parent)
    : QObject(parent)
    , m_blank(blankRequest(address, token))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(
        QNetworkRequest::ManualRedirectPolicy); // the token is for this address alone
    m_network->setAutoDeleteReplies(false);
}

CentralLine::~CentralLine()
{
    // Here and not as children: a reply is hung up while what it came from is still there.
    qDeleteAll(calls());
}

QList<Call *> CentralLine::calls() const
{
    return findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly);
}

void CentralLine::setPatience(std::chrono::milliseconds silence, std::chrono::milliseconds answer)
{
    m_silence = silence;
    m_answer = answer;
}

void CentralLine::hangUp()
{
    for (Call *call : calls())
        call->drop();
}

void CentralLine::later(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
}

std::optional<QNetworkRequest> CentralLine::request(const QString &path, int waitSeconds)
{
    if (!m_blank)
        return {};
    QNetworkRequest request(*m_blank);
    QUrl url = request.url();
    url.setPath(path);
    request.setUrl(url);
    request.setTransferTimeout(int((m_silence + std::chrono::seconds(waitSeconds)).count()));
    return request;
}

QNetworkReply *CentralLine::get(const QString &path, const QString &after, int waitSeconds)
{
    QUrlQuery query;
    if (!after.isEmpty())
        query.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(after)));
    if (waitSeconds > 0)
        query.addQueryItem(u"wait"_s, QString::number(waitSeconds));
    return getWith(path, query, waitSeconds);
}

QNetworkReply *CentralLine::getWith(const QString &path, const QUrlQuery &query, int waitSeconds)
{
    auto asked = request(path, waitSeconds);
    if (!asked)
        return nullptr;
    QUrl url = asked->url();
    url.setQuery(query);
    asked->setUrl(url);
    return m_network->get(*asked);
}

QNetworkReply *CentralLine::post(const QString &path, const QByteArray &body)
{
    auto asked = request(path, 0);
    if (!asked)
        return nullptr;
    asked->setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (body.size() < worthCompressing)
        return m_network->post(*asked, body);
    asked->setRawHeader("Content-Encoding", "zstd");
    return m_network->post(*asked, wire::Compressor::make(wire::Encoding::Zstd)->add(body, true));
}

void CentralLine::gather(QNetworkReply *reply, int waitSeconds, const Then<QByteArray> &then)
{
    if (!reply)
        return later([then] { then(badAddress()); });
    sk::gather(reply, m_answer + std::chrono::seconds(waitSeconds), then, this);
}

void CentralLine::enrol(const wire::EnrolmentRequest &asked, const Then<wire::EnrolmentAnswer> &then)
{
    gather(post(u"/v1/enrolment"_s, wire::toJson(asked)), 0, reading(&wire::enrolmentAnswerFromJson, then));
}

void CentralLine::push(const QByteArray &batch, const Then<wire::ChangeAnswers> &then)
{
    gather(post(u"/v1/changes"_s, batch), 0, reading(&wire::changeAnswersFromJson, then));
}

void CentralLine::pull(const QString &after, int waitSeconds, const Then<QByteArray> &then)
{
    gather(get(u"/v1/changes"_s, after, waitSeconds), waitSeconds, then);
}

void CentralLine::load(const QString &after, const PageThen &page, const End &end)
{
    QNetworkReply *reply = get(u"/v1/snapshot"_s, after, 0);
    if (!reply)
        return later([end] { end(badAddress()); });
    reply->setReadBufferSize(loadBufferBytes);
    const auto splitter = std::make_shared<wire::PageSplitter>();
    const auto piece = [splitter, page, end](const QByteArray &more) {
        splitter->add(more);
        for (;;) {
            const auto next = splitter->next();
            if (!next) {
                end(troubleOfAnswer(next.failure()));
                return false;
            }
            if (next->isEmpty())
                return true;
            if (!page(*next))
                return false;
        }
    };
    new Call(reply, {piece, end}, std::nullopt, this);
}

void CentralLine::compare(const Then<Digest> &then)
{
    gather(get(u"/v1/digest"_s, {}, 0), 0, reading(&wire::digestFromJson, then));
}

void CentralLine::history(const QString &kind, QUuid id, qint64 after, const Then<wire::History> &then)
{
    QUrlQuery query;
    query.addQueryItem(u"kind"_s, kind);
    query.addQueryItem(u"id"_s, id.toString(QUuid::WithoutBraces));
    query.addQueryItem(u"after"_s, QString::number(after));
    gather(getWith(u"/v1/history"_s, query, 0), 0, reading(&wire::historyFromJson, then));
}

} // namespace sk
