// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/call.h"

#include "sync/protocol/json.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
constexpr qsizetype problemBytes = 16 * 1024;

//! What a status says when no problem document does.
SyncTrouble troubleOfStatus(int status)
{
    using Kind = SyncTrouble::Kind;
    const QString detail = u"HTTP %1 without a problem document"_s.arg(status);
    if (status == 401)
        return {Kind::Revoked, 0, detail};
    if (status == 429 || status >= 500)
        return {Kind::Busy, 0, detail};
    return {Kind::NotUnderstood, 0, detail};
}

QString detailOf(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts.append(error.errorString());
    return texts.join(u"; "_s);
}

} // namespace

Call::Call(QNetworkReply *reply, Ends ends, std::optional<std::chrono::milliseconds> deadline,
           QObject *parent)
    : QObject(parent), m_reply(reply), m_ends(std::move(ends))
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_untrusted = true; // and Qt hangs up, since nobody says that it does not matter
        m_problem = detailOf(errors).toUtf8();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Call::onFinished);
    if (deadline) {
        QTimer::singleShot(*deadline, this, [this] {
            m_late = true;
            finish(outcome());
        });
    }
}

// A reply is hung up only on its way out: one that stays hears what its connection had still to say, and Qt
// complains of a second error. One that failed already ends by itself.
Call::~Call()
{
    m_isEnded = true;
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
}

void Call::drop()
{
    m_isEnded = true;
    deleteLater();
}

int Call::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void Call::read()
{
    if (m_isEnded)
        return;
    const QByteArray chunk = m_reply->isReadable() ? m_reply->read(chunkBytes) : QByteArray();
    if (status() == 200)
        takeChunk(chunk);
    else if (m_problem.size() < problemBytes)
        m_problem.append(chunk);
    if (m_isEnded)
        return;
    // The rest after whatever else waits: a long load must not keep a change from going out.
    if (m_reply->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Call::read, Qt::QueuedConnection);
    else if (m_finished)
        finish(outcome());
}

void Call::takeChunk(const QByteArray &chunk)
{
    if (!m_inflater) {
        const QByteArray encoding = m_reply->rawHeader("Content-Encoding");
        const auto known = wire::encodingNamed({encoding.constData(), size_t(encoding.size())});
        if (!known)
            return finish(SyncTrouble{SyncTrouble::Kind::NotUnderstood, 0, u"an unknown compression"_s});
        m_inflater = wire::Inflater::make(*known);
    }
    m_inflater->add(chunk);
    for (;;) {
        const auto piece = m_inflater->next();
        if (!piece)
            return finish(troubleOfAnswer(piece.failure()));
        if (piece->isEmpty())
            return;
        if (m_ends.piece(*piece))
            continue;
        m_isEnded = true;
        deleteLater();
        return;
    }
}

void Call::onFinished()
{
    m_finished = true;
    read();
}

std::optional<SyncTrouble> Call::outcome()
{
    using Kind = SyncTrouble::Kind;
    if (m_untrusted || m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return SyncTrouble{Kind::Untrusted, 0, QString::fromUtf8(m_problem) + m_reply->errorString()};
    if (m_late)
        return SyncTrouble{Kind::Offline, 0, u"no answer in time"_s};
    if (status() == 0 || (status() == 200 && m_reply->error() != QNetworkReply::NoError))
        return SyncTrouble{Kind::Offline, 0, m_reply->errorString()};
    if (status() == 200) {
        const bool whole = m_inflater && m_inflater->isAtEnd();
        return whole ? std::nullopt : std::optional(SyncTrouble{Kind::Offline, 0, u"the answer broke off"_s});
    }
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding");
    const auto known = wire::encodingNamed({encoding.constData(), size_t(encoding.size())});
    const auto body = wire::inflated(m_problem, known.value_or(wire::Encoding::Identity), problemBytes);
    const auto problem = body ? wire::problemFromJson(*body) : Result<wire::Problem>(body.failure());
    return problem ? troubleOf(*problem) : troubleOfStatus(status());
}

void Call::finish(const std::optional<SyncTrouble> &trouble)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    deleteLater();
    const auto end = std::exchange(m_ends.end, {}); // whoever hears it may destroy the line and us with it
    end(trouble);
}

} // namespace sk
