// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/policies_topic.h"

#include "views/settings/policy_form.h"
#include "views/settings/policy_lines.h"
#include "views/settings/policy_words.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

void setWidths(TableView *table, const QList<std::pair<int, int>> &widths)
{
    for (const auto &[column, width] : widths)
        table->setColumnWidth(column, width);
}

} // namespace

PoliciesTopic::PoliciesTopic(QWidget *parent)
    : Topic(u"policies"_s, u"policy"_s, parent)
    , m_model(new PolicyModel(this))
    , m_historyModel(new PolicyModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_bar(new FilterBar(this))
    , m_table(new TableView(this))
    , m_historyTitle(new QLabel(this))
    , m_history(new TableView(this))
{
    setWords(tr("Policies"),
             tr("Every deadline, fine, quota and percentage the program reckons with, and the "
                "clause it comes from. Head office sets them; they arrive with the sync."));
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"policyList"_s);
    m_table->setAccessibleName(tr("Policies in force"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->hideColumn(PolicyModel::Until);
    m_table->hideColumn(PolicyModel::Note);
    setWidths(m_table, {{PolicyModel::What, 440}, {PolicyModel::Amount, 144}, {PolicyModel::Clause, 80}});
    m_historyTitle->setFont(fontFor(Type::Strong));
    m_history->setObjectName(u"policyHistory"_s);
    m_history->setAccessibleName(tr("What held when"));
    m_history->setModel(m_historyModel);
    m_history->hideColumn(PolicyModel::What);
    m_history->horizontalHeader()->moveSection(PolicyModel::From, 0);
    m_history->horizontalHeader()->moveSection(PolicyModel::Until, 1);
    setWidths(m_history, {{PolicyModel::From, 112}, {PolicyModel::Until, 112}, {PolicyModel::Amount, 144}});
    constexpr int fourRows = 5 * grid::row;
    m_history->setFixedHeight(fourRows);

    add(m_bar, 0, Width::Whole);
    add(m_table, 1, Width::Whole);
    add(m_historyTitle);
    add(m_history, 0, Width::Whole);
    connect(m_bar, &FilterBar::findChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_bar, &FilterBar::goToList, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::rowChosen, this, &PoliciesTopic::showHistory);
}

void PoliciesTopic::setPolicies(const QList<Policy> &rows, QDate today)
{
    m_rows = rows;
    m_today = today;
    m_model->setLines(policiesInForce(rows, today));
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    showHistory();
}

void PoliciesTopic::offerChanges(const Clock &now)
{
    if (m_form)
        return;
    m_form = new PolicyForm(now, this);
    add(m_form);
    connect(m_form, &PolicyForm::wished, this, &PoliciesTopic::policyWished);
    showHistory();
}

void PoliciesTopic::showOutcome(const QString &complaint)
{
    if (m_form)
        m_form->showOutcome(complaint);
}

void PoliciesTopic::find(const QString &text)
{
    m_bar->find(text);
}

void PoliciesTopic::showHistory()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    const QString key = index.isValid() ? m_model->at(index.row()).policy.key : QString();
    m_historyTitle->setText(index.isValid() ? tr("What held when: %1").arg(nameOfPolicy(key)) : QString());
    m_historyModel->setLines(policyHistory(m_rows, key, m_today));
    if (m_form) {
        m_form->setVisible(index.isValid());
        if (index.isValid())
            m_form->setPolicy(m_model->at(index.row()).policy);
    }
}

} // namespace sk
