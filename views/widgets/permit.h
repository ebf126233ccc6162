// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace sk {

class FieldRow;

//! Offers a control, or shows it disabled with the sentence that says why not; empty: it is offered, with the
//! tooltip it had.
void permit(QWidget *control, const QString &whyNot);
void permit(QAction *action, const QString &whyNot);
//! The same for a field of a form: readable, and the sentence stands below it.
void permit(FieldRow *row, const QString &whyNot);
//! Whether the editor of a field was barred so.
bool isBarred(const QWidget *editor);

} // namespace sk
