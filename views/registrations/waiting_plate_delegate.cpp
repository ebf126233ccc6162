// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/waiting_plate_delegate.h"

#include "models/items/registration_window.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int side = 16;

bool isWaiting(const QModelIndex &index)
{
    return index.data(RegistrationWindow::WaitingFilesRole).toInt() > 0;
}

} // namespace

void WaitingPlateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    PlateDelegate::paint(painter, option, index);
    if (!isWaiting(index))
        return;
    QRect mark(0, 0, side, side);
    mark.moveCenter(option.rect.center());
    mark.moveRight(option.rect.right() - grid::half);
    lineIcon(u"cloud-waiting"_s, Tone::Accent).paint(painter, mark);
}

QSize WaitingPlateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = PlateDelegate::sizeHint(option, index);
    return isWaiting(index) ? size + QSize(side + grid::half, 0) : size;
}

} // namespace sk
