// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/central_store.h"
#include "sync/central/certificate.h"
#include "sync/central/service.h"
#include "sync/transport/central_address.h"

#include <QFile>
#include <QTemporaryDir>

namespace sk::testing {

using namespace Qt::StringLiterals;

//! The real central service on loopback with an authority of its own and one centre.
class RealCentre {
public:
    struct Certificate {
        QStringList hosts{u"127.0.0.1"_s};
        QDateTime made = systemClock();
    };

    RealCentre() : RealCentre(Certificate{}) { }
    explicit RealCentre(const QString &id) : RealCentre(Certificate{}, id) { }
    explicit RealCentre(const Certificate &certificate,
                        const QString &id = u"01980000-0000-7000-8000-000000000600"_s)
        : m_id(id)
    {
        const auto files = central::makeCertificate(m_folder.path(), certificate.hosts, certificate.made);
        auto opened = central::CentralStore::open(m_folder.path(), systemClock, true);
        if (!files || !opened)
            qFatal("no certificate or no store");
        m_store = *std::move(opened);
        if (!m_store->centres.add({m_id, u"411624"_s, u"沈丘中心"_s, 0}))
            qFatal("no centre");
        start();
    }

    void start()
    {
        const central::CertificateFiles files(m_folder.path());
        central::ServiceOptions options;
        options.database = m_folder.path();
        options.address = u"127.0.0.1"_s;
        options.port = m_port;
        options.certificateFile = files.certificate;
        options.keyFile = files.key;
        options.limits.farewell = std::chrono::milliseconds(200);
        options.files.folder = m_folder.filePath(u"files"_s);
        options.files.reserve = 0; // the test's disk may be small
        options.now = systemClock;
        options.passwordCost = central::PasswordCost::least();
        auto started = central::CentralService::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.failure().detail));
        m_service = *std::move(started);
        m_port = m_service->port();
    }
    void stop() { m_service.reset(); }

    CentralAddress address() const
    {
        QFile authority(central::CertificateFiles(m_folder.path()).authority);
        return {u"https://127.0.0.1:%1"_s.arg(m_port),
                authority.open(QIODevice::ReadOnly) ? authority.readAll() : QByteArray()};
    }
    QString code(wire::DeviceRole role = wire::DeviceRole::Centre, DepotId depot = {})
    {
        return *m_store->enrolments.invite({m_id, depot, role});
    }
    //! Somebody of the centre who signs in with a one-time password.
    PersonId account(const QString &name, Role role, const QString &password, DepotId depot = {})
    {
        wire::AccountWish wish{{}, role, depot, true, {}};
        const auto person = m_store->addPerson(m_id, name, wish);
        if (!person)
            qFatal("no person");
        wish.person = *person;
        const auto put = m_store->accounts.put(
            m_id, {}, name, wish, central::passwordHash(password, central::PasswordCost::least()));
        if (!put || *put)
            qFatal("no account");
        return *person;
    }
    QString databaseFile() const { return m_folder.filePath(u"central.sqlite"_s); }
    //! A backup of the database, and what happens when it is restored.
    void backUpTo(const QString &file) { Q_UNUSED(bool(m_store->backUpTo(file))); }
    void restoreFrom(const QString &file)
    {
        stop();
        m_store.reset();
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(databaseFile() + end);
        if (!QFile::copy(file, databaseFile()))
            qFatal("no backup");
        m_store = *central::CentralStore::open(m_folder.path(), systemClock);
        start();
    }
    //! Of contents.
    QString filesFolder() const { return m_folder.filePath(u"files"_s); }
    void revoke(const QString &letters) { Q_UNUSED(bool(m_store->enrolments.revoke(u"411624"_s, letters))); }

private:
    QString m_id;
    QTemporaryDir m_folder;
    std::unique_ptr<central::CentralStore> m_store; // for setting up; not the service's own
    std::unique_ptr<central::CentralService> m_service;
    quint16 m_port = 0;
};

} // namespace sk::testing
