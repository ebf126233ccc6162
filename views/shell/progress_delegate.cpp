// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/progress_delegate.h"

#include "views/shell/upload_model.h"
#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QPainter>

namespace sk {

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int percent = index.data(UploadModel::PercentRole).toInt();
    constexpr int wordsWidth = 56;
    constexpr int thick = 4;
    constexpr int longest = 240;
    QRectF groove(option.rect.left() + wordsWidth, 0,
                  qMin(longest, option.rect.width() - wordsWidth - grid::one), thick);
    groove.moveCenter({groove.center().x(), option.rect.center().y() + 1.0});
    if (percent < 0 || groove.width() < grid::three)
        return;
    const Colours &colours = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.line);
    painter->drawRoundedRect(groove, thick / 2.0, thick / 2.0);
    groove.setWidth(qMax(groove.width() * percent / 100, qreal(thick)));
    painter->setBrush(colours.accent);
    painter->drawRoundedRect(groove, thick / 2.0, thick / 2.0);
    painter->restore();
}

} // namespace sk
