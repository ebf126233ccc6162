// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/table_view.h"

#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace sk {

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(grid::row);
    verticalHeader()->setDefaultSectionSize(grid::row);

    QHeaderView *titles = horizontalHeader();
    titles->setHighlightSections(false);
    titles->setSectionsMovable(true);
    titles->setStretchLastSection(true);
    titles->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    titles->setMinimumSectionSize(48);
    titles->setContextMenuPolicy(Qt::CustomContextMenu);
    titles->setFont(fontFor(Type::Small));
    connect(titles, &QWidget::customContextMenuRequested, this, &TableView::offerColumns);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void TableView::setHiddenAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
}

void TableView::setFirstWidths(const QList<int> &widths)
{
    m_firstWidths = widths;
}

void TableView::restoreColumns(const ViewMemory &memory, const QString &key)
{
    const QByteArray kept = memory.recall(key + u"/columns"_s).toByteArray();
    const int columns = memory.recall(key + u"/columnCount"_s).toInt();
    // A newer program may have other columns; then the first widths are better than a jumble.
    if (!kept.isEmpty() && columns == model()->columnCount() && horizontalHeader()->restoreState(kept))
        return;
    for (int column = 0; column < m_firstWidths.size(); ++column)
        setColumnWidth(column, m_firstWidths.at(column));
    for (const int column : m_hiddenAtFirst)
        setColumnHidden(column, true);
}

void TableView::keepColumns(ViewMemory &memory, const QString &key) const
{
    memory.keep(key + u"/columns"_s, horizontalHeader()->saveState());
    memory.keep(key + u"/columnCount"_s, model() ? model()->columnCount() : 0);
}

void TableView::selectRow(int row)
{
    setCurrentIndex(model()->index(row, horizontalHeader()->logicalIndex(0)));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::offerColumns(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace sk
