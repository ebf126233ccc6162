// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/field_steps.h"

#include <QObject>
#include <QVariant>

class QWidget;

namespace sk {

//! Ctrl+Z in a form: takes the last field that was changed back to what it said before. Inside a text field
//! its own steps come first. Lines, texts, choices and ticks are known; anything else is left alone.
class FieldUndo : public QObject {
    Q_OBJECT
public:
    //! Watches the fields that stand in the form now.
    explicit FieldUndo(QWidget *form);

    //! The fields show another record: there is nothing to take back.
    void begin();

Q_SIGNALS:
    //! A field was taken back; what depends on it is to be judged anew.
    void undone(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool undo();

    QList<QWidget *> m_fields;
    FieldSteps<QWidget *, QVariant> m_steps;
};

} // namespace sk
