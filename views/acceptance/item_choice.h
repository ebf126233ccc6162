// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "views/widgets/colours.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace sk {

//! One item of the sheet with its verdict: passed, to mend or failed, and none before somebody looked. With
//! the focus in it, 1, 2 and 3 choose.
class ItemChoice : public QWidget {
    Q_OBJECT
public:
    explicit ItemChoice(const QString &item, QWidget *parent = nullptr);

    QString item() const { return m_item; }
    //! Nothing while nobody has said.
    std::optional<Conclusion> verdict() const;
    void setVerdict(std::optional<Conclusion> verdict);
    //! Points out that the verdict is missing; goes when one is given.
    void markOpen();
    void focusFirst();

Q_SIGNALS:
    void verdictChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paint(Tone tone);

    QString m_item;
    QLabel *m_label;
    QButtonGroup *m_group;
};

} // namespace sk
