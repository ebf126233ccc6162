// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/domain/identifiers/judge.h"
#include "models/domain/masking.h"
#include "models/domain/rights_here.h"
#include "models/items/network_model.h"
#include "views/network/editor_frame.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sk {

class DayEdit;
class FieldRow;

//! Edits somebody of the roster: where they work, how to reach them, the electrician certificate (B26).
class PersonEditor : public EditorFrame {
    Q_OBJECT
public:
    PersonEditor(const Reference &reference, Clock now, DraftKeeper &drafts, Prompter &prompter,
                 QWidget *parent = nullptr);

    //! A person without an id is a new one. What the viewer may not read is masked and stays as it is.
    void edit(const Person &person, const Network &network, Role viewer);
    //! Which fields may be written.
    void setRights(const Rights &rights);
    void follow(const Network &network) override;

Q_SIGNALS:
    //! What differs from the person as opened is meant.
    void personSaved(const sk::Person &person, const sk::Person &opened);

protected:
    QJsonObject draft() const override;
    bool check() override;
    void emitSaved() override;
    void judgeFields() override;

private:
    void makeFields();
    void offerPlaces(const Network &network);
    void show(const Rebased &now, const Person &stored);
    //! Fills the fields with what is to be shown.
    void show();
    void showGuarded(QLineEdit *edit, QStringView field, const QString &text, const QString &stored) const;
    //! What the fields say, to the letter.
    Person read() const;
    //! The same, but what nobody touched is as it was opened.
    Person person() const;
    void judge(FieldRow *row, QStringView field, const QString &text) const;

    const Reference &m_reference;
    Clock m_now;
    Role m_viewer = Role::Partner;
    FormEdit<Person> m_edit;
    QLineEdit *m_name;
    QComboBox *m_role;
    QComboBox *m_place;
    QLineEdit *m_phone;
    QLineEdit *m_identity;
    QLineEdit *m_certificate;
    DayEdit *m_until;
    QCheckBox *m_active;
    FieldRow *m_nameRow;
    FieldRow *m_roleRow;
    FieldRow *m_placeRow;
    FieldRow *m_phoneRow;
    FieldRow *m_identityRow;
    FieldRow *m_untilRow;
};

} // namespace sk
