// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace sk {

class ListPaper;

//! Shows a list as it comes out of the printer, with the printer and its paper to choose; PDF where there is
//! none. Takes the paper's content over as it is now; the dialog is not shown yet and deletes itself when it
//! is closed.
QDialog *makeListPreview(const ListPaper &paper, QWidget *over);

} // namespace sk
