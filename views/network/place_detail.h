// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/items/network_model.h"
#include "models/items/people_model.h"
#include "views/network/network_needs.h"
#include "views/network/person_editor.h"
#include "views/network/place_editor.h"

namespace sk {

class EmptyState;
class ListAndDetail;
class PlacePanel;

//! What stands beside the list of places: the chosen place with its people, or the editor of a place or a
//! person. Ask mayLeaveEditor() before anything else is shown, and look for the line only then: leaving may
//! save, and what is saved makes the lines anew.
class PlaceDetail : public QObject {
    Q_OBJECT
public:
    PlaceDetail(NetworkModel &model, const NetworkNeeds &needs, ListAndDetail &parts, QObject *parent);

    //! By whose role sensitive fields are shown.
    void setViewer(Role viewer) { m_viewer = viewer; }

    //! Null: nothing is chosen.
    void show(const PlaceLine *line);
    void edit(const PlaceLine &line);
    //! The editor of a place, with the cursor where its manager is chosen.
    void appoint(const PlaceLine &line);
    //! A new depot of a centre.
    void create(const Centre &centre);
    void editPerson(const PersonId &id);
    //! A new person of a place.
    void addPerson(const PlaceLine &line);
    //! Who works there, and who manages it from elsewhere.
    QList<PersonLine> peopleOf(const PlaceLine &line) const;

    //! Null while none is open.
    EditorFrame *openEditor() const;
    //! Asks about unsaved work; true when no editor is open any more.
    bool mayLeaveEditor();
    //! What was asked to be saved is in the store.
    void confirmSaved();

Q_SIGNALS:
    void editRequested();
    void historyRequested();
    void appointRequested();
    void closeRequested();
    void addPersonRequested();
    void leaveRequested();
    void saveDepotRequested(const sk::Depot &depot, const sk::Depot &opened);
    void saveCentreRequested(const sk::Centre &centre, const sk::Centre &opened);
    void savePersonRequested(const sk::Person &person, const sk::Person &opened);

private:
    NetworkModel &m_model;
    NetworkNeeds m_needs;
    Role m_viewer = Role::Operator;
    ListAndDetail &m_parts;
    EmptyState *m_nothing;
    PlacePanel *m_panel;
    PlaceEditor *m_placeEditor;
    PersonEditor *m_personEditor;
};

} // namespace sk
