// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/field_undo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sk {

namespace {

QVariant valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return combo->currentIndex();
    if (const auto *check = qobject_cast<const QCheckBox *>(field))
        return check->isChecked();
    return {};
}

void setValue(QWidget *field, const QVariant &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(value.toString());
    else if (auto *combo = qobject_cast<QComboBox *>(field))
        combo->setCurrentIndex(value.toInt());
    else if (auto *check = qobject_cast<QCheckBox *>(field))
        check->setChecked(value.toBool());
}

bool hasOwnStep(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isUndoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text && text->document()->isUndoAvailable();
}

//! The line inside a choice and the calendar behind a day belong to their field.
bool isField(const QWidget *widget)
{
    return valueOf(widget).isValid() && !qobject_cast<const QComboBox *>(widget->parentWidget());
}

} // namespace

FieldUndo::FieldUndo(QWidget *form) : QObject(form)
{
    for (QWidget *widget : form->findChildren<QWidget *>()) {
        if (isField(widget))
            m_fields.append(widget);
        widget->installEventFilter(this);
    }
    begin();
}

void FieldUndo::begin()
{
    m_steps.begin();
    for (QWidget *field : std::as_const(m_fields))
        m_steps.hold(field, valueOf(field));
}

bool FieldUndo::undo()
{
    for (QWidget *field : std::as_const(m_fields))
        m_steps.note(field, valueOf(field));
    const auto step = m_steps.takeBack();
    if (!step)
        return false;
    setValue(step->field, step->before);
    step->field->setFocus();
    Q_EMIT undone(step->field);
    return true;
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *field = qobject_cast<QWidget *>(watched);
        event->type() == QEvent::FocusOut && m_fields.contains(field))
        m_steps.note(field, valueOf(field));
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
        && !hasOwnStep(watched))
        return undo();
    return QObject::eventFilter(watched, event);
}

} // namespace sk
