// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/attachments/filing_model.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sk {

class EmptyState;
class Prompter;
class TableView;

//! Signed sheets come back from the scanner and find their records by their code. What has none is asked for.
class FilingDialog : public QDialog {
    Q_OBJECT
public:
    //! The prompter must outlive it.
    explicit FilingDialog(Prompter &prompter, QWidget *parent = nullptr);

    //! Puts scans on the list and asks for them to be looked at, as if they had been dropped.
    void take(const QStringList &paths);
    //! What became of one file: a line for each of its sheets.
    void show(const QString &path, const QList<FilingLine> &sheets);
    //! What became of a line whose record a person named.
    void answer(int key, const FilingLine &line);
    //! Scans are being looked at: so many of so many.
    void setProgress(int done, int total);
    const QList<FilingLine> &lines() const { return m_model->rows(); }

Q_SIGNALS:
    //! Files to look at, in order.
    void scansTaken(const QStringList &paths);
    //! A person says whose sheet a line is.
    void numberGiven(int key, const QString &path, const QString &number);

private:
    QWidget *makeFoot();
    void choose();
    void askForRecord();
    void showState();
    void update(const QList<FilingLine> &lines);

    Prompter &m_prompter;
    FilingModel *m_model;
    int m_lastKey = 0;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableView *m_table;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_ask;
};

} // namespace sk
