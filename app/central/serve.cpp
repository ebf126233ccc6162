// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/serve.h"

#include "sync/central/certificate.h"
#include "sync/central/service.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QLockFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString written(const QString &address, quint16 port)
{
    return (address.contains(u':') ? u"https://[%1]:%2"_s : u"https://%1:%2"_s).arg(address).arg(port);
}

//! Signals that end the service; to be blocked before any thread starts, so that all threads leave them to
//! us.
sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

QString whyNot(const Failure &failure, const QString &where)
{
    switch (failure.kind) {
    case Failure::Kind::Busy:
        return u"%1 is taken by another program."_s.arg(where);
    case Failure::Kind::Missing:
        return u"The service does not start: %1. \"init\" makes database and certificate."_s.arg(
            failure.detail);
    default:
        return u"The service does not start: "_s + sentence(failure);
    }
}

//! True when another service serves the folder; else the lock is taken. Whatever else is wrong with the
//! folder is found by the service itself.
bool isTaken(QLockFile &lock)
{
    lock.setStaleLockTime(0); // the holder's process decides, not the age of the file
    if (lock.tryLock(0))
        return false;
    qint64 holder = 0;
    // In a container every run has the same number: one that was killed looks like this one.
    if (lock.getLockInfo(&holder, nullptr, nullptr) && holder == QCoreApplication::applicationPid()
        && lock.removeStaleLockFile() && lock.tryLock(0))
        return false;
    return lock.error() == QLockFile::LockFailedError;
}

int serve(const QCommandLineParser &parser, const QStringList &arguments, Console &console)
{
    const auto listener = listenerIn(parser.value(u"listen"_s));
    if (!listener || !arguments.isEmpty())
        return console.misused(u"--listen is an IP address and a port, like 127.0.0.1:8443 or [::1]:8443."_s);
    const CertificateFiles files(parser.value(u"data"_s));
    ServiceOptions options;
    options.dataFolder = parser.value(u"data"_s);
    std::tie(options.address, options.port) = *listener;
    options.certificateFile
        = parser.isSet(u"certificate"_s) ? parser.value(u"certificate"_s) : files.certificate;
    options.keyFile = parser.isSet(u"key"_s) ? parser.value(u"key"_s) : files.key;
    options.now = console.now;
    bool isNumber = true;
    if (parser.isSet(u"per-address"_s))
        options.limits.connectionsPerAddress = parser.value(u"per-address"_s).toInt(&isNumber);
    if (!isNumber || options.limits.connectionsPerAddress < 1)
        return console.misused(u"--per-address is a number of connections, 1 or more."_s);

    QLockFile lock(QDir(options.dataFolder).filePath(u"service.lock"_s));
    if (isTaken(lock))
        return console.failed(u"Another service serves this folder."_s);
    const sigset_t ending = endingSignals();
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    const auto service = CentralService::start(options);
    if (!service)
        return console.failed(whyNot(service.failure(), written(options.address, options.port)));
    console.out << u"listening on "_s << written(options.address, (*service)->port()) << Qt::endl;
    int signal = 0;
    sigwait(&ending, &signal);
    (*service)->stop();
    console.out << u"stopped"_s << Qt::endl;
    return Done;
}

} // namespace

std::optional<std::pair<QString, quint16>> listenerIn(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    else if (address.contains(u':'))
        return std::nullopt;
    bool fits = false;
    const ushort port = text.mid(colon + 1).toUShort(&fits);
    if (colon < 0 || !fits || QHostAddress(address).isNull())
        return std::nullopt;
    return std::pair(address, quint16(port));
}

Command serveCommand()
{
    return {
        u"serve"_s,
        u"[--listen ADDRESS:PORT]"_s,
        u"Serves until SIGTERM or SIGINT. Prints one line once it listens; logs to standard error."_s,
        {{u"listen"_s, u"Where (default: 127.0.0.1:8443; port 0 takes a free one)."_s, u"ADDRESS:PORT"_s,
          u"127.0.0.1:8443"_s},
         {u"per-address"_s,
          u"How many connections one address may hold (default: 64); more where a proxy stands before the "
          "service."_s,
          u"NUMBER"_s},
         {u"certificate"_s, u"PEM file (default: server.pem in the folder)."_s, u"FILE"_s},
         {u"key"_s, u"PEM file (default: server.key in the folder)."_s, u"FILE"_s}},
        serve};
}

} // namespace sk::central
