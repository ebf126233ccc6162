// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/list_paper.h"

#include "models/items/when.h"
#include "views/widgets/column_fit.h"
#include "views/widgets/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace sk {

namespace {

constexpr qreal bodyPoints = 9;
constexpr qreal titlePoints = 14;
constexpr qreal pointsPerInch = 72;
constexpr int rowsMeasured = 200;
constexpr int leastPoints = 28; //!< a column narrower than that says nothing

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListPaper)
};

QFont sized(qreal points, bool bold = false)
{
    QFont font = fontFor(Type::Body);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace

//! The page in the pixels of its device.
struct ListPaper::Sheet {
    explicit Sheet(QPagedPaintDevice &device)
        : body(sized(bodyPoints), &device)
        , title(sized(titlePoints, true), &device)
        , point(device.logicalDpiX() / pointsPerInch)
        , width(device.width())
        , height(device.height())
        , line(body.height() * 1.5)
        , head(title.height() * 1.6 + line)
        , rowsPerPage(qMax(1, int((height - head - line) / line)))
    {
    }

    QFontMetricsF body;
    QFontMetricsF title;
    qreal point;
    qreal width;
    qreal height;
    qreal line;
    qreal head;
    int rowsPerPage;
};

ListPaper::ListPaper(const ShownList &list, const QDateTime &printedAt) : m_list(list), m_printedAt(printedAt)
{
}

int ListPaper::rows() const
{
    return qMin(m_list.model->rowCount(), mostRows);
}

QString ListPaper::textOf(int row, int column) const
{
    return m_list.model->index(row, column).data().toString();
}

QList<qreal> ListPaper::widthsIn(const Sheet &sheet) const
{
    QList<int> wanted;
    for (const int column : m_list.columns) {
        qreal width
            = sheet.body.horizontalAdvance(m_list.model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < qMin(rows(), rowsMeasured); ++row)
            width = qMax(width, sheet.body.horizontalAdvance(textOf(row, column)));
        wanted.append(int(width + 8 * sheet.point));
    }
    QList<qreal> widths;
    for (const int width : fittedColumns(wanted, int(sheet.width), int(leastPoints * sheet.point)))
        widths.append(width);
    return widths;
}

void ListPaper::paintRow(QPainter &painter, const Sheet &sheet, const QList<qreal> &widths, qreal top,
                         int row) const
{
    qreal left = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int column = m_list.columns.at(i);
        const bool title = row < 0;
        const QString text
            = title ? m_list.model->headerData(column, Qt::Horizontal).toString() : textOf(row, column);
        const QVariant alignment = title
            ? m_list.model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
            : m_list.model->index(row, column).data(Qt::TextAlignmentRole);
        const QRectF cell(left, top, widths.at(i) - 6 * sheet.point, sheet.line);
        const int flags = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(cell, flags | Qt::TextSingleLine,
                         sheet.body.elidedText(text, Qt::ElideRight, cell.width()));
        left += widths.at(i);
    }
    painter.drawLine(QPointF(0, top + sheet.line), QPointF(sheet.width, top + sheet.line));
}

void ListPaper::paintHead(QPainter &painter, const Sheet &sheet, const QList<qreal> &widths) const
{
    painter.setPen(QPen(Qt::black, sheet.point / 2));
    painter.setFont(sized(titlePoints, true));
    painter.drawText(QRectF(0, 0, sheet.width, sheet.title.height()), Qt::AlignLeft, m_list.title);
    painter.setFont(sized(bodyPoints, true));
    paintRow(painter, sheet, widths, sheet.head - sheet.line, -1);
    painter.setFont(sized(bodyPoints));
    painter.setPen(QPen(Qt::black, sheet.point / 8));
}

void ListPaper::paintFoot(QPainter &painter, const Sheet &sheet, int page, int pages) const
{
    const QRectF foot(0, sheet.height - sheet.line, sheet.width, sheet.line);
    const int left = m_list.model->rowCount() - rows();
    QString words
        = Words::tr("%1, %n line(s)", nullptr, m_list.model->rowCount()).arg(when::shown(m_printedAt));
    if (left > 0 && page == pages)
        words = Words::tr("%n more line(s) are not printed: narrow the list down first.", nullptr, left);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, words);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, Words::tr("Page %1 of %2").arg(page).arg(pages));
}

int ListPaper::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const Sheet sheet(device);
    const QList<qreal> widths = widthsIn(sheet);
    const int pages = qMax(1, (rows() + sheet.rowsPerPage - 1) / sheet.rowsPerPage);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        paintHead(painter, sheet, widths);
        const int first = page * sheet.rowsPerPage;
        for (int row = first; row < qMin(rows(), first + sheet.rowsPerPage); ++row)
            paintRow(painter, sheet, widths, sheet.head + (row - first) * sheet.line, row);
        paintFoot(painter, sheet, page + 1, pages);
    }
    return pages;
}

} // namespace sk
