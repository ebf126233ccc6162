// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/domain/policies.h"
#include "models/items/network_model.h"
#include "models/items/people_model.h"
#include "views/network/person_editor.h"
#include "views/network/place_editor.h"
#include "views/shell/page.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/prompter.h"
#include "views/widgets/shown_list.h"

namespace sk {

class EmptyState;
class FilterBar;
class ListAndDetail;
class PlacePanel;
class TableView;

//! The network 网点: centres and depots by kind, one manager each or a vacancy in plain sight, liaison,
//! people.
class NetworkPage : public Page {
    Q_OBJECT
public:
    //! What the page needs beside its model; all of it must outlive the page.
    struct Needs {
        Prompter &prompter;
        DraftKeeper &drafts;
        const Reference &reference;
        const PolicyBook &policies;
        Clock now;
    };

    NetworkPage(NetworkModel &model, const Needs &needs, QWidget *parent = nullptr);

    //! By whose role sensitive fields are shown.
    void setViewer(Role viewer);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool find(const QString &text) override;
    bool open(const Target &target) override;
    bool openDraft(const QString &key) override;
    bool canCreate() const override;
    void create() override;
    bool canPrint() const override;
    void print() override;
    bool leave() override;
    bool mayClose() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

    //! What was asked to be saved is in the store: leaves the editor and shows the place.
    void confirmSaved(const QUuid &place);

Q_SIGNALS:
    //! The list as it stands on the screen, to a file.
    void exportRequested(const sk::ShownList &list);
    //! It was brought to the front: what the list says may have grown old.
    void refreshRequested();
    //! A record without an id is a new one.
    //! Of the others only what differs from the record as it was opened is meant.
    void saveDepotRequested(const sk::Depot &depot, const sk::Depot &opened);
    void saveCentreRequested(const sk::Centre &centre, const sk::Centre &opened);
    void savePersonRequested(const sk::Person &person, const sk::Person &opened);

private:
    void makeList();
    void makeDetail();
    void makeFilters(FilterBar *bar);
    void refresh();
    void showCurrent();
    void showList();
    //! Null when nothing is chosen.
    const PlaceLine *current() const;
    QList<PersonLine> peopleOf(const PlaceLine &line) const;
    void editCurrent();
    void editPerson(const PersonId &person);
    void addPerson();
    void toggleClosed();
    QList<Scene> scenesOfEditors();
    EditorFrame *openEditor() const;
    bool mayLeaveEditor();

    NetworkModel &m_model;
    Needs m_needs;
    Role m_viewer = Role::Operator;
    PlaceFilter *m_filter;
    FilterBar *m_bar;
    ListAndDetail *m_parts;
    TableView *m_table;
    EmptyState *m_nothing;
    PlacePanel *m_panel;
    PlaceEditor *m_placeEditor;
    PersonEditor *m_personEditor;
};

} // namespace sk
