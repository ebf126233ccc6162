// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sk {

//! The form in which a field's text is kept and compared: half-width, without blanks, dots and +86, letters
//! upper case. `field` is a name that judgeField() knows; a field without a rule keeps its text but for
//! blanks at the ends. Depends on the text alone, keeps its own result as it is, and never cuts anything off:
//! what no rule can read stays as it was written.
QString keptForm(QStringView field, const QString &text);

} // namespace sk
