// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QAbstractButton>

namespace sk {

//! A number that matters with what it counts below it; pressed, it filters the list under it. The tone
//! colours the number when it asks for something, and an icon says so too.
class CountTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit CountTile(const QString &words, QWidget *parent = nullptr);

    void setCount(qint64 count, Tone tone = Tone::Neutral);
    qint64 count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_count = 0;
    Tone m_tone = Tone::Neutral;
};

} // namespace sk
