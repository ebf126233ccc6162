// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/doorkeeper.h"

#include "app/naming/record_names.h"
#include "app/naming/sign_in_words.h"
#include "models/domain/china_day.h"
#include "models/items/when.h"
#include "models/store/people_here.h"
#include "models/store/wiping.h"
#include "views/shell/main_window.h"
#include "views/sign_in/farewell_page.h"
#include "views/sign_in/lock_page.h"
#include "views/sign_in/new_password_page.h"
#include "views/sign_in/sign_in_page.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString placeName(Session &session)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment || !enrolment->isEnrolled())
        return {};
    if (!enrolment->depot.isNull())
        return recordName(session, u"depot"_s, enrolment->depot);
    return enrolment->centre.isNull() ? QString() : recordName(session, u"centre"_s, enrolment->centre);
}

} // namespace

Doorkeeper::Doorkeeper(const Desk &desk, SigningIn &signing, const Language &language, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_signing(signing)
    , m_language(language)
    , m_idle(
          desk.clock(),
          [policies = &desk.policies, now = desk.clock()] {
              return policies->amount(PolicyKey::IdleLockMinutes, dayInChina(now())).value_or(0);
          },
          this)
{
    connect(&m_idle, &IdleWatch::idle, this, &Doorkeeper::lock);
    connect(&m_signing, &SigningIn::signedIn, this, &Doorkeeper::onSignedIn);
    connect(&m_signing, &SigningIn::failed, this, &Doorkeeper::onFailed);
    connect(&m_signing, &SigningIn::mustChangePassword, this, [this] {
        setState(State::NewPassword);
        showGate();
    });
    connect(&m_signing, &SigningIn::accountsFound, this, [this] {
        leave(m_signing.areThereAccounts()
                  ? tr("The centre has accounts now: sign in with the one you were given.")
                  : QString());
    });
    connect(&m_signing, &SigningIn::ended, this,
            [this] { leave(tr("The centre ended your session, or gave you another role. Sign in again.")); });
    begin();
}

void Doorkeeper::begin()
{
    const auto farewell = farewellOf(m_desk.session());
    if (farewell && *farewell)
        return setState(State::Farewell);
    if (!m_signing.areThereAccounts())
        return setState(State::Open);
    Q_UNUSED(bool(sitDown(m_desk.session(), {}))); // until somebody proves who they are
    setState(State::Entrance);
}

void Doorkeeper::setState(State state)
{
    m_state = state;
    m_idle.touch();
}

void Doorkeeper::guard(MainWindow &window)
{
    m_window = &window;
    const bool somebody = m_signing.current().has_value() && isOpen();
    window.setSignedIn(somebody);
    connect(&window, &MainWindow::lockRequested, this, &Doorkeeper::lock);
    connect(&window, &MainWindow::signOutRequested, this, [this] { leave(); });
    connect(&window, &MainWindow::passwordRequested, this, &Doorkeeper::offerNewPassword);
    showGate();
}

void Doorkeeper::showGate()
{
    if (!m_window)
        return;
    if (m_state == State::Open)
        return m_curtain.lift();
    GateCard *gate = makeGate();
    m_curtain.draw(*m_window, gate);
    m_gate = gate;
    m_window->setWindowTitle({}); // no name of what stands behind
}

GateCard *Doorkeeper::makeGate()
{
    switch (m_state) {
    case State::Locked:
        return makeLock();
    case State::NewPassword:
        return makeNewPassword(true);
    case State::WishedPassword:
        return makeNewPassword(false);
    case State::Farewell:
        return makeFarewell();
    case State::Open:
    case State::Entrance:
        break;
    }
    return makeEntrance();
}

GateCard *Doorkeeper::makeEntrance()
{
    auto *page = new SignInPage(placeName(m_desk.session()), m_language.name());
    if (const auto last = lastAccount(m_desk.session()))
        page->setAccount(*last);
    page->setRemark(m_remark);
    connect(page, &SignInPage::signInRequested, &m_signing, &SigningIn::signIn);
    connect(page, &SignInPage::languageChosen, this, &Doorkeeper::languageWished);
    return page;
}

GateCard *Doorkeeper::makeLock()
{
    const auto &current = m_signing.current();
    auto *page = new LockPage(current ? current->name : m_account,
                              m_lockedAt.toTimeZone(when::deskZone()).toString(u"HH:mm"_s));
    connect(page, &LockPage::unlockRequested, &m_signing, &SigningIn::unlock);
    connect(page, &LockPage::someoneElse, this, [this] { leave(); });
    return page;
}

GateCard *Doorkeeper::makeNewPassword(bool isOneTime)
{
    const auto &current = m_signing.current();
    auto *page = new NewPasswordPage(isOneTime ? NewPasswordPage::Why::OneTime : NewPasswordPage::Why::Wished,
                                     current ? current->account : QString());
    connect(page, &NewPasswordPage::changeRequested, &m_signing, &SigningIn::changePassword);
    connect(page, &NewPasswordPage::leaveRequested, this, [this, isOneTime] {
        if (isOneTime)
            return leave();
        setState(State::Open);
        showGate();
    });
    return page;
}

GateCard *Doorkeeper::makeFarewell()
{
    const auto farewell = farewellOf(m_desk.session());
    const Farewell known = farewell && *farewell ? **farewell : Farewell();
    auto *page = new FarewellPage({.isRevoked = known.why == Farewell::Why::Revoked,
                                   .centre = known.centre,
                                   .at = when::shown(known.at),
                                   .unsent = known.unsent,
                                   .file = known.file});
    connect(page, &FarewellPage::folderRequested, this,
            [file = known.file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path())); });
    connect(page, &FarewellPage::enrolRequested, this, &Doorkeeper::enterToEnrol);
    return page;
}

void Doorkeeper::lock()
{
    if (m_state != State::Open || !m_signing.current())
        return;
    m_account = m_signing.current()->account;
    m_lockedAt = m_desk.clock()();
    setState(State::Locked);
    showGate();
}

void Doorkeeper::leave(const QString &remark)
{
    m_remark = remark;
    m_signing.signOut();
    setState(m_signing.areThereAccounts() ? State::Entrance : State::Open);
    Curtain::endDialogs();
    Q_EMIT windowOutdated();
}

void Doorkeeper::offerNewPassword()
{
    if (m_state != State::Open || !m_signing.current())
        return;
    setState(State::WishedPassword);
    showGate();
}

void Doorkeeper::lookAtFarewell()
{
    const State before = m_state;
    begin();
    if (m_state != before || m_state == State::Farewell) {
        Curtain::endDialogs();
        Q_EMIT windowOutdated();
    }
}

void Doorkeeper::enterToEnrol()
{
    setState(State::Open);
    Q_EMIT windowOutdated();
    Q_EMIT enrolmentWanted();
}

void Doorkeeper::onSignedIn(const Seat &seat)
{
    const bool sameScreens
        = (m_state == State::Locked && seat.account == m_account) || m_state == State::WishedPassword;
    m_remark.clear();
    setState(State::Open);
    if (sameScreens)
        return showGate();
    Q_EMIT windowOutdated();
}

void Doorkeeper::onFailed(const SignInFailure &failure)
{
    if (!m_gate)
        return;
    using Why = SignInFailure::Why;
    m_gate->showTrouble(signInSentence(failure));
    if (failure.wait.count() > 0 && (failure.why == Why::Waiting || failure.why == Why::Wrong))
        m_gate->wait(failure.wait);
}

} // namespace sk
