// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/day_edit.h"

#include "models/items/when.h"
#include "views/widgets/day_popup.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace sk {

DayEdit::DayEdit(Clock now, QWidget *parent) : QLineEdit(parent), m_now(std::move(now))
{
    setPlaceholderText(u"2026-01-31"_s);
    setMaxLength(32);
    QAction *calendar = addAction(lineIcon(u"calendar"_s), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose a day"));
    connect(calendar, &QAction::triggered, this, &DayEdit::pick);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::settle);
}

QDate DayEdit::today() const
{
    return m_now().toTimeZone(when::deskZone()).date();
}

QDate DayEdit::day() const
{
    return when::readDay(text(), today()).value_or(QDate());
}

bool DayEdit::isUnderstood() const
{
    return text().trimmed().isEmpty() || day().isValid();
}

void DayEdit::setDay(QDate day)
{
    m_settled = day;
    setText(when::shown(day));
    setCursorPosition(0);
}

void DayEdit::settle()
{
    const QDate understood = day();
    if (understood.isValid())
        setText(when::shown(understood));
    if (understood == m_settled)
        return;
    m_settled = understood;
    Q_EMIT dayEdited(understood);
}

void DayEdit::edit(QDate day)
{
    setText(when::shown(day));
    settle();
}

void DayEdit::pick()
{
    showDayPopup(this, day().isValid() ? day() : today(), [this](QDate day) { edit(day); });
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (isReadOnly() || (!down && event->key() != Qt::Key_Up))
        return QLineEdit::keyPressEvent(event);
    if (event->modifiers() & Qt::AltModifier)
        return pick();
    edit((day().isValid() ? day() : today()).addDays(down ? -1 : 1));
}

} // namespace sk
