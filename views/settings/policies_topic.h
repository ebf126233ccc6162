// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "views/settings/topic.h"

class QLabel;
class QSortFilterProxyModel;

namespace sk {

class FilterBar;
class PolicyModel;
class TableView;

//! The numbers of the rules with their clauses: what holds today, and what held when.
class PoliciesTopic : public Topic {
    Q_OBJECT
public:
    explicit PoliciesTopic(QWidget *parent = nullptr);

    void setPolicies(const QList<Policy> &rows, QDate today);
    void find(const QString &text) override;

private:
    void showHistory();

    QList<Policy> m_rows;
    QDate m_today;
    PolicyModel *m_model;
    PolicyModel *m_historyModel;
    QSortFilterProxyModel *m_filter;
    FilterBar *m_bar;
    TableView *m_table;
    QLabel *m_historyTitle;
    TableView *m_history;
};

} // namespace sk
