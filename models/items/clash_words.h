// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/domain/merge.h"

namespace sk {

//! Both values of a field that was changed here and elsewhere, in a sentence; masked for those who may not
//! read the field.
QString sentenceOf(QStringView record, const Clash &clash, Role viewer);

//! One sentence a line.
QString sentencesOf(QStringView record, const QList<Clash> &clashes, Role viewer);

} // namespace sk
