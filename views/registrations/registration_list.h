// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/registration_window.h"
#include "views/registrations/registration_needs.h"

#include <QWidget>

class QLabel;

namespace sk {

class EmptyState;
class ListAndDetail;
class RegistrationFilters;
class RegistrationPanel;
class TableView;
class ViewMemory;

//! The list of registrations with its filters, and the chosen one at the right.
class RegistrationList : public QWidget {
    Q_OBJECT
public:
    RegistrationList(RegistrationWindow &window, LiveCatalogue &catalogue, const RegistrationNeeds &needs,
                     QWidget *parent = nullptr);

    //! Null when nothing is chosen.
    RegistrationId current() const;
    //! Every row that is selected, in the order of the list.
    QList<RegistrationId> selected() const;
    //! Chooses a registration; clears the filters when they hide it. False when it is not there any more.
    bool choose(const RegistrationId &id);
    //! Selects several; those that are not there are left out.
    void choose(const QList<RegistrationId> &ids);
    void find(const QString &text);
    void clearFilters();
    void focusTable();
    //! Columns in the order they stand on the screen, without the hidden ones.
    QList<int> shownColumns() const;
    //! Back from the details to the list where there is no room for both; false when it stands there already.
    bool leaveDetail();

    void keepState(ViewMemory &memory) const;
    void restoreState(const ViewMemory &memory);
    //! What was asked for, for a minute; nothing when another one is chosen by now.
    void reveal(const RegistrationId &id, const QString &field, const QString &text);

Q_SIGNALS:
    //! A hidden value of the chosen one is wanted.
    void revealRequested(const sk::RegistrationId &id, const QString &field);
    void createRequested();
    void yardRequested();
    void importRequested();
    void exportRequested();
    void statisticsRequested();
    void sheetCheckRequested();
    //! Signed sheets came back from the scanner; none named: they are chosen later.
    void filingRequested(const QStringList &paths);
    //! keepState() would keep something else than before.
    void setUpChanged();
    void editRequested(const sk::RegistrationId &id);
    void acceptRequested(const QList<sk::RegistrationId> &ids);
    void correctRequested(const sk::RegistrationId &id);
    void historyRequested(const sk::RegistrationId &id);
    //! The owners have their warranty cards now (D18).
    void handOverRequested(const QList<sk::RegistrationId> &ids);
    void printRequested();
    void chosen();

private:
    void makeList();
    void makePanel();
    void makeActions();
    void setFilter(const RegistrationFilter &filter);
    void showCurrent();
    void showState();
    void keepChoiceOverResets();

    RegistrationWindow &m_window;
    LiveCatalogue &m_catalogue;
    RegistrationNeeds m_needs;
    RegistrationFilters *m_filters;
    ListAndDetail *m_parts;
    TableView *m_table;
    QLabel *m_count;
    RegistrationPanel *m_panel;
    EmptyState *m_nothing;
    RegistrationId m_shown;
};

} // namespace sk
