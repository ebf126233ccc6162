// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;
class QWidget;

//! How CalmStyle draws fields, buttons and their like. Each takes what Qt's style functions are given.
namespace sk::painting {

//! A push button; the widget's property "primary" gives it the accent.
void button(QPainter *painter, const QStyleOption *option, const QWidget *widget);
bool isPrimary(const QWidget *widget);
//! A tool button: nothing until the pointer or the keys are on it.
void toolButton(QPainter *painter, const QStyleOption *option);
//! The ground and border of a field; the widget's property "tone" (set by FieldRow) colours the border.
void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QRect &arrow,
              const QWidget *widget);
//! The icon of what is chosen in a combo box one can type into, before the text; `place` holds both.
void comboIcon(QPainter *painter, const QStyleOptionComboBox *option, const QRect &place);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down,
             const QWidget *widget);
void progressGroove(QPainter *painter, const QStyleOption *option);
//! `phase` moves the bar of work whose end is not known.
void progressContents(QPainter *painter, const QStyleOptionProgressBar *option, int phase);
void focusRing(QPainter *painter, const QStyleOption *option);

enum class Direction { Up, Down, Left, Right };
void chevron(QPainter *painter, const QRect &rect, Direction direction, bool enabled,
             const QStyleOption *option);

} // namespace sk::painting
