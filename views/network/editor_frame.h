// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sk {

class DraftKeeper;
class FieldUndo;
class Prompter;
class StatusLabel;
struct Network;
struct Rebased;

//! What every small editor at the right of a list has: a title, fields that scroll, Save and Cancel, and a
//! draft that survives a crash.
class EditorFrame : public QWidget {
    Q_OBJECT
public:
    //! Drafts and prompter must outlive it.
    EditorFrame(DraftKeeper &drafts, Prompter &prompter, QWidget *parent);

    //! Whether something was typed since it was opened.
    bool isChanged() const { return m_changed; }
    //! Throws away what was typed.
    void discard();
    //! Asks what becomes of what was typed: saved, kept as a draft, or thrown away. False when the person
    //! stays.
    bool mayLeave();
    void save();
    //! The network may have changed while the editor is open: fields nobody typed into follow.
    virtual void follow(const Network &network) = 0;

Q_SIGNALS:
    //! Cancel was pressed.
    void leaveRequested();

protected:
    void addSection(QWidget *section);
    //! Another record comes into the fields. `key` names its draft.
    void begin(const QString &title, const QString &key);
    //! The fields show what the person goes on from: nothing before that is undone.
    void ready();
    //! Call whenever a person changes a field.
    void touched();
    //! The draft that a crash left behind under the key of begin(); empty when there is none.
    QJsonObject foundDraft() const;
    //! The fields came from a draft.
    void tellRestored();
    //! Says which fields of a kind of record came in from elsewhere, and which clash.
    void tellMeanwhile(QStringView kind, const Rebased &now, Role viewer);

    virtual QJsonObject draft() const = 0;
    //! Marks the fields that are wrong; true when the record may be saved.
    virtual bool check() = 0;
    virtual void emitSaved() = 0;
    //! Says beside the fields what is doubtful about them now.
    virtual void judgeFields() = 0;

private:
    void dropDraft();

    DraftKeeper &m_drafts;
    Prompter &m_prompter;
    QString m_key;
    bool m_changed = false;
    QLabel *m_title;
    StatusLabel *m_restored;
    QLabel *m_meanwhile;
    QVBoxLayout *m_sections;
    QPushButton *m_drop;
    QPushButton *m_save;
    FieldUndo *m_undo = nullptr;
};

} // namespace sk
