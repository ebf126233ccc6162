// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"

#include <QWidget>

class QButtonGroup;

namespace sk {

//! One item of the sheet with its verdict: passed, to mend or failed. With the focus in it, 1, 2 and 3
//! choose.
class ItemChoice : public QWidget {
    Q_OBJECT
public:
    explicit ItemChoice(const QString &item, QWidget *parent = nullptr);

    QString item() const { return m_item; }
    Conclusion verdict() const;
    void setVerdict(Conclusion verdict);

Q_SIGNALS:
    void verdictChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_item;
    QButtonGroup *m_group;
};

} // namespace sk
