// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sign_in/new_password_page.h"

#include "views/sign_in/password_field.h"
#include "views/widgets/field_row.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int shortest = 10; // as the centre wants it; it says so again where it differs
} // namespace

NewPasswordPage::NewPasswordPage(Why why, const QString &account, QWidget *parent)
    : GateCard(u"newPasswordPage"_s, u"lock"_s, Tone::Accent, parent), m_account(account)
{
    setWords(
        tr("A password of your own"),
        why == Why::OneTime
            ? tr("The password you were given works once. Choose one that nobody else knows; it works at "
                 "every computer of the centre.")
            : tr("It works at every computer of the centre; other computers you are signed in at ask for "
                 "it anew."));
    m_before = addPassword(u"before"_s,
                           why == Why::OneTime ? tr("Password you were given") : tr("Password until now"));
    m_after = addPassword(u"after"_s, tr("New password, at least %n character(s)", nullptr, shortest));
    m_again = addPassword(u"again"_s, tr("New password once more"));
    m_change = addAction(u"change"_s, tr("Use this password"), u"check"_s);
    connect(m_change, &QPushButton::clicked, this, &NewPasswordPage::ask);
    for (PasswordField *field : {m_before, m_after, m_again})
        connect(field, &QLineEdit::returnPressed, this, &NewPasswordPage::ask);
    connect(addWayOn(u"leave"_s, why == Why::OneTime ? tr("Someone else signs in") : tr("Cancel")),
            &QPushButton::clicked, this, &NewPasswordPage::leaveRequested);
}

QString NewPasswordPage::busyWords() const
{
    return tr("Asking the centre…");
}

void NewPasswordPage::showEvent(QShowEvent *event)
{
    GateCard::showEvent(event);
    m_before->setFocus();
}

void NewPasswordPage::ask()
{
    if (!m_change->isEnabled())
        return;
    const QString after = m_after->text();
    if (after.size() < shortest)
        return showTrouble(tr("The new password has to have at least %n character(s).", nullptr, shortest));
    if (after.trimmed().toLower() == m_account.toLower())
        return showTrouble(tr("The new password may not be the account's name."));
    if (after == m_before->text())
        return showTrouble(tr("The new password is the old one. Choose another."));
    if (after != m_again->text())
        return showTrouble(tr("The two new passwords differ. Type the same one twice."));
    showBusy();
    Q_EMIT changeRequested(m_before->text(), after);
}

} // namespace sk
