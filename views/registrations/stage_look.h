// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/registration_stage.h"
#include "views/widgets/status_delegate.h"

namespace sk {

//! Tone and icon of a stage, the same in the list and beside the chosen record.
StatusDelegate::Look lookOf(RegistrationStage stage);

} // namespace sk
