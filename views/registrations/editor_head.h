// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sk {

class StatusLabel;

//! Above the editor: what is edited, whether a draft was brought back, and what changed elsewhere meanwhile.
class EditorHead : public QWidget {
    Q_OBJECT
public:
    explicit EditorHead(QWidget *parent = nullptr);

    //! Starts over: no draft, nothing changed elsewhere.
    void setTitle(const QString &title);
    QString title() const;
    void tellRestored();
    //! A sentence that stays until the next title; empty hides it.
    void tellMeanwhile(const QString &sentence);

Q_SIGNALS:
    void dropDraftRequested();

private:
    QLabel *m_title;
    StatusLabel *m_restored;
    QPushButton *m_dropDraft;
    QLabel *m_meanwhile;
};

} // namespace sk
