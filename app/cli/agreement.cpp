// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement.h"

#include "app/cli/opening.h"
#include "app/cli/secrets_option.h"
#include "app/cli/trouble_words.h"
#include "app/cli/words.h"
#include "sync/secrets/keychain_secrets.h"
#include "sync/transport/enrolling.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

constexpr std::chrono::seconds probePatience{5};
constexpr qint64 longestCertificate = 1024 * 1024;

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
    const auto store = openOrMakeStore(surroundings);
    if (!store)
        return Failed;
    const auto secrets = secretsOf(parser);
    const auto outcome = enrolNow(store->session(), *secrets, wish);
    if (const auto *trouble = std::get_if<SyncTrouble>(&outcome))
        return complain(surroundings,
                        trouble->kind == SyncTrouble::Kind::NoToken
                            ? noTokenSentence(parser, trouble->detail, TokenUse::Write)
                            : sentence(trouble->kind));
    const Enrolment &enrolment = std::get<Enrolment>(outcome);
    surroundings.out
        << Words::tr("Enrolled at centre %1 as device %2.").arg(enrolment.centreNumber, enrolment.letters)
        << Qt::endl;
    if (parser.isSet(u"secrets"_s))
        surroundings.err
            << Words::tr("The token is kept in %1 and not in a keychain.").arg(parser.value(u"secrets"_s))
            << Qt::endl;
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
    return {u"enrol"_s,
            u"URL CODE"_s,
            Words::tr("Makes this store a device of a centre with a one-time code."),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"ca"_s,
                     Words::tr("The certificate authority to believe from now on, and no other (PEM)."),
                     u"FILE"_s});
                addSecretsOption(parser);
            },
            enrol,
            {u"enrol https://centre.example:8443 7KQ2-9M4T --ca ca.pem"_s,
             u"--store /srv/desk enrol https://centre.example:8443 7KQ2-9M4T --secrets /srv/secrets.json"_s}};
}

Command keychainCommand()
{
    return {
        u"keychain"_s,  {}, Words::tr("Says whether a keychain answers on this machine."), {}, tryKeychain,
        {u"keychain"_s}};
}

} // namespace sk::cli
