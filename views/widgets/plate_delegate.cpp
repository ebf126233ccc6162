// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plate_delegate.h"

#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QPainter>

namespace sk {

namespace {

QIcon markOf(const QColor &colour, const Colours &colours)
{
    QPixmap mark(8, 16);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 7, 15), 2, 2);
    QIcon icon(mark);
    icon.addPixmap(mark, QIcon::Selected); // not tinted by the selection
    return icon;
}

} // namespace

void PlateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fixedWidthFont();
    option->fontMetrics = QFontMetrics(option->font);
    const auto colour = index.data(Qt::DecorationRole).value<QColor>();
    if (!colour.isValid())
        return;
    option->icon = markOf(colour, coloursOf(option->palette));
    option->decorationSize = QSize(8, 16);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace sk
