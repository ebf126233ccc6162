// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sk {

class RailButton;

//! The narrow column of screens at the left: icon, word, and a badge for what waits.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    //! Entries are numbered in the order they are added; those at the foot stand apart at the lower end.
    int add(const QString &name, const QString &title, const QString &iconName, bool atFoot);
    void setCurrent(int index);
    void setBadge(int index, int count);
    int count() const { return int(m_buttons.size()); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
    int m_atFoot = 0;
};

} // namespace sk
