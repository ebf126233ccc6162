// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/domain/result.h"

namespace sk::cli {

//! What went wrong and what to do about it.
QString sentence(const Failure &failure);

//! The same for a store that does not open.
QString openingSentence(const Failure &failure, const QString &folder);

//! Says a sentence on standard error and answers the exit code.
int complain(Surroundings &surroundings, const QString &sentence, Exit exit = Failed);

//! A text in lines of at most so many columns, a Chinese character counting two; broken at spaces and between
//! Chinese characters.
QString wrapped(const QString &text, int columns = 80);

//! The columns a text takes on a terminal.
int columnsOf(QStringView text);

} // namespace sk::cli
