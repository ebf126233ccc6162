// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/account.h"
#include "app/central/audit.h"
#include "app/central/check.h"
#include "app/central/courier.h"
#include "app/central/enrolment.h"
#include "app/central/places.h"
#include "app/central/serve.h"

namespace sk::central {

QList<Command> commands()
{
    return {initCommand(),
            serveCommand(),
            enrolmentNewCommand(),
            deviceListCommand(),
            deviceRevokeCommand(),
            centreAddCommand(),
            centreListCommand(),
            depotListCommand(),
            certificateMakeCommand(),
            courierTakeCommand(),
            accountAddCommand(),
            accountListCommand(),
            accountPasswordCommand(),
            accountDisableCommand(),
            auditListCommand(),
            auditVerifyCommand(),
            backupCommand(),
            checkCommand()};
}

} // namespace sk::central
