// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/seat.h"
#include "sync/secrets/kept_sign_in.h"
#include "sync/secrets/password_verifier.h"
#include "sync/secrets/secrets.h"
#include "sync/transport/people_calls.h"
#include "sync/transport/uptime.h"

#include <QObject>

namespace sk {

//! Why somebody did not get in.
struct SignInFailure {
    enum class Why {
        Wrong, //!< account or password: never which
        Waiting, //!< too many wrong ones; `wait` says how long still
        NeverHere, //!< no line, and this account never signed in at this desk with one
        TooLongAgo, //!< no line, and the last time with one is longer ago than the rules allow
        Elsewhere, //!< the account belongs to another depot
        Dismissed, //!< the centre took this computer out
        Keychain, //!< it does not answer
        BadPassword, //!< the new one is too short or the account's name
        NoLine, //!< this cannot be done without the centre
        Other, //!< see trouble
    };
    Why why = Why::Other;
    std::chrono::milliseconds wait{0};
    SyncTrouble trouble = {};
};

//! Lets people in: at the centre, or without a line by what was kept of their last sign-in there. Keeps who
//! sits here in the store and their verifier and token in the keychain. One question at a time; every one is
//! answered by one signal. To be used on the main thread; passwords are reckoned on another.
class SigningIn : public QObject {
    Q_OBJECT
public:
    struct Needs {
        Session &session;
        Secrets &secrets;
        PeopleLineSource line;
        UptimeSource uptime = systemUptime;
        std::function<qint64()> offlineDays; //!< policy offline_sign_in_days
        password::Cost cost = password::Cost::Interactive;
    };
    explicit SigningIn(Needs needs, QObject *parent = nullptr);
    ~SigningIn() override;

    //! At the centre where it answers.
    void signIn(const QString &account, const QString &password);
    //! The person who sits here comes back: no line is needed where the password fits what was kept.
    void unlock(const QString &password);
    //! Needs the line and somebody who signed in with it.
    void changePassword(const QString &before, const QString &after);
    //! Nobody sits here any more; the centre hears of it when it can.
    void signOut();
    bool isBusy() const { return m_busy; }

    //! Who is in; nothing before signIn() or resume() came to that.
    const std::optional<KeptSignIn> &current() const { return m_current; }
    //! After the program was opened again: brings back what the keychain has of the person who sits here, so
    //! that unlock() and calls in their name are possible. Answers by resumed().
    void resume();

    //! Whether this desk has ever heard that people sign in at its centre.
    bool areThereAccounts() const;
    //! Asks the centre again; accountsFound() tells when the answer changed, ended() when the person's
    //! session is over there.
    void askStanding();

Q_SIGNALS:
    void signedIn(const sk::Seat &seat, bool withoutLine);
    //! Signed in with a one-time password: nothing goes on before it was changed.
    void mustChangePassword();
    void passwordChanged();
    void failed(const sk::SignInFailure &failure);
    void resumed(bool somebody);
    void accountsFound();
    //! The centre does not know the person's session any more (disabled, or signed out elsewhere), or the
    //! person has another role now: they have to sign in again.
    void ended();

private:
    void askCentre(const QString &account, const QString &password);
    void takeAnswer(const wire::SignedIn &answer, const QString &password);
    void keep(const KeptSignIn &kept, bool withoutLine);
    void letIn(const KeptSignIn &kept, bool withoutLine);
    void refuse(const QString &account, const QString &password, const SyncTrouble &trouble);
    void tryKept(const QString &account, const QString &password, const std::function<void()> &otherwise);
    void forgetIfFits(const QString &account, const QString &password);
    void failOnce(const QString &account);
    void fail(SignInFailure::Why why, std::chrono::milliseconds wait = {}, const SyncTrouble &trouble = {});
    //! True when nothing stands in the way of another try.
    bool mayTry(const QString &account);
    bool openLine();
    QUuid device() const;

    Needs m_needs;
    std::unique_ptr<PeopleCalls> m_line;
    std::optional<KeptSignIn> m_current;
    bool m_busy = false;
};

} // namespace sk
