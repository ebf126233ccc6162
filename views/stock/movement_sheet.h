// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/movement_batch.h"
#include "views/stock/stock_office.h"
#include "views/widgets/colours.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sk {

class DraftKeeper;
class FieldRow;
class MovementForm;
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeScans();
    QWidget *makeFoot();
    void takePlan();
    void refresh();
    void request();
    void keepDraft();
    void tell(Tone tone, const QString &sentence);

    DraftKeeper &m_drafts;
    MovementBatch *m_batch;
    MovementForm *m_form;
    QLineEdit *m_scan;
    FieldRow *m_scanRow;
    TableView *m_table;
    QLabel *m_count;
    StatusLabel *m_refused;
    QPushButton *m_remove;
    QPushButton *m_enter;
};

} // namespace sk
