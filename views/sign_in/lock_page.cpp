// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sign_in/lock_page.h"

#include "views/sign_in/password_field.h"
#include "views/widgets/field_row.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

LockPage::LockPage(const QString &person, const QString &since, QWidget *parent)
    : GateCard(u"lockPage"_s, u"lock"_s, Tone::Accent, parent)
{
    setWords(person, tr("Locked since %1. What is open stays open.").arg(since));
    m_password = addPassword(u"password"_s, tr("Password"));
    m_unlock = addAction(u"unlock"_s, tr("Go on"), u"right"_s);
    QPushButton *other = addWayOn(u"someoneElse"_s, tr("Someone else signs in"));
    other->setToolTip(tr("What was typed and not saved is kept as a draft for %1").arg(person));
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::ask);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::ask);
    connect(other, &QPushButton::clicked, this, &LockPage::someoneElse);
}

QString LockPage::busyWords() const
{
    return tr("One moment…");
}

void LockPage::showEvent(QShowEvent *event)
{
    GateCard::showEvent(event);
    m_password->setFocus();
}

void LockPage::ask()
{
    if (!m_unlock->isEnabled())
        return;
    if (m_password->text().isEmpty())
        return showTrouble(tr("Enter the password."));
    const QString password = m_password->text();
    showBusy();
    m_password->forget();
    Q_EMIT unlockRequested(password);
}

} // namespace sk
