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

} // namespace sk::cli
