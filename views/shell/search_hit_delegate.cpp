// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_hit_delegate.h"

#include "views/shell/search_results_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QPainter>

namespace sk {

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const QString title = index.data().toString();
    QRect rect = option.rect.adjusted(grid::two, 0, -grid::two, 0);
    painter->save();
    if (index.data(SearchResultsModel::IsHeadingRole).toBool()) {
        painter->setFont(fontFor(Type::Small));
        painter->setPen(colours.quiet);
        painter->drawText(rect.adjusted(0, grid::half, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    const QRect iconRect(rect.left(), rect.center().y() - 8, 16, 16);
    rect.setLeft(iconRect.right() + grid::one);
    const QString iconName = index.data(SearchResultsModel::IconNameRole).toString();
    if (iconName.isEmpty()) { // how many more there are
        painter->setPen(colours.accent);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->restore();
        return;
    }
    lineIcon(iconName, Tone::Neutral).paint(painter, iconRect);
    painter->setFont(fixedWidthFont());
    painter->setPen(colours.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, title);
    rect.setLeft(rect.left() + std::max(120, painter->fontMetrics().horizontalAdvance(title) + grid::two));
    painter->setFont(fontFor(Type::Body));
    painter->setPen(colours.quiet);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(SearchResultsModel::DetailRole).toString(),
                                                        Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {grid::control, index.data(SearchResultsModel::IsHeadingRole).toBool() ? 28 : grid::row};
}

} // namespace sk
