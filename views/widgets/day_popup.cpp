// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/day_popup.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

void showDayPopup(QWidget *field, QDate start, const std::function<void(QDate)> &chosen)
{
    auto *popup = new QFrame(field, Qt::Popup);
    popup->setObjectName(u"dayPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(start);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto choose = [popup, chosen](QDate day) {
        popup->close();
        chosen(day);
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, choose);
    QObject::connect(calendar, &QCalendarWidget::activated, popup, choose);
    popup->move(field->mapToGlobal(QPoint(0, field->height())));
    popup->show();
    calendar->setFocus();
}

} // namespace sk
