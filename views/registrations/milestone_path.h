// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"

#include <QWidget>

namespace sk {

//! The four milestones of an installation (A08) as a path: installed, debugged, started, running, each with
//! its time once done.
class MilestonePath : public QWidget {
    Q_OBJECT
public:
    explicit MilestonePath(QWidget *parent = nullptr);

    void setRegistration(const Registration &registration);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step {
        QString name;
        QDateTime at;
    };
    QList<Step> m_steps;
};

} // namespace sk
