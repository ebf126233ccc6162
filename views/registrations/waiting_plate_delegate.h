// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/plate_delegate.h"

namespace sk {

//! A plate, and behind it the mark of a vehicle whose photos the centre does not have yet.
class WaitingPlateDelegate : public PlateDelegate {
    Q_OBJECT
public:
    using PlateDelegate::PlateDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sk
