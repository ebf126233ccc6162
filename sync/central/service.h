// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "sync/central/database_address.h"
#include "sync/central/file_settings.h"
#include "sync/central/passwords.h"

#include <QString>

#include <chrono>
#include <memory>

namespace sk::central {

//! What the service puts up with from outside. Every stage of a connection has an end.
struct ServiceLimits {
    std::chrono::milliseconds handshake = std::chrono::seconds(10);
    std::chrono::milliseconds header
        = std::chrono::seconds(15); //!< from the first byte of a request to its last
    std::chrono::milliseconds body = std::chrono::seconds(60);
    std::chrono::milliseconds write = std::chrono::seconds(60); //!< for one piece of an answer
    std::chrono::milliseconds idle = std::chrono::seconds(90); //!< between two requests
    std::chrono::milliseconds farewell = std::chrono::seconds(2); //!< for the other side to hang up too
    std::chrono::milliseconds grace = std::chrono::seconds(5); //!< for calls under way when stopping
    std::chrono::milliseconds lookAround
        = std::chrono::milliseconds(500); //!< between two looks for what another service took
    int connections = 4096;
    int connectionsPerAddress = 64; //!< more where a proxy stands before the service
    int handshakes = 512; //!< half done at the same time
    int backlog = 4096;
    int waitingCalls = 1000; //!< for the database
    int passwordsAtOnce = 2; //!< each takes the memory of its cost
    int waitingPasswords = 64;
    qint64 bodyBytesInFlight = qint64(256) * 1024 * 1024; //!< over all connections
    int failedEnrolments = 10; //!< per address and minute
    int callsPerDevice = 6000; //!< per minute, and at once after a minute of rest; 0 for any number
};

struct ServiceOptions {
    DatabaseAddress database; //!< must have the tables
    QString address; //!< an IP address to listen on
    quint16 port = 0; //!< 0 takes a free one
    QString certificateFile; //!< PEM, the service's own first, then what it was signed with
    QString keyFile; //!< PEM
    int databaseWorkers = 2;
    PasswordCost passwordCost = PasswordCost::interactive();
    QString metricsToken; //!< who shows it is told the metrics; without one those on this machine are
    ServiceLimits limits;
    FileSettings files;
    Clock now;
};

//! The central service on its own threads: HTTPS on one, the database on a few. Needs a QCoreApplication, no
//! event loop.
class CentralService {
public:
    //! Answers once it listens.
    static Result<std::unique_ptr<CentralService>> start(const ServiceOptions &options);
    //! Stops.
    ~CentralService();

    quint16 port() const;
    //! Reads certificate and key again; connections made from now on get them. When it fails, those in use
    //! stay.
    Result<> reloadCertificate();
    //! Takes no new calls, answers those that wait, gives calls under way the grace, and returns when all is
    //! closed.
    void stop();

private:
    class Threads;
    explicit CentralService(std::unique_ptr<Threads> threads);

    std::unique_ptr<Threads> m_threads;
};

} // namespace sk::central
