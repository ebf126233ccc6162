// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quota.h"
#include "models/items/tally_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace sk {

class DayEdit;
class EmptyState;
class TableView;

//! Installations a day, in all, by depot or by installer, beside the quota (A12, A46).
class StatisticsDialog : public QDialog {
    Q_OBJECT
public:
    //! Answers what was installed between two days, both included.
    using Count = std::function<QList<InstalledCount>(QDate from, QDate until)>;
    using NameOfDepot = std::function<QString(const DepotId &)>;

    //! The policies must outlive the dialog.
    StatisticsDialog(Count count, NameOfDepot nameOfDepot, const PolicyBook &policies, const Clock &now,
                     QWidget *parent = nullptr);

private:
    void refresh();

    Count m_count;
    NameOfDepot m_nameOfDepot;
    const PolicyBook &m_policies;
    TallyModel *m_model;
    QComboBox *m_whom;
    DayEdit *m_from;
    DayEdit *m_until;
    QLabel *m_sum;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace sk
