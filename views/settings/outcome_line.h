// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QWidget>

class QLabel;

namespace sk {

//! How it ended: an icon of its tone and a sentence that may be long. Hidden while there is none.
class OutcomeLine : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeLine(QWidget *parent = nullptr);

    void setOutcome(Tone tone, const QString &sentence);
    QString sentence() const;
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_sentence;
};

} // namespace sk
