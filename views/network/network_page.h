// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "models/items/network_model.h"
#include "views/network/network_needs.h"
#include "views/shell/page.h"

namespace sk {

class FilterBar;
class ListAndDetail;
class PlaceDetail;
class TableView;

//! The network 网点: centres and depots by kind, one manager each or a vacancy in plain sight, liaison,
//! people.
class NetworkPage : public Page {
    Q_OBJECT
public:
    NetworkPage(NetworkModel &model, const NetworkNeeds &needs, QWidget *parent = nullptr);

    //! By whose role sensitive fields are shown.
    void setViewer(Role viewer);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool find(const QString &text) override;
    bool open(const Target &target) override;
    bool list(const QString &kind, const QString &text) override;
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
    //! Every change of a centre's or a depot's record.
    void historyRequested(const sk::Target &record);
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
    //! The chosen place once no editor stands in the way; null when one stays open, or nothing is chosen.
    const PlaceLine *leftFor();
    void editCurrent();
    void appoint();
    void addPerson();
    void toggleClosed();
    QList<Scene> scenesOfEditors();
    ShownList shown() const;

    NetworkModel &m_model;
    Prompter &m_prompter;
    Rights m_rights;
    PlaceFilter *m_filter;
    FilterBar *m_bar;
    ListAndDetail *m_parts;
    TableView *m_table;
    PlaceDetail *m_detail;
};

} // namespace sk
