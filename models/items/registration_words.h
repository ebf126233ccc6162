// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/registration_stage.h"

#include <QString>

namespace sk {

//! How far a registration has come, in one or two words.
QString nameOf(RegistrationStage stage);

//! What that means for whoever sits at the desk, in a sentence.
QString sentenceOf(RegistrationStage stage);

} // namespace sk
