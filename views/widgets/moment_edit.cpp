// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/moment_edit.h"

#include "models/items/when.h"
#include "views/widgets/day_popup.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace sk {

MomentEdit::MomentEdit(Clock now, QWidget *parent) : QLineEdit(parent), m_now(std::move(now))
{
    setPlaceholderText(u"2026-01-31 14:30"_s);
    setMaxLength(32);
    QAction *present = addAction(lineIcon(u"clock"_s), QLineEdit::TrailingPosition);
    present->setToolTip(tr("Now (Ctrl+;)"));
    connect(present, &QAction::triggered, this, [this] { edit(m_now()); });
    connect(this, &QLineEdit::editingFinished, this, &MomentEdit::settle);
}

QDateTime MomentEdit::moment() const
{
    return when::readMoment(text(), m_now()).value_or(QDateTime());
}

bool MomentEdit::isUnderstood() const
{
    return text().trimmed().isEmpty() || moment().isValid();
}

void MomentEdit::setMoment(const QDateTime &moment)
{
    setText(when::shown(moment));
    setCursorPosition(0);
    m_settled = this->moment(); // to the minute, as shown: leaving the field untouched is not an edit
}

void MomentEdit::settle()
{
    const QDateTime understood = moment();
    if (understood.isValid())
        setText(when::shown(understood));
    if (understood == m_settled)
        return;
    m_settled = understood;
    Q_EMIT momentEdited(understood);
}

void MomentEdit::edit(const QDateTime &moment)
{
    setText(when::shown(moment));
    settle();
}

void MomentEdit::pick()
{
    const QDateTime start = (moment().isValid() ? moment() : m_now()).toTimeZone(when::deskZone());
    showDayPopup(this, start.date(),
                 [this, start](QDate day) { edit(QDateTime(day, start.time(), when::deskZone())); });
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QLineEdit::keyPressEvent(event);
    const bool vertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Semicolon && event->modifiers() & Qt::ControlModifier)
        return edit(m_now());
    if (!vertical)
        return QLineEdit::keyPressEvent(event);
    if (event->modifiers() & Qt::AltModifier)
        return pick();
    edit((moment().isValid() ? moment() : m_now()).addDays(event->key() == Qt::Key_Down ? -1 : 1));
}

} // namespace sk
