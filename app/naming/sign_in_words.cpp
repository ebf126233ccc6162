// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/sign_in_words.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
};

int minutesOf(std::chrono::milliseconds wait)
{
    return int((wait.count() + 59'999) / 60'000);
}

QString refusedSentence(wire::ProblemKind problem)
{
    using Problem = wire::ProblemKind;
    switch (problem) {
    case Problem::Person:
        return Words::tr("The centre wants to know who asks: sign in again.");
    case Problem::Right:
        return Words::tr("Your role may not do that. Ask an administrator.");
    case Problem::Scope:
        return Words::tr("That belongs to another place, or this computer is not shown it.");
    case Problem::Password:
        return Words::tr(
            "The password has to have ten characters or more and may not be the account's name.");
    case Problem::Taken:
        return Words::tr("The account is another person's, or the person has another account already.");
    case Problem::LastAdministrator:
        return Words::tr("Nobody would be left who keeps the accounts. Make another administrator first.");
    case Problem::MustChange:
        return Words::tr("The one-time password has to be changed first: sign in again.");
    case Problem::Locked:
    case Problem::TooMany:
        return Words::tr("Asked too often. Try again in some minutes.");
    case Problem::WrongAccount:
        return Words::tr("The password is wrong.");
    case Problem::Malformed:
        return Words::tr("The centre does not accept that. Check what was typed.");
    default:
        return Words::tr("The centre says no. Its administrator finds the reason in the log.");
    }
}

} // namespace

QString peopleSentence(const SyncTrouble &trouble)
{
    using enum SyncTrouble::Kind;
    switch (trouble.kind) {
    case None:
        return {};
    case Offline:
    case Busy:
        return Words::tr("The centre cannot be reached now; this needs it. Try again when there is a line.");
    case Untrusted:
        return Words::tr("Whoever answers cannot prove to be the centre. Tell the centre's administrator.");
    case NoToken:
        return Words::tr("The keychain does not give this computer's key. Unlock the keychain.");
    case Revoked:
    case Dismissed:
        return Words::tr("The centre does not know this computer any more.");
    case NotEnrolled:
        return Words::tr("This computer is not enrolled at a centre.");
    case Storage:
    case DiskFull:
        return Words::tr("This computer could not write that down. Check its disk.");
    default:
        return refusedSentence(trouble.problem);
    }
}

QString signInSentence(const SignInFailure &failure)
{
    using Why = SignInFailure::Why;
    switch (failure.why) {
    case Why::Wrong:
        return Words::tr("Account or password are wrong. Forgotten? An administrator gives a new one-time "
                         "password.");
    case Why::Waiting:
        return Words::tr("Too many wrong passwords. Try again in %n minute(s).", nullptr,
                         minutesOf(failure.wait));
    case Why::NeverHere:
        return Words::tr("There is no line to the centre, and this account has not signed in here before. "
                         "Sign in once with a line.");
    case Why::TooLongAgo:
        return Words::tr("There is no line to the centre, and the last time you signed in with one is too "
                         "long ago. Sign in again when there is a line.");
    case Why::Elsewhere:
        return Words::tr("This account belongs to another depot. It signs in there.");
    case Why::Dismissed:
        return Words::tr("The centre took this computer out.");
    case Why::Keychain:
        return Words::tr("The keychain does not answer. Unlock it and try again.");
    case Why::BadPassword:
        return refusedSentence(wire::ProblemKind::Password);
    case Why::NoLine:
        return Words::tr("There is no line to the centre; a password is changed there. Try again later.");
    case Why::Other:
        return peopleSentence(failure.trouble);
    }
    return {};
}

} // namespace sk
