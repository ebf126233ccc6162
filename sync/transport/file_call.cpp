// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/file_call.h"

#include "sync/protocol/json.h"

#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

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

//! An answer to HEAD has no problem document; these statuses say enough.
wire::ProblemKind problemOfStatus(int status)
{
    using Kind = wire::ProblemKind;
    switch (status) {
    case 404:
    case 410:
        return Kind::Absent;
    case 409:
        return Kind::Offset;
    case 413:
        return Kind::TooLarge;
    default:
        return Kind::Unknown;
    }
}

} // namespace

FileCall::FileCall(QNetworkReply *reply, Ends ends, QObject *parent)
    : QObject(parent), m_reply(reply), m_ends(std::move(ends))
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &FileCall::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts; // and Qt hangs up, since nobody says that it does not matter
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        m_untrusted = texts.join(u"; "_s);
    });
    connect(m_reply, &QNetworkReply::finished, this, &FileCall::onFinished);
    if (m_ends.sent)
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes, qint64) {
            if (!m_isEnded)
                m_ends.sent(bytes);
        });
}

// A reply is hung up only on its way out; one that failed already ends by itself.
FileCall::~FileCall()
{
    m_isEnded = true;
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
}

void FileCall::endIn(std::chrono::milliseconds deadline)
{
    QTimer::singleShot(deadline, this, [this] {
        m_isLate = true;
        finish();
    });
}

void FileCall::drop()
{
    m_isEnded = true;
    deleteLater();
}

int FileCall::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool FileCall::takeHead()
{
    if (m_hasHead || !m_ends.head || !isGoodStatus())
        return true;
    m_hasHead = true;
    return m_ends.head(answer());
}

void FileCall::read()
{
    if (m_isEnded)
        return;
    if (!takeHead())
        return drop();
    const QByteArray chunk = m_reply->isReadable() ? m_reply->read(chunkBytes) : QByteArray();
    if (!isGoodStatus() && m_problem.size() < problemBytes)
        m_problem.append(chunk);
    if (isGoodStatus() && !chunk.isEmpty() && m_ends.piece && !m_ends.piece(chunk))
        return drop();
    if (m_isEnded)
        return;
    // The rest after whatever else waits.
    if (m_reply->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &FileCall::read, Qt::QueuedConnection);
    else if (m_finished)
        finish();
}

void FileCall::onFinished()
{
    m_finished = true;
    read();
}

SyncTrouble FileCall::trouble(wire::ProblemKind &problem) const
{
    using Kind = SyncTrouble::Kind;
    if (!m_untrusted.isEmpty() || m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return {Kind::Untrusted, 0, m_untrusted + m_reply->errorString()};
    if (m_isLate)
        return {Kind::Offline, 0, u"no answer in time"_s};
    if (status() == 0 || (isGoodStatus() && m_reply->error() != QNetworkReply::NoError && m_finished))
        return {Kind::Offline, 0, m_reply->errorString()};
    if (isGoodStatus())
        return {};
    const auto document = wire::problemFromJson(m_problem);
    problem = document ? document->kind : problemOfStatus(status());
    return document ? troubleOf(*document) : troubleOfStatus(status());
}

FileAnswer FileCall::answer() const
{
    FileAnswer answer;
    answer.status = status();
    answer.trouble = trouble(answer.problem);
    answer.location = m_reply->rawHeader("Location");
    answer.range = m_reply->rawHeader("Content-Range");
    bool isNumber = false;
    const qint64 offset = m_reply->rawHeader("Upload-Offset").toLongLong(&isNumber);
    if (isNumber)
        answer.offset = offset;
    return answer;
}

void FileCall::finish()
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    deleteLater();
    const auto end = std::exchange(m_ends.end, {}); // whoever hears it may destroy the line and us with it
    end(answer());
}

} // namespace sk
