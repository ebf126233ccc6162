// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sign_in/password_field.h"

#include "views/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int longest = 128;
} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent), m_eye(addAction(lineIcon(u"eye"_s), QLineEdit::TrailingPosition))
{
    setMaxLength(longest);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PasswordField::show);
    show(false);
}

void PasswordField::show(bool plain)
{
    setEchoMode(plain ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(lineIcon(plain ? u"eye-off"_s : u"eye"_s));
    m_eye->setToolTip(plain ? tr("Hide the password") : tr("Show the password"));
}

void PasswordField::forget()
{
    m_eye->setChecked(false);
    clear();
    see(false);
}

void PasswordField::see(bool capsLock)
{
    if (capsLock == m_capsLock)
        return;
    m_capsLock = capsLock;
    Q_EMIT capsLockSeen(capsLock);
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    // Nothing tells the state of the key; a letter of the wrong size for its Shift does.
    const QString text = event->text();
    if (text.size() == 1 && text.front().isLetter() && text.front().toUpper() != text.front().toLower())
        see(text.front().isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->key() == Qt::Key_CapsLock && m_capsLock)
        see(false);
    QLineEdit::keyPressEvent(event);
}

void PasswordField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_eye->isChecked());
}

} // namespace sk
