// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/status_delegate.h"

namespace sk {

//! The manager's name, or the vacancy as a status that cannot be overlooked.
class ManagerDelegate : public StatusDelegate {
    Q_OBJECT
public:
    explicit ManagerDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

//! A place with the icon of its kind; centres stand out from their depots.
class PlaceNameDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sk
