// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/domain/identifiers/judge.h"
#include "models/domain/rights_here.h"
#include "models/items/network_model.h"
#include "views/network/editor_frame.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sk {

class FieldRow;
class FormSection;
class SearchableCombo;

//! Edits a depot or a centre: what it is called, who manages it (one or nobody, A04), whom to call.
class PlaceEditor : public EditorFrame {
    Q_OBJECT
public:
    PlaceEditor(const Reference &reference, Clock now, DraftKeeper &drafts, Prompter &prompter,
                QWidget *parent = nullptr);

    void edit(const PlaceLine &line, const Network &network);
    void create(const Centre &centre, const Network &network);
    //! Which fields may be written.
    void setRights(const Rights &rights) { m_rights = rights; }
    //! Puts the cursor where a manager is chosen.
    void focusManager();
    void follow(const Network &network) override;

Q_SIGNALS:
    //! Without an id it is a new one; else what differs from the place as opened is meant.
    void depotSaved(const sk::Depot &depot, const sk::Depot &opened);
    void centreSaved(const sk::Centre &centre, const sk::Centre &opened);

protected:
    QJsonObject draft() const override;
    bool check() override;
    void emitSaved() override;
    void judgeFields() override;

private:
    void makeFields();
    void offerManagers(const Network &network, const PersonId &current);
    void open(const QString &title, const QString &key);
    void show(const Depot &depot);
    void show(const Centre &centre);
    //! What the fields say, over what was shown.
    Depot read(Depot depot) const;
    Centre read(Centre centre) const;
    template<typename Record>
    void begin(FormEdit<Record> &edit, const Record &stored);
    template<typename Record>
    void bringDraftBack(FormEdit<Record> &edit);
    template<typename Record>
    void follow(FormEdit<Record> &edit, const QList<Record> &all);
    template<typename Record>
    void moveTo(FormEdit<Record> &edit, const Rebased &now, const Record &stored);
    template<typename Record>
    Record edited(const FormEdit<Record> &edit) const
    {
        return edit.edited(read(edit.shown));
    }
    void hintAtManager();
    void offerFields();
    void judgePhone();

    const Reference &m_reference;
    Clock m_now;
    Rights m_rights;
    PlaceLine m_line; // as it was opened
    FormEdit<Depot> m_depot; // one of the two, by the line
    FormEdit<Centre> m_centre;
    Network m_network;
    QLineEdit *m_name;
    QComboBox *m_kind;
    SearchableCombo *m_manager;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_address;
    QLineEdit *m_capacity;
    QPlainTextEdit *m_note;
    FieldRow *m_nameRow;
    FieldRow *m_managerRow;
    FieldRow *m_phoneRow;
    //! Fields that only depots have, with the section each stands in.
    QList<std::pair<FormSection *, FieldRow *>> m_depotRows;
};

} // namespace sk
