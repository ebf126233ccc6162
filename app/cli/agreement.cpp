// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement.h"

#include "app/cli/trouble_words.h"
#include "app/cli/words.h"
#include "sync/secrets/file_secrets.h"
#include "sync/secrets/keychain_secrets.h"
#include "sync/transport/enrolling.h"
#include "sync/transport/sync_driver.h"
#include "sync/transport/syncer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

// A locked keychain asks the person for its password; longer than that nobody is there.
constexpr std::chrono::seconds patience{60};
constexpr std::chrono::seconds probePatience{5};
constexpr qint64 longestCertificate = 1024 * 1024;

void addSecretsOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"secrets"_s,
         Words::tr(
             "Keeps the token in this file (mode 0600) instead of the keychain, for machines without one."),
         u"FILE"_s});
}

std::unique_ptr<Secrets> secretsOf(const QCommandLineParser &parser, Surroundings &surroundings)
{
    if (!parser.isSet(u"secrets"_s))
        return std::make_unique<KeychainSecrets>();
    surroundings.err
        << Words::tr("The token is kept in %1 and not in a keychain.").arg(parser.value(u"secrets"_s))
        << Qt::endl;
    return std::make_unique<FileSecrets>(parser.value(u"secrets"_s));
}

int enrol(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (arguments.size() != 2)
        return complain(surroundings,
                        Words::tr("Give the address of the central service and the one-time code."), Misused);
    Enrolling::Wish wish{{arguments.at(0), {}}, arguments.at(1), QSysInfo::machineHostName()};
    if (parser.isSet(u"ca"_s)) {
        QFile file(parser.value(u"ca"_s));
        if (!file.open(QIODevice::ReadOnly))
            return complain(surroundings, Words::tr("%1 cannot be read.").arg(file.fileName()));
        wish.address.authority = file.read(longestCertificate);
    }
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto secrets = secretsOf(parser, surroundings);
    const auto outcome = enrolNow(store->session(), *secrets, wish);
    if (const auto *trouble = std::get_if<SyncTrouble>(&outcome))
        return complain(surroundings, sentence(trouble->kind));
    const Enrolment &enrolment = std::get<Enrolment>(outcome);
    surroundings.out
        << Words::tr("Enrolled at centre %1 as device %2.").arg(enrolment.centreNumber, enrolment.letters)
        << Qt::endl;
    return Done;
}

QString said(const SyncStanding &standing)
{
    const Waiting &waiting = standing.waiting;
    QStringList parts;
    parts.append(waiting.changes == 0
                     ? Words::tr("Everything is at the centre.")
                     : Words::tr("%n change(s) are not at the centre yet.", nullptr, waiting.changes));
    if (waiting.conflicts > 0)
        parts.append(Words::tr("%n conflict(s) wait for a choice.", nullptr, waiting.conflicts));
    if (waiting.quarantined > 0)
        parts.append(
            Words::tr("%n change(s) were refused and wait to be mended.", nullptr, waiting.quarantined));
    if (standing.repairs > 0)
        parts.append(Words::tr("Something differed and was repaired."));
    if (standing.isClockFarOff())
        parts.append(Words::tr("This computer's clock is far off: set it."));
    return parts.join(u' ');
}

int watch(Store &store, Secrets &secrets, Surroundings &surroundings)
{
    Syncer syncer(store, secrets);
    QString last;
    QObject::connect(&syncer, &Syncer::standingChanged, &syncer, [&](const SyncStanding &standing) {
        const QString line
            = standing.trouble == SyncTrouble::Kind::None ? said(standing) : sentence(standing.trouble);
        const bool settled
            = standing.phase == SyncStanding::Phase::Current || standing.trouble != SyncTrouble::Kind::None;
        if (!settled || line == last)
            return;
        last = line;
        surroundings.out << line << Qt::endl;
        if (standing.phase == SyncStanding::Phase::Stopped)
            QCoreApplication::exit(Failed);
    });
    syncer.start();
    return QCoreApplication::exec();
}

int sync(const QCommandLineParser &parser, const QStringList & /*arguments*/, Surroundings &surroundings)
{
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto enrolment = enrolmentOf(store->session().database());
    if (!enrolment)
        return complain(surroundings, sentence(enrolment.failure()));
    if (!enrolment->isEnrolled())
        return complain(surroundings, sentence(SyncTrouble::Kind::NotEnrolled));
    const auto secrets = secretsOf(parser, surroundings);
    if (parser.isSet(u"watch"_s))
        return watch(*store, *secrets, surroundings);
    const auto token = readNow(*secrets, enrolment->device.toString(QUuid::WithoutBraces), patience);
    if (!token)
        return complain(surroundings, sentence(SyncTrouble::Kind::NoToken));
    const SyncStanding standing = syncOnce(
        store->session(),
        std::make_unique<CentralLine>(CentralAddress{enrolment->url, enrolment->authority.toUtf8()}, *token));
    if (standing.trouble != SyncTrouble::Kind::None)
        return complain(surroundings, sentence(standing.trouble));
    surroundings.out << said(standing) << Qt::endl;
    return Done;
}

int tryKeychain(const QCommandLineParser & /*parser*/, const QStringList & /*arguments*/,
                Surroundings &surroundings)
{
    KeychainSecrets keychain;
    const QString probe = u"probe"_s;
    const auto kept = writeNow(keychain, probe, probe, probePatience);
    const auto removed = kept ? removeNow(keychain, probe, probePatience) : kept;
    if (!removed)
        return complain(surroundings,
                        Words::tr("No keychain answers here. Start one, or use --secrets FILE."));
    surroundings.out << Words::tr("The keychain answers.") << Qt::endl;
    return Done;
}

} // namespace

Command enrolCommand()
{
    return {
        u"enrol"_s, u"URL CODE"_s, Words::tr("Makes this store a device of a centre with a one-time code."),
        [](QCommandLineParser &parser) {
            parser.addOption(
                {u"ca"_s, Words::tr("The certificate authority to believe from now on, and no other (PEM)."),
                 u"FILE"_s});
            addSecretsOption(parser);
        },
        enrol};
}

Command syncCommand()
{
    return {u"sync"_s,
            {},
            Words::tr("Sends what is new here and takes what is new at the centre."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"watch"_s, Words::tr("Goes on until it is stopped; news comes at once.")});
                addSecretsOption(parser);
            },
            sync};
}

Command keychainCommand()
{
    return {
        u"keychain"_s, {}, Words::tr("Says whether a keychain answers on this machine."), {}, tryKeychain};
}

} // namespace sk::cli
