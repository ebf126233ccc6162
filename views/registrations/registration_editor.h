// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/registrations/field_filling.h"
#include "views/registrations/open_edit.h"
#include "views/widgets/field_steps.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace sk {

class EditorFoot;
class EditorHead;
class FieldVerdicts;
class MissingRail;
class RegistrationForm;

//! Writes one registration: the form, what is missing beside it, drafts that survive a crash, undo by field.
//! Only what the person changed is written; what changes elsewhere meanwhile is followed and told.
class RegistrationEditor : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationEditor(const RegistrationNeeds &needs, QWidget *parent = nullptr);

    void create();
    void edit(const Registration &registration);
    bool isChanged() const { return m_changed; }
    //! True when nothing is lost by going: asks when something was typed.
    bool mayLeave();
    //! True when it was saved; otherwise the person was told why not.
    bool save();
    //! The record may have changed in the store.
    void follow();
    //! Null for a new one that was not saved yet.
    RegistrationId current() const { return m_edit.stored().id; }

Q_SIGNALS:
    void saved(const sk::RegistrationId &id);
    void leaveRequested();
    //! Another registration that has the same plate, VIN, terminal or card.
    void openRequested(const sk::RegistrationId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeShortcuts();
    void create(const Registration &start, const QStringList &given);
    void begin(const Registration &shown, const QStringList &given, const QString &title);
    void discardDraft();
    void keepDraft();

    void take(const QString &field);
    void leaveField(const QString &field);
    //! As if the focus went on: what was typed there last counts.
    void leaveFocused();
    void fill(const QList<Filling> &fillings);
    void undo();
    void showMissing();

    bool isUnderstood();
    //! The id it was kept under, or null.
    RegistrationId keep();
    void saveAndNext();

    RegistrationNeeds m_needs;
    RegistrationForm *m_form;
    FieldVerdicts *m_verdicts;
    MissingRail *m_rail;
    QScrollArea *m_scroll;
    EditorHead *m_head;
    EditorFoot *m_foot;
    OpenEdit m_edit;
    FieldSteps<QString, Value> m_steps;
    QTimer m_draftPause;
    bool m_changed = false;
    bool m_saving = false;
};

} // namespace sk
