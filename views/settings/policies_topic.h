// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/policy.h"
#include "views/settings/topic.h"

class QLabel;
class QSortFilterProxyModel;

namespace sk {

class FilterBar;
class PolicyForm;
class PolicyModel;
class TableView;

//! The numbers of the rules with their clauses: what holds today, and what held when.
class PoliciesTopic : public Topic {
    Q_OBJECT
public:
    explicit PoliciesTopic(QWidget *parent = nullptr);

    void setPolicies(const QList<Policy> &rows, QDate today);
    //! At head office: a number can be given anew from a later day on. Everywhere else they are for reading.
    void offerChanges(const Clock &now);
    //! What came of a wish; empty when it is done.
    void showOutcome(const QString &complaint);
    void find(const QString &text) override;

Q_SIGNALS:
    //! A new row of a rule, without an id.
    void policyWished(const sk::Policy &row);

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
    PolicyForm *m_form = nullptr; // only where changes are offered
};

} // namespace sk
