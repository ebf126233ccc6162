// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/mappings_topic.h"

#include "views/settings/mappings_model.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sk {

MappingsTopic::MappingsTopic(Prompter &prompter, QWidget *parent)
    : Topic(u"mappings"_s, u"import"_s, parent)
    , m_prompter(prompter)
    , m_model(new MappingsModel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_remove(new QPushButton(tr("Forget"), this))
{
    setWords(tr("Import mappings"),
             tr("What you said the columns of a sheet mean is remembered for the next sheet "
                "with the same titles. What is forgotten is asked again."));
    m_table->setObjectName(u"mappings"_s);
    m_table->setAccessibleName(tr("Remembered mappings"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *empty = new EmptyState(m_stack);
    empty->setWords(u"import"_s, tr("Nothing remembered yet"),
                    tr("When you correct the meaning of a column during an import, it stands here."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    m_remove->setObjectName(u"forgetMapping"_s);
    m_remove->setIcon(lineIcon(u"trash"_s));
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_remove);
    row->addStretch();
    add(m_stack, 1, Width::Whole);
    add(actions);
    connect(m_table, &TableView::rowChosen, m_remove,
            [this](int chosen) { m_remove->setEnabled(chosen >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &MappingsTopic::askRemove);
    setMappings({});
}

void MappingsTopic::setMappings(const QList<RememberedMapping> &mappings)
{
    m_model->setMappings(mappings);
    m_stack->setCurrentIndex(mappings.isEmpty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && !mappings.isEmpty())
        m_table->selectRow(0);
    m_remove->setVisible(!mappings.isEmpty());
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

void MappingsTopic::askRemove()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Question question{tr("Forget this mapping?"),
                            tr("The next sheet with these titles is read by its titles alone."),
                            tr("Forget")};
    if (m_prompter.confirm(question))
        Q_EMIT removeRequested(m_model->at(index.row()).key);
}

} // namespace sk
