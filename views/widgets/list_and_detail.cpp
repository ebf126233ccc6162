// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_and_detail.h"

#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int leastList = 560; //!< a list narrower than that cuts every word it says
} // namespace

ListAndDetail::ListAndDetail(QWidget *parent)
    : QWidget(parent)
    , m_left(new QWidget(this))
    , m_column(new QVBoxLayout(m_left))
    , m_table(new TableView(m_left))
    , m_empty(new EmptyState(m_left))
    , m_list(new QStackedWidget(m_left))
    , m_forth(new QPushButton(tr("Show the details"), m_left))
    , m_right(new QWidget(this))
    , m_back(new QPushButton(tr("Back to the list"), m_right))
    , m_detail(new QStackedWidget(m_right))
    , m_splitter(new QSplitter(this))
{
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_column->setContentsMargins(grid::three, grid::two, grid::two, grid::two);
    m_column->setSpacing(grid::two);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(m_forth, 0, Qt::AlignRight);
    m_forth->setObjectName(u"showDetails"_s);
    m_forth->setIcon(lineIcon(u"right"_s));
    m_forth->hide();
    m_back->setObjectName(u"backToList"_s);
    m_back->setIcon(lineIcon(u"left"_s));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_back->hide();
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_back, 0, Qt::AlignLeft);
    right->addWidget(m_detail, 1);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setCollapsible(0, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_forth, &QPushButton::clicked, this, [this] { showDetail(m_detail->currentWidget(), true); });
    connect(m_back, &QPushButton::clicked, this, &ListAndDetail::leaveDetail);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ListAndDetail::changed);
    connect(m_table, &TableView::columnsChanged, this, &ListAndDetail::changed);
}

void ListAndDetail::addAbove(QWidget *part)
{
    m_column->insertWidget(m_column->indexOf(m_list), part);
}

void ListAndDetail::addBelow(QWidget *part)
{
    m_column->insertWidget(m_column->indexOf(m_forth), part);
}

void ListAndDetail::showRows(bool some)
{
    m_list->setCurrentWidget(some ? static_cast<QWidget *>(m_table) : m_empty);
}

void ListAndDetail::showDetail(QWidget *part, bool asked)
{
    m_detail->setCurrentWidget(part);
    m_inFront = m_inFront || asked;
    arrange();
}

bool ListAndDetail::leaveDetail()
{
    if (!m_narrow || !m_inFront)
        return false;
    m_inFront = false;
    arrange();
    m_table->setFocus();
    return true;
}

void ListAndDetail::arrange()
{
    if (!m_narrow)
        m_inFront = false;
    m_left->setVisible(!m_inFront);
    m_right->setVisible(!m_narrow || m_inFront);
    m_back->setVisible(m_narrow);
    m_forth->setVisible(m_narrow);
}

QSize ListAndDetail::minimumSizeHint() const
{
    // Of one of the two: where there is not room for both, they take turns.
    return m_left->minimumSizeHint().expandedTo(m_right->minimumSizeHint());
}

void ListAndDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int both
        = std::max(m_left->minimumSizeHint().width(), leastList) + m_right->minimumSizeHint().width();
    const bool narrow = width() < both + m_splitter->handleWidth();
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void ListAndDetail::keepState(ViewMemory &memory, const QString &key) const
{
    m_table->keepColumns(memory, key);
    if (!m_narrow)
        memory.keep(key + u"/splitter"_s, m_splitter->saveState());
}

void ListAndDetail::restoreState(const ViewMemory &memory, const QString &key)
{
    m_table->restoreColumns(memory, key);
    m_splitter->restoreState(memory.recall(key + u"/splitter"_s).toByteArray());
}

} // namespace sk
