// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QString;

namespace sk {

class ViewMemory;

//! Lets a dialog open as the person left it: its size and the columns of its tables, which are told apart by
//! the names of their objects. `key` names the dialog, e.g. "yard". Call once it is made and before it is
//! shown; the memory must outlive it.
void rememberDialog(QDialog &dialog, ViewMemory &memory, const QString &key);

} // namespace sk
