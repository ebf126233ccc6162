// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/shown_list.h"

#include <QDateTime>
#include <QFont>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace sk {

//! A list on paper: title and moment, the titles of the columns on every page, the rows as the screen shows
//! them, page numbers. Words that are too long for their column are cut with dots.
class ListPaper {
public:
    //! `printedAt` in UTC. The model must outlive it.
    ListPaper(const ShownList &list, const QDateTime &printedAt);

    //! More rows than this are not printed; the last page says how many were left out.
    static constexpr int mostRows = 5000;

    //! Paints it on the page size that the device has; answers the number of pages, 0 when the device does
    //! not open.
    int paint(QPagedPaintDevice &device) const;

private:
    struct Sheet;

    QList<qreal> widthsIn(const Sheet &sheet) const;
    void paintRow(QPainter &painter, const Sheet &sheet, const QList<qreal> &widths, qreal top,
                  int row) const;
    void paintHead(QPainter &painter, const Sheet &sheet, const QList<qreal> &widths) const;
    void paintFoot(QPainter &painter, const Sheet &sheet, int page, int pages) const;
    QString textOf(int row, int column) const;
    int rows() const;

    ShownList m_list;
    QDateTime m_printedAt;
};

} // namespace sk
