// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace sk {

//! One of two values of a field, to be chosen by the mouse or the keyboard. A long value is wrapped.
class SideChoice : public QWidget {
    Q_OBJECT
public:
    explicit SideChoice(QWidget *parent = nullptr);

    //! `spoken` is what a screen reader says: the field and the value.
    void setValue(const QString &value, const QString &spoken);
    void setChoosable(bool choosable);
    //! Quiet where the value does not come to stand.
    void setStanding(bool standing);
    QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_value;
};

} // namespace sk
