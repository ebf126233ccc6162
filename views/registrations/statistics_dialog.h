// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quota.h"
#include "models/items/tally_model.h"
#include "views/widgets/shown_list.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace sk {

class DayChart;
class DayEdit;
class TableView;

//! Installations a day, in all, by depot or by installer, beside the quota (A12, A46). Days, depots and
//! installers without any stand there too.
class StatisticsDialog : public QDialog {
    Q_OBJECT
public:
    //! Answers what was installed between two days, both included.
    using Count = std::function<QList<InstalledCount>(QDate from, QDate until)>;

    //! The days of `staff` are set here. The policies must outlive the dialog.
    StatisticsDialog(Count count, const TallyModel::Setting &staff, const PolicyBook &policies,
                     const Clock &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void printRequested(const sk::ShownList &list);
    void exportRequested(const sk::ShownList &list);

private:
    QWidget *makeBar();
    QDialogButtonBox *makeButtons();
    void makeTable();
    void refresh();
    void showChart(QDate until);
    ShownList shownList() const;

    Count m_count;
    TallyModel::Setting m_staff;
    const PolicyBook &m_policies;
    QDate m_today;
    TallyModel *m_model;
    QComboBox *m_whom;
    DayEdit *m_from;
    DayEdit *m_until;
    QLabel *m_sum;
    DayChart *m_chart;
    TableView *m_table;
};

} // namespace sk
