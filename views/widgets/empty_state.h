// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sk {

//! What stands where a list would be while it is empty: what belongs here, and the first step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    //! Without words for the step there is no button.
    void setWords(const QString &iconName, const QString &title, const QString &sentence,
                  const QString &step = {});

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void wrap();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_step;
};

} // namespace sk
