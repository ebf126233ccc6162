// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/domain/rights_here.h"
#include "models/items/custody_model.h"
#include "views/stock/stock_office.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sk {

class FactList;
class FieldRow;
class HolderChoice;
class StatusLabel;
class TableView;

//! The chosen terminal or card: who has it, its journal, and the way to answer a mistaken entry.
class ItemPanel : public QWidget {
    Q_OBJECT
public:
    explicit ItemPanel(StockOffice &office, QWidget *parent = nullptr);
    //! What is offered.
    void setRights(const Rights &rights) { m_rights = rights; }

    void setItem(const StockLine &line, Role viewer);
    //! Closes the correction if one is open; false when there was none.
    bool leaveCorrection();

Q_SIGNALS:
    void correctRequested(const sk::CustodyEntry &entry);
    //! Show the vehicle's registration.
    void registrationRequested(const sk::RegistrationId &registration);
    //! Every change of the item's own record.
    void historyRequested(sk::Stocked what, const QUuid &id);

private:
    QWidget *makeHead();
    QWidget *makeHistory();
    QWidget *makeCorrection();
    void showFacts(const StockLine &line, Role viewer);
    void showEntry(int row);
    void openCorrection();
    void correct();

    StockOffice &m_office;
    StockLine m_line;
    QLabel *m_number;
    StatusLabel *m_holder;
    FactList *m_facts;
    CustodyModel *m_history;
    TableView *m_table;
    QLabel *m_note;
    QPushButton *m_show;
    Rights m_rights;
    QPushButton *m_startCorrection;
    QWidget *m_correction;
    HolderChoice *m_really;
    FieldRow *m_reallyRow;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
};

} // namespace sk
