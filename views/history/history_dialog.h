// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/told_change.h"
#include "views/widgets/shown_list.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sk {

class HistoryModel;
class Prompter;
class TableView;

//! Every change a record ever had, the newest first, and the way back to what stood there before one.
class HistoryDialog : public QDialog {
    Q_OBJECT
public:
    HistoryDialog(const QString &recordName, Prompter &prompter, QWidget *parent = nullptr);

    //! Oldest first, as it is told.
    void setHistory(const QList<ToldChange> &history);
    //! Whether there may be more at the centre, and what is said about it.
    enum class Earlier { None, AtCentre, Asking, Failed };
    void setEarlier(Earlier earlier, const QString &trouble = {});
    //! The list as it stands, for paper or a file.
    ShownList shownList() const;

Q_SIGNALS:
    //! What stood in the field before the change at this place is to stand there again; it was confirmed.
    void putBackRequested(qsizetype place);
    //! The earlier changes are to be fetched from the centre.
    void earlierRequested();
    void printRequested(const sk::ShownList &list);
    //! Which of the columns hold what is confidential (A58–A60).
    void exportRequested(const sk::ShownList &list, const QList<int> &confidential);

private:
    QWidget *makeEarlier();
    QWidget *makeButtons();
    void confirmPutBack();
    void showCurrent();
    const ToldChange *current() const;
    QList<int> confidentialColumns() const;

    Prompter &m_prompter;
    HistoryModel *m_model;
    TableView *m_table;
    QWidget *m_earlier = nullptr;
    QLabel *m_earlierWords = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_back;
};

} // namespace sk
