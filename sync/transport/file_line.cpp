// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/file_line.h"

#include "sync/transport/blank_request.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qint64 readBufferBytes = 1024 * 1024; // the line waits while the disk writes

//! A piece that can be read once. Qt would send what it can read again a second and third time over a line
//! that was cut, though part of it arrived; the centre is asked instead.
class OneWayPiece : public QIODevice {
public:
    OneWayPiece(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 length = std::min(most, bytesAvailable());
        std::copy_n(m_bytes.constData() + m_read, length, data);
        m_read += length;
        return length == 0 && most > 0 ? -1 : length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace

FileLine::FileLine(const CentralAddress &address, const QString &token, QObject *parent)
    : QObject(parent)
    , m_blank(blankRequest(address, token))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setAutoDeleteReplies(false);
}

FileLine::~FileLine()
{
    // Here and not as children: a reply is hung up while what it came from is still there.
    qDeleteAll(calls());
}

QList<FileCall *> FileLine::calls() const
{
    return findChildren<FileCall *>(QString(), Qt::FindDirectChildrenOnly);
}

void FileLine::hangUp()
{
    for (FileCall *call : calls())
        call->drop();
}

std::optional<QNetworkRequest> FileLine::request(const QString &path) const
{
    if (!m_blank)
        return {};
    const QUrl base = m_blank->url();
    const QUrl url = base.resolved(QUrl(path, QUrl::StrictMode));
    const bool isOurs = url.isValid() && url.scheme() == base.scheme() && url.host() == base.host()
        && url.port() == base.port() && url.userInfo().isEmpty();
    if (!isOurs)
        return {};
    QNetworkRequest request(*m_blank);
    request.setUrl(url);
    request.setTransferTimeout(int(m_silence.count()));
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

std::optional<QNetworkRequest> FileLine::tusRequest(const QString &path) const
{
    auto asked = request(path);
    if (asked)
        asked->setRawHeader("Tus-Resumable", "1.0.0");
    return asked;
}

void FileLine::refuse(const Then &then)
{
    FileAnswer answer;
    answer.trouble = m_blank
        ? SyncTrouble{SyncTrouble::Kind::NotUnderstood, 0, u"an upload at another address"_s}
        : SyncTrouble{SyncTrouble::Kind::BadAddress, 0, u"no https address, or no readable authority"_s};
    QMetaObject::invokeMethod(
        this, [then, answer] { then(answer); }, Qt::QueuedConnection);
}

FileCall *FileLine::watch(QNetworkReply *reply, FileCall::Ends ends)
{
    return new FileCall(reply, std::move(ends), this);
}

void FileLine::begin(const QString &sha256, qint64 bytes, const Then &then)
{
    auto asked = tusRequest(u"/v1/files"_s);
    if (!asked)
        return refuse(then);
    asked->setRawHeader("Upload-Length", QByteArray::number(bytes));
    asked->setRawHeader("Upload-Metadata", "sha256 " + sha256.toLatin1().toBase64());
    asked->setHeader(QNetworkRequest::ContentLengthHeader, 0);
    watch(m_network->sendCustomRequest(*asked, "POST", QByteArray()), {{}, {}, {}, then})->endIn(m_silence);
}

void FileLine::ask(const QString &location, const Then &then)
{
    const auto asked = tusRequest(location);
    if (!asked)
        return refuse(then);
    watch(m_network->head(*asked), {{}, {}, {}, then})->endIn(m_silence);
}

void FileLine::send(const QString &location, qint64 offset, const QByteArray &piece, const Sent &sent,
                    const Then &then)
{
    auto asked = tusRequest(location);
    if (!asked)
        return refuse(then);
    asked->setRawHeader("Upload-Offset", QByteArray::number(offset));
    asked->setRawHeader("Upload-Checksum",
                        "sha256 " + QCryptographicHash::hash(piece, QCryptographicHash::Sha256).toBase64());
    asked->setHeader(QNetworkRequest::ContentTypeHeader, u"application/offset+octet-stream"_s);
    asked->setHeader(QNetworkRequest::ContentLengthHeader, piece.size());
    asked->setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneWayPiece(piece, this);
    QNetworkReply *reply = m_network->sendCustomRequest(*asked, "PATCH", body);
    connect(reply, &QObject::destroyed, body, &QObject::deleteLater); // never before who reads it
    watch(reply, {sent, {}, {}, then});
}

void FileLine::fetch(const QString &sha256, qint64 from, FileCall::Ends ends)
{
    auto asked = request(u"/v1/files/"_s + sha256);
    if (!asked)
        return refuse(ends.end);
    asked->setRawHeader("Accept", "application/octet-stream, application/problem+json");
    if (from > 0)
        asked->setRawHeader("Range", "bytes=" + QByteArray::number(from) + '-');
    QNetworkReply *reply = m_network->get(*asked);
    reply->setReadBufferSize(readBufferBytes);
    watch(reply, std::move(ends));
}

} // namespace sk
