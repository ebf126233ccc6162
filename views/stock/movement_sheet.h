// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/movement_batch.h"
#include "views/stock/stock_office.h"
#include "views/widgets/colours.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sk {

class DayEdit;
class DraftKeeper;
class FieldRow;
class FormSection;
class HolderChoice;
class StatusLabel;
class TableView;

//! Issue, return, receive or report the loss of many items at once: say what happens and to whom, then scan
//! one after another. Every scan is judged at once; what is scanned survives a crash.
class MovementSheet : public QWidget {
    Q_OBJECT
public:
    MovementSheet(StockOffice &office, const Reference &reference, DraftKeeper &drafts, Clock now,
                  QWidget *parent = nullptr);

    //! Starts empty, or with what a crash left behind.
    void begin(Movement movement);
    //! Adds an item as if it had been scanned.
    void scan(const QString &text);
    bool isEmpty() const { return m_batch->rowCount() == 0; }
    //! Throws away what was scanned.
    void discard();

Q_SIGNALS:
    void enterRequested(const QList<sk::StockEntry> &entries);
    void leaveRequested();

private:
    QWidget *makeHead();
    QWidget *makePlan();
    QWidget *makeScans();
    QWidget *makeFoot();
    void changeMovement();
    void takePlan();
    void sayHint();
    void refresh();
    void keepDraft();
    void tell(Tone tone, const QString &sentence);

    StockOffice &m_office;
    DraftKeeper &m_drafts;
    Clock m_now;
    MovementBatch *m_batch;
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
    QLineEdit *m_scan;
    FieldRow *m_scanRow;
    TableView *m_table;
    QLabel *m_count;
    StatusLabel *m_refused;
    QPushButton *m_remove;
    QPushButton *m_enter;
};

} // namespace sk
