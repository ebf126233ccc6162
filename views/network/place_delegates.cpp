// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/place_delegates.h"

#include "models/items/network_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

using namespace Qt::StringLiterals;

namespace sk {

ManagerDelegate::ManagerDelegate(QObject *parent)
    : StatusDelegate([](const QModelIndex &) { return Look{Tone::Attention}; }, parent)
{
}

void ManagerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.data(NetworkModel::VacantRole).toBool())
        StatusDelegate::paint(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

void PlaceNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool depot = index.data(NetworkModel::DepotRole).toBool();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = lineIcon(depot ? u"depot"_s : u"centre"_s);
    option->decorationSize = {grid::two, grid::two};
    option->font.setBold(!depot);
}

} // namespace sk
