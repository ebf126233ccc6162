// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/central/service_world.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <atomic>

namespace sk::central::testing {

inline QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

//! Bytes that do not repeat soon.
inline QByteArray photo(qsizetype bytes, quint32 seed = 1)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (char &c : content) {
        seed = seed * 1664525U + 1013904223U;
        c = char(seed >> 24);
    }
    return content;
}

//! A service that keeps files, and a client that says tus by hand.
class FileWorld : public ServiceWorld {
public:
    using Headers = QMap<QByteArray, QByteArray>;

    explicit FileWorld(const FileSettings &files = smallSettings(), ServiceLimits limits = {})
    {
        m_options.database = database;
        m_options.address = u"127.0.0.1"_s;
        const CertificateFiles certificate(folder.path());
        m_options.certificateFile = certificate.certificate;
        m_options.keyFile = certificate.key;
        limits.farewell = std::chrono::milliseconds(200);
        m_options.limits = limits;
        m_options.files = files;
        if (m_options.files.folder.isEmpty())
            m_options.files.folder = folder.filePath(u"files"_s);
        m_options.now = [this] { return systemClock().addSecs(later); };
        start();
    }

    //! Without a reserve: the test's disk may be small.
    static FileSettings smallSettings()
    {
        FileSettings settings;
        settings.reserve = 0;
        return settings;
    }

    void stop() { service.reset(); }
    void start()
    {
        stop();
        auto started = CentralService::start(m_options);
        if (!started)
            qFatal("%s", qPrintable(started.failure().detail));
        service = *std::move(started);
        m_options.port = service->port(); // and there it stays
    }

    Response tus(const QByteArray &method, const QString &path, const QString &token,
                 const Headers &headers = {}, const QByteArray &body = {})
    {
        QNetworkRequest asked = request(path, token);
        asked.setRawHeader("Tus-Resumable", "1.0.0");
        for (auto header = headers.cbegin(); header != headers.cend(); ++header)
            asked.setRawHeader(header.key(), header.value());
        if (method == "HEAD")
            return finished(*network.head(asked));
        return finished(*network.sendCustomRequest(asked, method, body));
    }
    static QByteArray metadata(const QString &sha256) { return "sha256 " + sha256.toLatin1().toBase64(); }
    Response begin(const QString &token, const QByteArray &content)
    {
        return tus("POST", u"/v1/files"_s, token,
                   {{"Upload-Length", QByteArray::number(content.size())},
                    {"Upload-Metadata", metadata(sha256(content))}});
    }
    //! Begins an upload that is expected to be taken; its path.
    QString begun(const QString &token, const QByteArray &content)
    {
        const auto answer = begin(token, content);
        if (answer.status != 201)
            qFatal("status %d: %s", answer.status, answer.body.constData());
        return QString::fromLatin1(answer.headers.value("location"));
    }
    Response patch(const QString &upload, const QString &token, qint64 offset, const QByteArray &piece,
                   Headers more = {})
    {
        more.insert("Upload-Offset", QByteArray::number(offset));
        if (!more.contains("Content-Type"))
            more.insert("Content-Type", "application/offset+octet-stream");
        return tus("PATCH", upload, token, more, piece);
    }
    //! How far the upload came; -1 when there is none.
    qint64 offsetOf(const QString &upload, const QString &token)
    {
        const auto answer = tus("HEAD", upload, token);
        return answer.status == 200 ? answer.headers.value("upload-offset").toLongLong() : -1;
    }
    //! The head of a request that brings bytes, for a bare connection.
    static QByteArray patchHead(const QString &upload, const QString &token, qint64 offset, qint64 length,
                                const QByteArray &more = {})
    {
        return "PATCH " + upload.toLatin1()
            + " HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\n"
              "Content-Type: application/offset+octet-stream\r\nAuthorization: Bearer "
            + token.toLatin1() + "\r\nUpload-Offset: " + QByteArray::number(offset) + "\r\n" + more
            + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
    }

    //! A record that names the content, written by the device of the token for this depot.
    QUuid attach(const QString &token, const QByteArray &content, DepotId depot = {})
    {
        return attach(token, sha256(content), content.size(), depot);
    }
    QUuid attach(const QString &token, const QString &hash, qint64 bytes, DepotId depot = {})
    {
        const auto caller = store().enrolments.callerWith(token);
        wire::Change record{u"attachment"_s,
                            m_ids.next(),
                            0,
                            m_ids.next(),
                            systemClock(),
                            {},
                            {},
                            {u"centre"_s, u"sha256"_s, u"bytes"_s},
                            {caller->centre, hash, bytes}};
        if (!depot.isNull()) {
            record.columns.append(u"depot"_s);
            record.values.append(depot.text());
        }
        const auto pushed = store().changes.push(*caller, {{record}});
        if (!pushed || !std::holds_alternative<wire::Accepted>(pushed->answers.answers.first().outcome))
            qFatal("no attachment");
        return record.id;
    }

    //! Every file in the folder of files, without the folder's name, sorted.
    QStringList kept() const
    {
        QStringList names;
        QDirIterator all(m_options.files.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            names.append(all.next().mid(m_options.files.folder.size() + 1));
        names.sort();
        return names;
    }
    static QString nameOf(const QByteArray &content)
    {
        const QString hash = sha256(content);
        return hash.left(2) + u'/' + hash.mid(2);
    }
    ServiceOptions &options() { return m_options; }

    std::atomic<qint64> later = 0; //!< seconds the service's clock is ahead

private:
    ServiceOptions m_options;
    IdSource m_ids{systemClock};
};

} // namespace sk::central::testing
