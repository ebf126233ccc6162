// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace sk::testing {

//! A line to a service on this machine that can be cut, by its bytes: what is inside it does not see.
class LossyProxy : public QObject {
public:
    explicit LossyProxy(quint16 service) : m_service(service)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *desk = m_server.nextPendingConnection())
                join(desk);
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    //! Cuts the connection when so many bytes more went up, and so on for so many times.
    void cutAfter(qint64 bytes, int times = 1)
    {
        m_cutAfter = m_every = bytes;
        m_left = times;
    }
    //! The same, but everything goes up, and what comes back then is lost.
    void loseAnswersAfter(qint64 bytes, int times = 1)
    {
        m_loseAfter = m_every = bytes;
        m_left = times;
    }
    //! Nobody gets through.
    void close(bool closed) { m_isClosed = closed; }

    int cuts = 0;
    qint64 up = 0; //!< bytes, in all

private:
    void join(QTcpSocket *desk)
    {
        if (m_isClosed)
            return desk->abort();
        auto *centre = new QTcpSocket(desk);
        desk->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        centre->connectToHost(QHostAddress::LocalHost, m_service);
        connect(centre, &QTcpSocket::connected, desk, [this, desk, centre] {
            centre->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            passUp(desk, centre);
        });
        connect(desk, &QTcpSocket::readyRead, desk, [this, desk, centre] { passUp(desk, centre); });
        connect(centre, &QTcpSocket::readyRead, desk, [this, desk, centre] {
            const QByteArray answer = centre->readAll();
            if (m_loseAfter == 0)
                return cut(desk, &m_loseAfter);
            desk->write(answer);
        });
        connect(centre, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
    void passUp(QTcpSocket *desk, QTcpSocket *centre)
    {
        if (centre->state() != QAbstractSocket::ConnectedState)
            return;
        const qint64 most = m_cutAfter >= 0 ? m_cutAfter : desk->bytesAvailable();
        const QByteArray piece = desk->read(most);
        centre->write(piece);
        up += piece.size();
        for (qint64 *left : {&m_cutAfter, &m_loseAfter})
            if (*left > 0)
                *left = std::max<qint64>(0, *left - piece.size());
        if (m_cutAfter == 0) {
            centre->flush();
            cut(desk, &m_cutAfter);
        }
    }
    void cut(QTcpSocket *desk, qint64 *why)
    {
        *why = --m_left > 0 ? m_every : -1;
        ++cuts;
        desk->abort();
    }

    QTcpServer m_server;
    quint16 m_service;
    qint64 m_cutAfter = -1;
    qint64 m_loseAfter = -1;
    qint64 m_every = -1;
    int m_left = 0;
    bool m_isClosed = false;
};

} // namespace sk::testing
