// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/status_delegate.h"

#include "views/widgets/icons.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QApplication>
#include <QPainter>

namespace sk {

StatusDelegate::StatusDelegate(LookOf lookOf, QObject *parent)
    : QStyledItemDelegate(parent), m_lookOf(std::move(lookOf))
{
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString word = ground.text;
    ground.text.clear();
    ground.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Look look = m_lookOf(index);
    painter->save();
    painter->setFont(fontFor(Type::Small));
    paintStatus(*painter, option.rect.adjusted(grid::half, 0, -grid::half, 0), look.tone,
                lineIcon(look.iconName.isEmpty() ? iconNameOf(look.tone) : look.iconName, look.tone), word,
                coloursOf(option.palette));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {statusWidth(index.data().toString()) + grid::one, grid::row};
}

} // namespace sk
