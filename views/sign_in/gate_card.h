// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sk {

class FieldRow;
class PasswordField;

//! What stands in the window instead of the screens: a card in the middle with a picture, a title, a
//! sentence, fields, one thing to do.
class GateCard : public QWidget {
    Q_OBJECT
public:
    GateCard(const QString &name, const QString &iconName, Tone tone, QWidget *parent);

    //! The person has to wait: counts down, and until then nothing can be asked.
    void wait(std::chrono::milliseconds time);
    //! A question is on its way.
    void showBusy();
    //! How it ended, under the field it is about.
    void showTrouble(const QString &sentence);
    QString trouble() const;

protected:
    void setWords(const QString &title, const QString &sentence);
    void setSentence(const QString &sentence);
    FieldRow *addField(const QString &label, QWidget *editor);
    //! With its hint about Caps Lock.
    PasswordField *addPassword(const QString &name, const QString &label);
    //! The trouble of this card stands under this field.
    void setTroubleField(FieldRow *row) { m_troubled = row; }
    QPushButton *addAction(const QString &name, const QString &words, const QString &iconName);
    QPushButton *addWayOn(const QString &name, const QString &words);
    void addWidget(QWidget *widget);
    //! Below the card.
    void addFoot(QWidget *widget);
    virtual QString busyWords() const { return {}; }

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void countDown();

    QString m_iconName;
    Tone m_tone;
    QWidget *m_card;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_fields;
    QHBoxLayout *m_foot;
    FieldRow *m_troubled = nullptr;
    QPushButton *m_action = nullptr;
    QTimer m_second;
    int m_secondsLeft = 0;
};

} // namespace sk
