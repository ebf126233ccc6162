// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/movement_batch.h"
#include "views/stock/stock_office.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sk {

class DayEdit;
class FieldRow;
class FormSection;
class HolderChoice;

//! What is to happen to everything that is scanned: which movement, to whom, why, and what new terminals have
//! in common.
class MovementForm : public QWidget {
    Q_OBJECT
public:
    MovementForm(StockOffice &office, Clock now, QWidget *parent = nullptr);

    MovementPlan plan() const;
    //! Asks the office anew who can get something.
    void begin(const MovementPlan &plan);
    //! Points out that nobody is chosen; with the cursor there when the person wants to go on.
    void askForRecipient(bool goThere);

Q_SIGNALS:
    void edited();

private:
    void makeWhat();
    void makeFresh(const Clock &now);
    void showMovement();
    void sayHint();

    StockOffice &m_office;
    QComboBox *m_movement;
    HolderChoice *m_to;
    FieldRow *m_toRow;
    QLineEdit *m_note;
    FieldRow *m_noteRow;
    FormSection *m_fresh;
    QLineEdit *m_maker;
    QLineEdit *m_model;
    QLineEdit *m_series;
    DayEdit *m_bought;
};

//! "Issue", "Return" and the like; empty for what is not done with a scanner.
QString verbOf(Movement movement);

} // namespace sk
