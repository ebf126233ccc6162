// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/layout.h"

namespace sk {

//! Where a cell stands in a block: its name and how many columns and rows it covers.
struct Placed {
    QString name; //!< “-” is an empty box
    int across = 1;
    int down = 1;
    bool labelled = false; //!< its first column holds the label and is ruled off
};

//! A block of cells as a layout file describes it: columns and rows in millimetres, cells in reading order.
struct Block {
    QPointF origin;
    QList<qreal> columns;
    QList<qreal> rows;
    QList<QList<Placed>> cells; //!< per row, those that begin there
    bool ruled = true;
    Pages pages = Pages::Every;
};

struct PlacedBox {
    Placed cell;
    QRectF box; //!< millimetres
    qreal labelWidth = 0;
};

//! What a block comes to.
struct Grid {
    QList<PlacedBox> boxes;
    QList<Rule> rules;
    QRectF box;
    QString problem; //!< empty, or which row does not come out even
};

//! Places the cells of a block as a table does: each takes the first free columns of its row.
Grid placed(const Block &block);

} // namespace sk
