// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sk {

//! One screen in the rail.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    void setBadge(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_plain;
    QIcon m_chosen;
    int m_badge = 0;
};

} // namespace sk
