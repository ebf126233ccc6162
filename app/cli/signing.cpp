// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signing.h"

#include "app/cli/opening.h"
#include "app/cli/secrets_option.h"
#include "app/cli/trouble_words.h"
#include "app/cli/words.h"
#include "app/naming/sign_in_words.h"
#include "models/domain/china_day.h"
#include "models/domain/policies.h"
#include "models/items/field_words.h"
#include "models/store/people_here.h"
#include "models/store/policies_in_force.h"
#include "sync/transport/people_at_centre.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

//! Typed keys are not shown while it lives.
class Silence {
public:
    Silence()
    {
        m_wasTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_wasTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (m_wasTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_wasTerminal = false;
};

QString askPassword(const QCommandLineParser &parser, Surroundings &surroundings)
{
    if (parser.isSet(u"password-stdin"_s))
        return surroundings.in.readLine();
    surroundings.err << Words::tr("Password: ") << Qt::flush;
    const Silence silence;
    const QString typed = surroundings.in.readLine();
    surroundings.err << Qt::endl;
    return typed;
}

qint64 offlineDays(Session &session)
{
    const auto shipped = readPolicies(u":/reference"_s);
    const auto rows = shipped ? policiesOf(session, *shipped) : shipped;
    const QDate today = dayInChina(session.now());
    return rows ? PolicyBook(*rows).amount(PolicyKey::OfflineSignInDays, today).value_or(0) : 0;
}

SigningIn::Needs needsOf(Session &session, Secrets &secrets)
{
    return {session, secrets, peopleLines(session, secrets), systemUptime,
            [&session] { return offlineDays(session); }};
}

int tellOutcome(SigningIn &signing, Surroundings &surroundings, const std::function<void()> &ask)
{
    QEventLoop loop;
    int exit = Failed;
    QObject::connect(&signing, &SigningIn::signedIn, &loop, [&](const Seat &seat, bool withoutLine) {
        surroundings.out << (withoutLine ? Words::tr("Signed in without a line: %1, %2.")
                                         : Words::tr("Signed in: %1, %2."))
                                .arg(seat.name, nameOf(seat.role))
                         << Qt::endl;
        exit = Done;
        loop.quit();
    });
    QObject::connect(&signing, &SigningIn::mustChangePassword, &loop, [&] {
        exit = complain(
            surroundings,
            Words::tr("This is a one-time password: choose one of your own in the desktop first."));
        loop.quit();
    });
    QObject::connect(&signing, &SigningIn::failed, &loop, [&](const SignInFailure &failure) {
        exit = complain(surroundings, signInSentence(failure));
        loop.quit();
    });
    // From inside the loop: what fails at once must still end it.
    QMetaObject::invokeMethod(&loop, ask, Qt::QueuedConnection);
    loop.exec();
    return exit;
}

int signIn(const QCommandLineParser &parser, const QStringList & /*arguments*/, Surroundings &surroundings)
{
    const QString account = parser.value(u"account"_s);
    if (account.trimmed().isEmpty())
        return complain(surroundings, Words::tr("Say who signs in: --account NAME."), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto enrolment = enrolmentOf(store->session().database());
    if (!enrolment)
        return complain(surroundings, sentence(enrolment.failure()));
    if (!enrolment->isEnrolled())
        return complain(surroundings, sentence(SyncTrouble::Kind::NotEnrolled));
    const QString password = askPassword(parser, surroundings);
    if (password.isEmpty())
        return complain(surroundings, Words::tr("There was no password."), Misused);
    const auto secrets = secretsOf(parser);
    SigningIn signing(needsOf(store->session(), *secrets));
    return tellOutcome(signing, surroundings, [&] { signing.signIn(account, password); });
}

int signOut(const QCommandLineParser & /*parser*/, const QStringList & /*arguments*/,
            Surroundings &surroundings)
{
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto seat = seatOf(store->session());
    if (!seat)
        return complain(surroundings, sentence(seat.failure()));
    if (seat->account.isEmpty())
        return complain(surroundings, Words::tr("Nobody is signed in."));
    if (const auto gone = sitDown(store->session(), {}); !gone)
        return complain(surroundings, sentence(gone.failure()));
    surroundings.out << Words::tr("%1 signed out.").arg(seat->name) << Qt::endl;
    return Done;
}

int whoAmI(const QCommandLineParser &parser, const QStringList & /*arguments*/, Surroundings &surroundings)
{
    const auto store = openStoreToRead(surroundings);
    if (!store)
        return Failed;
    const auto people = doPeopleSignIn(store->session());
    const auto seat = seatOf(store->session());
    if (!people || !seat)
        return complain(surroundings, sentence(people ? seat.failure() : people.failure()));
    if (parser.value(u"format"_s) == u"json"_s) {
        const QJsonObject json{{u"accounts"_s, *people},
                               {u"account"_s, seat->account},
                               {u"name"_s, seat->name},
                               {u"role"_s, std::get<QString>(toValue(seat->role))}};
        surroundings.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
    } else if (!*people) {
        surroundings.out << (seat->name.isEmpty()
                                 ? Words::tr("Nobody signs in here; nobody was chosen.")
                                 : Words::tr("Nobody signs in here; %1 was chosen.").arg(seat->name))
                         << Qt::endl;
    } else if (seat->account.isEmpty()) {
        surroundings.out << Words::tr("Nobody is signed in.") << Qt::endl;
    } else {
        surroundings.out << Words::tr("%1 (%2), %3").arg(seat->name, seat->account, nameOf(seat->role))
                         << Qt::endl;
    }
    return *people && seat->account.isEmpty() ? Partly : Done;
}

} // namespace

Command signInCommand()
{
    return {u"sign-in"_s,
            {},
            Words::tr("Signs a person in with their account: what is changed here is written in their name."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"account"_s, Words::tr("The account the centre gave."), u"NAME"_s});
                parser.addOption(
                    {u"password-stdin"_s, Words::tr("Takes the password from standard input, for scripts.")});
                addSecretsOption(parser);
            },
            signIn,
            {u"sign-in --account li.xiaojing"_s,
             u"sign-in --account li.xiaojing --password-stdin --secrets secrets.json < password"_s},
            Words::tr("Without a line it works for some days after the last time with one. The desktop asks "
                      "for its own sign-in when it opens.")};
}

Command signOutCommand()
{
    return {u"sign-out"_s, {}, Words::tr("Ends that."), {}, signOut, {u"sign-out"_s}};
}

Command whoAmICommand()
{
    return {u"whoami"_s,
            {},
            Words::tr("Says who is signed in here."),
            [](QCommandLineParser &parser) {
                parser.addOption({u"format"_s, Words::tr("text or json."), u"FORMAT"_s, u"text"_s});
            },
            whoAmI,
            {u"whoami"_s, u"whoami --format json"_s}};
}

} // namespace sk::cli
