// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/service.h"

#include "sync/central/far_changes.h"
#include "sync/central/listener.h"
#include "sync/central/log.h"

#include <boost/asio/executor_work_guard.hpp>
#include <thread>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

Result<> prepare(asio::ssl::context &tls, const ServiceOptions &options)
{
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(tls.native_handle(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    ErrorCode error;
    tls.use_certificate_chain_file(options.certificateFile.toStdString(), error);
    if (error)
        return Failure{Failure::Kind::Missing, u"the certificate cannot be read"_s};
    tls.use_private_key_file(options.keyFile.toStdString(), asio::ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(tls.native_handle()) != 1)
        return Failure{Failure::Kind::Missing, u"the key cannot be read or is not the certificate's"_s};
    return {};
}

} // namespace

//! The threads and what lives on them. Members end in the order that ends calls first: connections, then
//! workers.
class CentralService::Threads {
public:
    explicit Threads(const ServiceOptions &options) : m_options(options) { }
    ~Threads() { stop(); }
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;

    Result<> start();
    void stop();
    Result<> reloadCertificate();
    quint16 port() const { return m_port; }

private:
    ServiceOptions m_options;
    std::unique_ptr<StoreWorkers> m_workers;
    std::unique_ptr<PasswordWorkers> m_passwords;
    asio::io_context m_io{1};
    asio::ssl::context m_tls{asio::ssl::context::tls_server};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<FarChanges> m_farChanges;
    std::thread m_thread;
    quint16 m_port = 0;
};

Result<> CentralService::Threads::start()
{
    if (const auto prepared = prepare(m_tls, m_options); !prepared)
        return prepared;
    auto workers = StoreWorkers::start(m_options.database, m_options.now, m_options.databaseWorkers,
                                       m_options.limits.waitingCalls);
    if (!workers)
        return workers.failure();
    m_workers = *std::move(workers);
    m_passwords = std::make_unique<PasswordWorkers>(m_options.passwordCost, m_options.limits.passwordsAtOnce,
                                                    m_options.limits.waitingPasswords);
    std::optional<ContentStore> contents;
    if (!m_options.files.folder.isEmpty()) {
        auto opened = ContentStore::open(m_options.files.folder);
        if (!opened)
            return opened.failure();
        contents = *std::move(opened);
    }
    m_desk = std::make_unique<Desk>(m_io, *m_workers, *m_passwords, m_options, std::move(contents));
    m_listener = std::make_unique<Listener>(*m_desk, m_tls);
    m_farChanges = std::make_unique<FarChanges>(*m_desk);
    const auto port = m_listener->listen(m_options.address, m_options.port);
    if (!port)
        return port.failure();
    m_port = *port;
    m_farChanges->start();
    // run() returns when nothing is left to wait for, which is how stop() ends: no connection, no acceptor.
    m_thread = std::thread([this] { m_io.run(); });
    return {};
}

Result<> CentralService::Threads::reloadCertificate()
{
    auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    if (const auto prepared = prepare(*tls, m_options); !prepared)
        return prepared;
    asio::post(m_io, [this, tls] { m_tls = std::move(*tls); });
    return {};
}

void CentralService::Threads::stop()
{
    if (m_thread.joinable()) {
        asio::post(m_io, [this] {
            m_desk->stopping = true;
            m_desk->waiters.stop();
            m_listener->stop();
            m_farChanges->stop();
        });
        m_thread.join();
    }
    if (m_passwords)
        m_passwords->stop();
    if (m_workers)
        m_workers->stop();
}

CentralService::CentralService(std::unique_ptr<Threads> threads) : m_threads(std::move(threads)) { }

CentralService::~CentralService() = default;

Result<std::unique_ptr<CentralService>> CentralService::start(const ServiceOptions &options)
{
    Q_ASSERT(options.now);
    auto threads = std::make_unique<Threads>(options);
    if (const auto started = threads->start(); !started)
        return started.failure();
    return std::unique_ptr<CentralService>(new CentralService(std::move(threads)));
}

quint16 CentralService::port() const
{
    return m_threads->port();
}

Result<> CentralService::reloadCertificate()
{
    return m_threads->reloadCertificate();
}

void CentralService::stop()
{
    m_threads->stop();
}

} // namespace sk::central
