// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sk {

//! A password that can be looked at while it is typed, and says when Caps Lock seems to be on.
class PasswordField : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    bool isCapsLockSeen() const { return m_capsLock; }
    //! Hides and forgets what was typed.
    void forget();

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(bool plain);
    void see(bool capsLock);

    QAction *m_eye;
    bool m_capsLock = false;
};

} // namespace sk
