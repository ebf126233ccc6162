// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/tile_view.h"

#include "views/attachments/tile_delegate.h"
#include "views/widgets/typography.h"

#include <QKeyEvent>

namespace sk {

TileView::TileView(QWidget *parent) : QListView(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setGridSize(TileDelegate::tileSize() + QSize(grid::half, grid::half)); // three side by side in a detail
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new TileDelegate(this));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &TileView::opened);
}

void TileView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TileView::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TileView::fitHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &TileView::fitHeight);
    fitHeight();
}

void TileView::fitHeight()
{
    const int columns = qMax(1, width() / gridSize().width());
    const int tiles = model() ? model()->rowCount() : 0;
    setFixedHeight((tiles + columns - 1) / columns * gridSize().height());
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitHeight();
}

void TileView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it has nothing to scroll; what it stands in has
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    const bool chosen = currentIndex().isValid();
    if (chosen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT opened(currentIndex());
    if (chosen && event->key() == Qt::Key_Delete)
        return Q_EMIT removeRequested(currentIndex());
    QListView::keyPressEvent(event);
}

} // namespace sk
