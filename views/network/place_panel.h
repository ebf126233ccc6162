// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights_here.h"
#include "models/items/network_model.h"
#include "models/items/people_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sk {

class FactList;
class StatusLabel;
class TableView;

//! The chosen centre or depot: its manager or the vacancy, liaison, people.
class PlacePanel : public QWidget {
    Q_OBJECT
public:
    explicit PlacePanel(QWidget *parent = nullptr);

    //! What is offered.
    void setRights(const Rights &rights) { m_rights = rights; }
    void setPlace(const PlaceLine &line, const QList<PersonLine> &people);

Q_SIGNALS:
    void editRequested();
    void appointRequested();
    //! Close the depot, or open it again.
    void closeRequested();
    void addPersonRequested();
    //! Every change of the place's record.
    void historyRequested();
    void personRequested(const sk::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QWidget *makeHead();
    QWidget *makeManager();
    QWidget *makePeople();
    void showManager(const PlaceLine &line, const QList<PersonLine> &people);

    void offer(const PlaceLine &line);

    Rights m_rights;
    QLabel *m_name;
    StatusLabel *m_state;
    QPushButton *m_edit;
    QPushButton *m_close;
    QLabel *m_picture;
    QLabel *m_manager;
    QLabel *m_managerDetail;
    StatusLabel *m_vacancy;
    QPushButton *m_appoint;
    FactList *m_facts;
    QLabel *m_peopleTitle;
    PeopleModel *m_people;
    TableView *m_peopleTable;
};

} // namespace sk
