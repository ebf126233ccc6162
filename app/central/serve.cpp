// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/serve.h"

#include "app/central/account.h"
#include "app/central/json_log.h"
#include "app/central/opening.h"
#include "sync/central/certificate.h"
#include "sync/central/service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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

//! Signals that end the service, and SIGHUP; to be blocked before any thread starts, so that all threads
//! leave them to us.
sigset_t awaitedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
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

//! A number of an option in these bounds; nothing when it is none.
std::optional<int> numberIn(const QCommandLineParser &parser, const QString &name, int from, int to)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    return isNumber && number >= from && number <= to ? std::optional(number) : std::nullopt;
}

//! The options of the call; else the sentence that says what is wrong with them.
std::variant<ServiceOptions, QString> optionsIn(const QCommandLineParser &parser)
{
    ServiceOptions options;
    const auto listener = listenerIn(parser.value(u"listen"_s));
    if (!listener)
        return u"--listen is an IP address and a port, like 127.0.0.1:8443 or [::1]:8443."_s;
    std::tie(options.address, options.port) = *listener;
    const auto database = databaseIn(parser);
    if (!database)
        return sentence(database.failure());
    options.database = *database;
    const QString folder = parser.value(u"data"_s);
    const CertificateFiles files(folder);
    options.certificateFile
        = parser.isSet(u"certificate"_s) ? parser.value(u"certificate"_s) : files.certificate;
    options.keyFile = parser.isSet(u"key"_s) ? parser.value(u"key"_s) : files.key;
    if (folder.isEmpty() && (!parser.isSet(u"certificate"_s) || !parser.isSet(u"key"_s)))
        return u"Without --data DIR, --certificate and --key say which certificate is shown."_s;
    const auto perAddress = numberIn(parser, u"per-address"_s, 1, 1'000'000);
    if (!perAddress)
        return u"--per-address is a number of connections, 1 or more."_s;
    const auto workers = numberIn(parser, u"workers"_s, 1, 64);
    if (!workers)
        return u"--workers is a number of database connections, 1 to 64."_s;
    const auto calls = numberIn(parser, u"calls-per-minute"_s, 0, 1'000'000'000);
    if (!calls)
        return u"--calls-per-minute is a number of calls, 0 for any."_s;
    options.limits.connectionsPerAddress = *perAddress;
    options.databaseWorkers = *workers;
    options.limits.callsPerDevice = *calls;
    const auto largest = numberIn(parser, u"max-file"_s, 1, 1'000'000);
    if (!largest)
        return u"--max-file is a number of MiB, 1 or more."_s;
    const auto rate = numberIn(parser, u"file-rate"_s, 0, 100'000'000);
    if (!rate)
        return u"--file-rate is a number of KiB a second, 0 for any."_s;
    options.files.folder = filesFolderIn(parser);
    options.files.largest = qint64(*largest) * 1024 * 1024;
    options.files.bytesPerSecond = qint64(*rate) * 1024;
    const auto cost = PasswordCost::named(parser.value(u"password-cost"_s));
    if (!cost)
        return u"--password-cost is interactive, moderate or sensitive."_s;
    options.passwordCost = *cost;
    if (parser.isSet(u"metrics-token-file"_s)) {
        QFile file(parser.value(u"metrics-token-file"_s));
        if (file.open(QIODevice::ReadOnly))
            options.metricsToken = QString::fromUtf8(file.readAll()).trimmed();
        if (options.metricsToken.isEmpty())
            return u"--metrics-token-file is a file with the token in it."_s;
    }
    return options;
}

//! Until it is told to end; new certificates are taken in meanwhile.
void serveUntilTold(CentralService &service, const sigset_t &signals, Console &console)
{
    while (true) {
        int signal = 0;
        sigwait(&signals, &signal);
        if (signal != SIGHUP)
            return;
        const auto reloaded = service.reloadCertificate();
        if (reloaded)
            console.out << u"certificate reloaded"_s << Qt::endl;
        else
            console.failed(u"The certificate in use stays: "_s + reloaded.failure().detail);
    }
}

int serve(const QCommandLineParser &parser, const QStringList &, Console &console)
{
    auto read = optionsIn(parser);
    if (const auto *why = std::get_if<QString>(&read))
        return console.misused(*why);
    auto &options = std::get<ServiceOptions>(read);
    options.now = console.now;
    const QString log = parser.value(u"log"_s);
    if (log != u"text" && log != u"json")
        return console.misused(u"--log is text or json."_s);
    if (log == u"json")
        logAsJson();

    // Several services may stand on one server: nothing is lost, but what one was told the long polls of the
    // others hear of at their next call only.
    QLockFile lock(QDir(options.database.folder()).filePath(u"service.lock"_s));
    if (!options.database.isPostgres() && isTaken(lock))
        return console.failed(u"Another service serves this folder."_s);
    const sigset_t signals = awaitedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const auto service = CentralService::start(options);
    if (!service)
        return console.failed(whyNot(service.failure(), written(options.address, options.port)));
    if (options.files.folder.isEmpty())
        console.failed(u"No photos, videos and scans are taken: --files DIR says where they are kept."_s);
    console.out << u"listening on "_s << written(options.address, (*service)->port()) << Qt::endl;
    serveUntilTold(**service, signals, console);
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
        u"Serves until SIGTERM or SIGINT; SIGHUP reads the certificate again. Logs to standard error."_s,
        {{u"listen"_s, u"Where (default: 127.0.0.1:8443; port 0 takes a free one)."_s, u"ADDRESS:PORT"_s,
          u"127.0.0.1:8443"_s},
         {u"per-address"_s,
          u"How many connections one address may hold (default: 64); more where a proxy stands before the "
          "service."_s,
          u"NUMBER"_s, u"64"_s},
         {u"workers"_s, u"How many connections to the database (default: 2)."_s, u"NUMBER"_s, u"2"_s},
         {u"calls-per-minute"_s, u"How many calls one device may make (default: 6000; 0 for any number)."_s,
          u"NUMBER"_s, u"6000"_s},
         {u"metrics-token-file"_s,
          u"Who shows the token in it is told /v1/metrics; without one only those on this machine are."_s,
          u"FILE"_s},
         filesOption(),
         {u"max-file"_s, u"The largest photo, video or scan taken, in MiB (default: 512)."_s, u"NUMBER"_s,
          u"512"_s},
         {u"file-rate"_s, u"KiB a second of files one device may send, and fetch (default: 0 for any)."_s,
          u"NUMBER"_s, u"0"_s},
         passwordCostOption(),
         {u"log"_s, u"text or json (default: text)."_s, u"FORMAT"_s, u"text"_s},
         {u"certificate"_s, u"PEM file (default: server.pem in the folder)."_s, u"FILE"_s},
         {u"key"_s, u"PEM file (default: server.key in the folder)."_s, u"FILE"_s}},
        serve};
}

} // namespace sk::central
