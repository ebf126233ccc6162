// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace sk {

//! What the line shows now is a mask over a text this person may not read but may replace (A58–A60): an edit
//! that would leave a star of it standing clears the mask first, so that no star is ever taken for content.
//! The mask undone back stands for the text as it was.
void guardMask(QLineEdit *line);
//! The line holds ordinary text from now on.
void liftMask(QLineEdit *line);
//! The mask stands there untouched.
bool isMaskShown(const QLineEdit *line);

} // namespace sk
