// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/registrations/registration_needs.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace sk {

class FieldVerdicts;
class MissingRail;
class RegistrationForm;
class StatusLabel;

//! Writes one registration: the form, what is missing beside it, drafts that survive a crash, undo by field.
class RegistrationEditor : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationEditor(const RegistrationNeeds &needs, QWidget *parent = nullptr);

    //! A new one; what is given is filled in already (customer, depot and the like of the one before).
    void create(const Registration &start = {});
    void edit(const Registration &registration);
    bool isChanged() const { return m_changed; }
    //! True when nothing is lost by going: asks when something was typed.
    bool mayLeave();
    //! True when it was saved; otherwise the person was told why not.
    bool save();

Q_SIGNALS:
    void saved(const sk::RegistrationId &id);
    void leaveRequested();
    //! Another registration that has the same plate, VIN, terminal or card.
    void openRequested(const sk::RegistrationId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step {
        QString field;
        Value before;
    };

    QWidget *makeHead();
    QWidget *makeFoot();
    void begin(const Registration &registration, const QString &title);
    void bringDraftBack();
    void discardDraft();
    void take(const QString &field);
    void leaveField(const QString &field);
    void takeScan(const QString &field);
    void fillFromRegisters(const QString &field);
    void setFields(const Registration &changed);
    void proposeCarrier();
    void offerSuggestions();
    void undo();
    void keepDraft();
    void showMissing();
    QString key() const;

    RegistrationNeeds m_needs;
    RegistrationForm *m_form;
    FieldVerdicts *m_verdicts;
    MissingRail *m_rail;
    QScrollArea *m_scroll;
    QLabel *m_title;
    StatusLabel *m_restored;
    QPushButton *m_dropDraft;
    QPushButton *m_next;
    Registration m_start; //!< as it was opened
    QList<Step> m_steps;
    QHash<QString, Value> m_before; //!< of every field, since it was last left
    QTimer m_draftPause;
    bool m_changed = false;
};

} // namespace sk
