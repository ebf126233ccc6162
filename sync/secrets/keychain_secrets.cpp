// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secrets/keychain_secrets.h"

#include <qt6keychain/keychain.h>

namespace sk {

namespace {

Failure::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return Failure::Kind::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Failure::Kind::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Failure::Kind::Offline;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Failure::Kind::Storage;
}

//! Starts a job that deletes itself, and tells its end.
template<typename Then>
void start(QKeychain::Job *job, const QString &key, QObject *context, const Then &then)
{
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, then);
    job->start();
}

Result<> outcomeOf(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        return {};
    return Failure{kindOf(job->error()), job->errorString()};
}

} // namespace

void KeychainSecrets::read(const QString &key, QObject *context, const Read &then)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, key, context, [job, then](QKeychain::Job *) {
        const auto outcome = outcomeOf(job);
        then(outcome ? Result<QString>(job->textData()) : Result<QString>(outcome.failure()));
    });
}

void KeychainSecrets::write(const QString &key, const QString &secret, QObject *context, const Done &then)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    start(job, key, context, [then](QKeychain::Job *done) { then(outcomeOf(done)); });
}

void KeychainSecrets::remove(const QString &key, QObject *context, const Done &then)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    start(job, key, context, [then](QKeychain::Job *done) {
        const bool absent = done->error() == QKeychain::EntryNotFound;
        then(absent ? Result<>() : outcomeOf(done));
    });
}

} // namespace sk
