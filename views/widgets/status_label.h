// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QIcon>
#include <QWidget>

namespace sk {

//! A status as icon and word on a soft ground of its tone.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);

    //! Without an icon name the tone's own icon stands. An empty word hides everything.
    void setStatus(Tone tone, const QString &word, const QString &iconName = {});
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
    QIcon m_icon;
};

//! Width in pixels that the status takes in the small type.
int statusWidth(const QString &word);

//! Paints the same thing into a table cell or anywhere else, left-aligned and vertically centred in `rect`.
//! Returns the width used.
int paintStatus(QPainter &painter, const QRect &rect, Tone tone, const QIcon &icon, const QString &word,
                const Colours &colours);

} // namespace sk
