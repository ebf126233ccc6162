// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/judge.h"
#include "models/items/network_model.h"
#include "views/network/editor_frame.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sk {

class FieldRow;
class SearchableCombo;

//! Edits a depot or a centre: what it is called, who manages it (one or nobody, A04), whom to call.
class PlaceEditor : public EditorFrame {
    Q_OBJECT
public:
    PlaceEditor(const Reference &reference, Clock now, DraftKeeper &drafts, Prompter &prompter,
                QWidget *parent = nullptr);

    void edit(const PlaceLine &line, const Network &network);
    void create(const Centre &centre, const Network &network);
    //! Puts the cursor where a manager is chosen.
    void focusManager();

Q_SIGNALS:
    //! Without an id it is a new one.
    void depotSaved(const sk::Depot &depot);
    void centreSaved(const sk::Centre &centre);

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
    Depot depot() const;
    Centre centre() const;
    void hintAtManager();
    void judgePhone();

    const Reference &m_reference;
    Clock m_now;
    PlaceLine m_line; // as it was opened
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
    QList<FieldRow *> m_depotRows;
};

} // namespace sk
