// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

//! How CalmStyle draws lists and what holds them: titles, rows, scroll bars, tabs, frames.
namespace sk::painting {

void headerSection(QPainter *painter, const QStyleOptionHeader *option);
//! The ground of a row: hover and selection. Works for a cell and for the whole row alike.
void itemGround(QPainter *painter, const QStyleOption *option, const QWidget *widget);
//! On the ground of what the bar scrolls, so that a form keeps its grey and a list its white.
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider,
               const QWidget *widget);
void tab(QPainter *painter, const QStyleOptionTab *option);
void splitterHandle(QPainter *painter, const QStyleOption *option);
//! A hairline around a list or a panel; around a text editor the border of a field.
void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
//! A line along the bottom.
void hairline(QPainter *painter, const QStyleOption *option);
void popupGround(QPainter *painter, const QStyleOption *option);

} // namespace sk::painting
