// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_lines.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sk {

//! One of the values side by side: where it comes from, what it says, who wrote it, and the way to choose it.
class ValueCard : public QFrame {
    Q_OBJECT
public:
    explicit ValueCard(const QString &title, QWidget *parent = nullptr);

    //! Without words for the button there is nothing to choose.
    void setValue(const Said &said, const QString &choose);
    QPushButton *button() const { return m_choose; }

Q_SIGNALS:
    void chosen();

private:
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_writer;
    QPushButton *m_choose;
};

} // namespace sk
