// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_lines.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sk {

//! Why the centre refused the chosen change, and what can be done with it.
class RefusalPanel : public QWidget {
    Q_OBJECT
public:
    explicit RefusalPanel(QWidget *parent = nullptr);

    void setLine(const RefusalLine &line);

Q_SIGNALS:
    void mendRequested();
    void sendRequested();
    void asideRequested(bool aside);
    void giveUpRequested();

private:
    bool m_isAside = false;
    QLabel *m_record;
    QLabel *m_reason;
    QPushButton *m_aside;
    QPushButton *m_giveUp;
};

} // namespace sk
