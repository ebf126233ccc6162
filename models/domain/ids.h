// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

namespace sk {

using CentreId = Id<struct CentreTag>;
using DepotId = Id<struct DepotTag>;
using PersonId = Id<struct PersonTag>;
using CustomerId = Id<struct CustomerTag>;
using VehicleId = Id<struct VehicleTag>;
using TerminalId = Id<struct TerminalTag>;
using SimCardId = Id<struct SimCardTag>;
using RegistrationId = Id<struct RegistrationTag>;
using AcceptanceId = Id<struct AcceptanceTag>;
using CustodyEntryId = Id<struct CustodyEntryTag>;
using PolicyId = Id<struct PolicyTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace sk
