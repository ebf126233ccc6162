// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/curtain.h"
#include "app/desktop/desk.h"
#include "app/desktop/idle_watch.h"
#include "app/desktop/language.h"
#include "sync/transport/signing_in.h"

namespace sk {

class FarewellPage;
class GateCard;
class MainWindow;

//! Who may see the screens: everybody while the centre has no accounts, then whoever signed in, until the
//! desk is locked or left. Shows the page that stands before them.
class Doorkeeper : public QObject {
    Q_OBJECT
public:
    //! Desk, signing in and language must outlive it.
    Doorkeeper(const Desk &desk, SigningIn &signing, const Language &language, QObject *parent = nullptr);

    //! Whether the window is to have its screens.
    bool isOpen() const { return m_state == State::Open || m_state == State::Locked; }
    bool isLocked() const { return m_state == State::Locked; }
    //! The window was made anew: puts before it what has to be there.
    void guard(MainWindow &window);

    void lock();
    //! Everybody out: the next person signs in. `remark` says why, if it was not their wish.
    void leave(const QString &remark = {});
    //! Asks for another password; the screens wait behind it.
    void offerNewPassword();
    //! The computer left its centre, or belongs to one again: looks in the store.
    void lookAtFarewell();
    //! Lets everybody in for the time being, to enrol.
    void enterToEnrol();

Q_SIGNALS:
    //! Another person's screens, or none, are to be shown: the window has to be made anew, without asking.
    void windowOutdated();
    void languageWished(const QString &language);
    //! The screens are there, and this one is wanted.
    void enrolmentWanted();

private:
    enum class State { Open, Entrance, Locked, NewPassword, WishedPassword, Farewell };

    void begin();
    void setState(State state);
    void showGate();
    GateCard *makeGate();
    GateCard *makeEntrance();
    GateCard *makeLock();
    GateCard *makeNewPassword(bool isOneTime);
    GateCard *makeFarewell();
    void onSignedIn(const Seat &seat);
    void onFailed(const SignInFailure &failure);

    Desk m_desk;
    SigningIn &m_signing;
    const Language &m_language;
    Curtain m_curtain;
    IdleWatch m_idle;
    QPointer<MainWindow> m_window;
    QPointer<GateCard> m_gate;
    State m_state = State::Open;
    QString m_account; //!< whose screens stand behind the lock
    QString m_remark;
    QDateTime m_lockedAt;
};

} // namespace sk
