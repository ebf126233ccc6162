// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/central_store.h"
#include "sync/central/certificate.h"
#include "sync/central/service.h"
#include "sync/protocol/json.h"
#include "sync/protocol/pages.h"
#include "sync/protocol/people_json.h"
#include "tests/central/scratch_database.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

//! A real central service on loopback with its own authority and one centre, and a client that trusts only
//! that authority.
namespace sk::central::testing {

using namespace Qt::StringLiterals;

struct Response {
    int status = 0; //!< 0 when there was none
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; //!< by their names in small letters

    wire::ProblemKind problem() const
    {
        const auto read = wire::problemFromJson(body);
        return read ? read->kind : wire::ProblemKind::Unknown;
    }
};

class ServiceWorld {
public:
    explicit ServiceWorld(ServiceLimits limits = {}, const QString &metricsToken = {})
    {
        const auto made = makeCertificate(folder.path(), {u"127.0.0.1"_s, u"localhost"_s}, systemClock());
        auto opened = CentralStore::open(database, systemClock, true);
        if (!made || !opened)
            qFatal("no certificate or no store");
        m_store = *std::move(opened);
        if (!m_store->centres.add({centreId, u"411624"_s, u"沈丘中心"_s, 0}))
            qFatal("no centre");
        ServiceOptions options;
        options.database = database;
        options.address = u"127.0.0.1"_s;
        options.certificateFile = made->certificate;
        options.keyFile = made->key;
        options.limits = limits;
        options.metricsToken = metricsToken;
        if (limits.farewell == ServiceLimits{}.farewell)
            options.limits.farewell
                = std::chrono::milliseconds(200); // a blocking QSslSocket never answers it
        options.now = systemClock;
        options.passwordCost = PasswordCost::least();
        auto started = CentralService::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.failure().detail));
        service = *std::move(started);
        m_tls.setCaCertificates(QSslCertificate::fromPath(made->authority));
    }

    //! The same database, for setting up and looking in; not the service's own.
    CentralStore &store() { return *m_store; }
    const QSslConfiguration &tls() const { return m_tls; }

    wire::EnrolmentAnswer enrol(wire::DeviceRole role = wire::DeviceRole::Centre, DepotId depot = {})
    {
        const auto code = m_store->enrolments.invite(
            {role == wire::DeviceRole::HeadOffice ? headOffice() : centreId, depot, role});
        if (!code)
            qFatal("%s", qPrintable(code.failure().detail));
        const auto answer = post(u"/v1/enrolment"_s, wire::toJson(wire::EnrolmentRequest{*code, u"test"_s}));
        const auto enrolled = wire::enrolmentAnswerFromJson(answer.body);
        if (!enrolled)
            qFatal("status %d", answer.status);
        return *enrolled;
    }

    QNetworkRequest request(const QString &path, const QString &token = {}) const
    {
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1%2"_s.arg(service->port()).arg(path)));
        request.setSslConfiguration(m_tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setTransferTimeout(30'000);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        return request;
    }
    Response get(const QString &path, const QString &token = {})
    {
        return finished(*network.get(request(path, token)));
    }
    Response post(const QString &path, const QByteArray &body, const QString &token = {},
                  const QMap<QByteArray, QByteArray> &headers = {})
    {
        QNetworkRequest posting = request(path, token);
        posting.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        for (auto header = headers.cbegin(); header != headers.cend(); ++header)
            posting.setRawHeader(header.key(), header.value());
        return finished(*network.post(posting, body));
    }

    //! A call with a person's session.
    Response send(const QByteArray &method, const QString &path, const QByteArray &body, const QString &token,
                  const QString &person)
    {
        QNetworkRequest asking = request(path, token);
        if (!body.isEmpty())
            asking.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!person.isEmpty())
            asking.setRawHeader(wire::personHeader, person.toLatin1());
        return finished(*network.sendCustomRequest(asking, method, body));
    }

    //! Waits until the reply is there and takes it apart.
    static Response finished(QNetworkReply &reply)
    {
        if (!reply.isFinished()) {
            QEventLoop loop;
            QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
        }
        Response response{
            reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll(), {}};
        for (const auto &[name, value] : reply.rawHeaderPairs())
            response.headers.insert(name.toLower(), value);
        reply.deleteLater();
        return response;
    }

    //! A bare TLS connection, handshake done.
    std::unique_ptr<QSslSocket> connection() const
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(m_tls);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, service->port());
        return socket->waitForEncrypted(10'000) ? std::move(socket) : nullptr;
    }

    inline static const QString centreId = u"01980000-0000-7000-8000-000000000600"_s;
    QTemporaryDir folder;
    const DatabaseAddress database = scratchDatabase(folder.path());
    std::unique_ptr<CentralService> service;
    QNetworkAccessManager network;

private:
    std::unique_ptr<CentralStore> m_store;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

//! A new vehicle as a change.
inline wire::Change newVehicle(IdSource &ids, const QString &plate)
{
    return {u"vehicle"_s, ids.next(), 0, ids.next(), systemClock(), {}, {}, {u"plate"_s}, {plate}};
}

} // namespace sk::central::testing
