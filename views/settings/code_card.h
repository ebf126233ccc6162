// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sk {

//! A code or password that is told once, large enough to be read out or written down. Hidden while there is
//! none.
class CodeCard : public QWidget {
    Q_OBJECT
public:
    explicit CodeCard(QWidget *parent = nullptr);

    //! `what` says whose it is, `until` what becomes of it.
    void show(const QString &what, const QString &code, const QString &until);
    void clear();
    QString code() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_code;
    QLabel *m_until;
};

} // namespace sk
