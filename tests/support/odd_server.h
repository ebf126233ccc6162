// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/certificate.h"
#include "sync/transport/central_address.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

namespace sk::testing {

using namespace Qt::StringLiterals;

//! An HTTPS server with a good certificate that answers every request with the same bytes, whatever they are.
class OddServer : public QObject {
public:
    explicit OddServer(const QByteArray &answer, bool thenClose = true)
    {
        const auto files
            = *central::makeCertificate(m_folder.path(), {u"127.0.0.1"_s}, QDateTime::currentDateTimeUtc());
        QFile key(files.key);
        Q_UNUSED(key.open(QIODevice::ReadOnly));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this, answer, thenClose] {
            auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, this, [this, socket, answer, thenClose] {
                asked.append(socket->readAll());
                if (!asked.contains("\r\n\r\n"))
                    return;
                ++requests;
                socket->write(answer);
                if (thenClose)
                    socket->disconnectFromHost();
            });
        });
    }

    CentralAddress address() const
    {
        QFile authority(central::CertificateFiles(m_folder.path()).authority);
        return {u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()),
                authority.open(QIODevice::ReadOnly) ? authority.readAll() : QByteArray()};
    }

    QByteArray asked; //!< everything that came
    int requests = 0;

private:
    QTemporaryDir m_folder;
    QSslServer m_server;
};

} // namespace sk::testing
