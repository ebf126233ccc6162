// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"

#include <QUuid>

class QWidget;

namespace sk {

//! Where a value stands that somebody wants to see.
struct HiddenValue {
    QString kind;
    QUuid id;
    QString field;
    QString name; //!< of the record, for people
};

//! Asks for a reason, has it kept, and hands the value over (A58–A60): from the centre where this computer
//! does not hold it, otherwise from the store, and then the centre is told. The value is written nowhere.
//! Says why when it is not shown.
void revealValue(const Desk &desk, const HiddenValue &value, QObject *screen,
                 const std::function<void(const QString &text)> &show);

} // namespace sk
