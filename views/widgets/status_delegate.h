// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/colours.h"

#include <QStyledItemDelegate>

#include <functional>

namespace sk {

//! Shows a cell's text as a status: icon and word on the soft ground of its tone. The tone (and, where the
//! tone's own icon will not do, an icon name) is asked for per cell.
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Look {
        Tone tone = Tone::Neutral;
        QString iconName = {};
    };
    using LookOf = std::function<Look(const QModelIndex &)>;

    explicit StatusDelegate(LookOf lookOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LookOf m_lookOf;
};

} // namespace sk
